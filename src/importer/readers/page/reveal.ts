import { listBlocks, type Block } from './blocks.ts';
import { isBoilerplate } from './boilerplate.ts';
import { memoise } from './containers.ts';
import { isHidden } from './elements.ts';
import { isProse } from './prose.ts';
import { createWordIndex, wordsOf } from './word-index.ts';

/** A hidden part with fewer words of text is no article. */
const articleWords = 50;
const mostly = 0.8;
/** An article is hidden in that many elements within each other, at most. */
const mostWrappers = 5;

/**
 * Shows what a script of the page would show: the parts of a page that was streamed, shadow trees that are written into the
 * page, and an article that is hidden until a script runs or an overlay closes. The document is changed.
 * @param text the article's text in JSON-LD, or an empty string
 */
export function revealText(document: Document, text: string): void {
  for (const root of [document.documentElement, document.body]) show(root);
  for (const template of document.querySelectorAll('template[shadowrootmode], template[shadowroot]')) unwrap(template);
  placeStreamed(document);
  revealArticle(document, text);
}

/**
 * React sends what was slow at the end of the page, in `<div hidden id="S:1">`, and then a call that puts it in the place of
 * `<template id="B:0">` and of the fallback behind it, up to the comment `/$`.
 */
function placeStreamed(document: Document): void {
  const parts = [...document.querySelectorAll('div[hidden][id^="S:"]')];
  if (!parts.length) return;
  const places = new Map([...document.querySelectorAll('template[id^="B:"], template[id^="P:"]')].map((place) => [place.id, place]));
  const calls = new Map<string, string>();
  for (const { textContent } of document.querySelectorAll('script')) {
    for (const [, one = '', other = ''] of textContent.matchAll(/\$R[A-Z]\("([BPS]:[\da-f]{1,9})","([BPS]:[\da-f]{1,9})"/g)) {
      calls.set(one.startsWith('S') ? one : other, one.startsWith('S') ? other : one);
    }
  }
  for (const part of parts) {
    show(part);
    const place = places.get(calls.get(part.id) ?? part.id.replace('S', 'B'));
    if (!place || part.contains(place)) continue;
    if (place.id.startsWith('B')) removeFallback(place);
    place.replaceWith(...part.childNodes);
    part.remove();
  }
}

function removeFallback(place: Element): void {
  const fallback: ChildNode[] = [];
  let depth = 0;
  for (let node = place.nextSibling; node; node = node.nextSibling) {
    const comment = node.nodeType === 8 ? (node.textContent ?? '') : '';
    if (comment === '/$' && depth-- === 0) {
      for (const each of fallback) each.remove();
      return;
    }
    if (comment.startsWith('$')) depth++;
    else if (depth === 0 && isPlace(node)) return;
    fallback.push(node);
  }
}

const isPlace = (node: ChildNode) => node.nodeName === 'TEMPLATE' && (node as Element).id.startsWith('B:');

/**
 * A hidden part is the article where JSON-LD has its text and the page shows that nowhere, or where it has an article's
 * landmark and more text than all that is shown.
 */
function revealArticle(document: Document, text: string): void {
  for (let round = 0; round < mostWrappers && revealOutermost(document, text); round++);
}

/** @returns whether a part was shown, which may hold further hidden ones */
function revealOutermost(document: Document, text: string): boolean {
  const all = new Set([...document.querySelectorAll('[hidden], [aria-hidden="true"], [style], noscript, template')].filter(isHidden));
  const isWithin = memoise((element) => all.has(element) || (element.parentElement !== null && isWithin(element.parentElement)));
  const outermost = [...all].filter(({ parentElement }) => !parentElement || !isWithin(parentElement));
  const parts = outermost.map((part) => ({ part, blocks: listBlocks(part).filter(isProse) })).filter(({ blocks }) => blocks.length);
  if (!parts.length) return false;
  const shown = listBlocks(document.body).filter(({ element }) => !isWithin(element));
  const stated = createWordIndex([text]);
  const known = createWordIndex(shown.map((block) => block.text));
  const shownWords = countWords(shown.filter(isProse));
  const articles = parts.filter(({ part, blocks }) => {
    const words = countWords(blocks);
    const isStated = countWords(blocks.filter((block) => stated.coverage(block.text) >= mostly)) >= mostly * words;
    const isNew = countWords(blocks.filter((block) => known.coverage(block.text) < mostly)) >= mostly * words;
    return isNew && (isStated || (words >= articleWords && words > shownWords && hasLandmark(part) && !isBoilerplate(part)));
  });
  for (const { part } of articles) show(part);
  return articles.length > 0;
}

const landmark = 'h1, article, main, [itemprop~="articleBody" i], [role="main"]';
const hasLandmark = (part: Element) =>
  ['noscript', 'template'].includes(part.localName) || part.querySelector(landmark) !== null || part.closest(landmark) !== null;

const countWords = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + wordsOf(text).length, 0);

function show(element: Element): void {
  element.removeAttribute('hidden');
  element.removeAttribute('aria-hidden');
  const style = element.getAttribute('style');
  if (style !== null && isHidden(element)) element.removeAttribute('style');
  if (element.localName === 'noscript' || element.localName === 'template') unwrap(element);
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}
