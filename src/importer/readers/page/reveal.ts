import { listBlocks, type Block } from './blocks.ts';
import { isBoilerplate } from './boilerplate.ts';
import { memoise } from './containers.ts';
import { isHidden } from './elements.ts';
import { isProse } from './prose.ts';
import { createWordIndex, getWords } from './word-index.ts';

/** A hidden part with fewer words of prose is not an article. */
const minArticleWords = 50;
/** The share of a text that counts as most of it. */
const mostly = 0.8;
/** The maximum number of nested hidden elements around an article. */
const maxHiddenWrappers = 5;

/**
 * Reveals the text that a script of the page would show: the parts of a streamed page, declarative shadow trees, and an
 * article that is hidden until a script runs or an overlay closes. The document is changed.
 * @param text the article's text in JSON-LD, or an empty string
 */
export function revealText(document: Document, text: string): void {
  for (const root of [document.documentElement, document.body]) show(root);
  for (const template of document.querySelectorAll('template[shadowrootmode], template[shadowroot]')) unwrap(template);
  insertStreamedParts(document);
  revealArticle(document, text);
}

/**
 * Moves streamed parts to their places. React sends slow parts at the end of the page, in `<div hidden id="S:1">`. A call in a
 * script then replaces `<template id="B:0">` with the part, and removes the fallback after it, up to the comment `/$`.
 */
function insertStreamedParts(document: Document): void {
  const parts = [...document.querySelectorAll('div[hidden][id^="S:"]')];
  if (!parts.length) return;
  const placeholders = new Map(
    [...document.querySelectorAll('template[id^="B:"], template[id^="P:"]')].map((template) => [template.id, template]),
  );
  const placeholderIds = readStreamCalls(document);
  for (const part of parts) {
    show(part);
    const placeholder = placeholders.get(placeholderIds.get(part.id) ?? part.id.replace('S', 'B'));
    if (!placeholder || part.contains(placeholder)) continue;
    if (placeholder.id.startsWith('B')) removeFallback(placeholder);
    placeholder.replaceWith(...part.childNodes);
    part.remove();
  }
}

/** Returns the id of each part's placeholder, from React's calls such as `$RC("B:0","S:0")` or `$RS("S:7","P:1")`. */
function readStreamCalls(document: Document): Map<string, string> {
  const placeholderIds = new Map<string, string>();
  for (const { textContent } of document.querySelectorAll('script')) {
    for (const [, one = '', other = ''] of textContent.matchAll(/\$R[A-Z]\("([BPS]:[\da-f]{1,9})","([BPS]:[\da-f]{1,9})"/g)) {
      placeholderIds.set(one.startsWith('S') ? one : other, one.startsWith('S') ? other : one);
    }
  }
  return placeholderIds;
}

/** Removes the nodes from a placeholder to its closing comment, if that comes before the next placeholder. */
function removeFallback(placeholder: Element): void {
  const fallback: ChildNode[] = [];
  let depth = 0;
  for (let node = placeholder.nextSibling; node; node = node.nextSibling) {
    const comment = node.nodeType === 8 ? (node.textContent ?? '') : '';
    if (comment === '/$' && depth-- === 0) {
      for (const each of fallback) each.remove();
      return;
    }
    if (comment.startsWith('$')) depth++;
    else if (depth === 0 && isPlaceholder(node)) return;
    fallback.push(node);
  }
}

const isPlaceholder = (node: ChildNode) => node.nodeName === 'TEMPLATE' && (node as Element).id.startsWith('B:');

/**
 * Reveals an article that is hidden. A hidden part is the article if its text is new to the page, and either is in JSON-LD, or
 * has an article's landmark and more words than all the visible text.
 */
function revealArticle(document: Document, text: string): void {
  for (let round = 0; round < maxHiddenWrappers && revealOutermost(document, text); round++);
}

/** @returns whether a part was shown; it may contain further hidden parts */
function revealOutermost(document: Document, text: string): boolean {
  const hidden = new Set([...document.querySelectorAll('[hidden], [aria-hidden="true"], [style], noscript, template')].filter(isHidden));
  const isInHidden = memoise((element) => hidden.has(element) || (element.parentElement !== null && isInHidden(element.parentElement)));
  const outermost = [...hidden].filter(({ parentElement }) => !parentElement || !isInHidden(parentElement));
  const parts = outermost.map((part) => ({ part, prose: listBlocks(part).filter(isProse) })).filter(({ prose }) => prose.length);
  if (!parts.length) return false;
  const visible = listBlocks(document.body).filter(({ element }) => !isInHidden(element));
  const jsonLdIndex = createWordIndex([text]);
  const visibleIndex = createWordIndex(visible.map((block) => block.text));
  const visibleWords = countWords(visible.filter(isProse));
  const articles = parts.filter(({ part, prose }) => {
    const words = countWords(prose);
    const isInJsonLd = countWords(prose.filter((block) => jsonLdIndex.coverage(block.text) >= mostly)) >= mostly * words;
    const isNew = countWords(prose.filter((block) => visibleIndex.coverage(block.text) < mostly)) >= mostly * words;
    return isNew && (isInJsonLd || (words >= minArticleWords && words > visibleWords && hasLandmark(part) && !isBoilerplate(part)));
  });
  for (const { part } of articles) show(part);
  return articles.length > 0;
}

const landmark = 'h1, article, main, [itemprop~="articleBody" i], [role="main"]';

/** Whether a part contains an article's landmark or is in one; `<noscript>` and `<template>` count without one. */
const hasLandmark = (part: Element) =>
  ['noscript', 'template'].includes(part.localName) || part.querySelector(landmark) !== null || part.closest(landmark) !== null;

const countWords = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + getWords(text).length, 0);

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
