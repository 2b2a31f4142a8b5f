import type { Page } from '@playwright/test';

/** An element of an XML document. */
export interface XmlElement {
  /** With its prefix, as it is written. */
  name: string;
  /** The namespace that the name belongs to. */
  namespace: string;
  attributes: Record<string, string>;
  /** All text within. */
  text: string;
  children: XmlElement[];
}

/** Reads XML with the browser's own parser: a program that no part of the site writes with, and that forgives nothing. */
export async function parseXml(page: Page, xml: string): Promise<XmlElement> {
  const { root, fault } = await page.evaluate(readTree, xml);
  if (fault !== undefined) throw new Error(`XML that is not well formed: ${fault}\n${xml.slice(0, 500)}`);
  return root;
}

/** The file of a served site, read as XML. */
export async function fetchXml(page: Page, url: string): Promise<XmlElement> {
  const response = await page.request.get(url);
  if (response.status() !== 200) throw new Error(`${url}: found ${response.status()}, expected 200`);
  return parseXml(page, await response.text());
}

/** The children of a name. */
export function all({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child.name === name);
}

/** The texts of the children of a name. */
export function texts(element: XmlElement, name: string): string[] {
  return all(element, name).map(({ text }) => text);
}

/** The one child of a name. */
export function only(element: XmlElement, name: string): XmlElement {
  const [child, ...others] = all(element, name);
  if (!child || others.length) throw new Error(`<${element.name}>: found ${all(element, name).length} <${name}>, expected one`);
  return child;
}

/** It runs in the browser. */
function readTree(xml: string): { root: XmlElement; fault: string | undefined } {
  const read = (element: Element): XmlElement => ({
    name: element.nodeName,
    namespace: element.namespaceURI ?? '',
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    text: element.textContent,
    children: [...element.children].map(read),
  });
  const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml');
  const fault = documentElement.ownerDocument.getElementsByTagName('parsererror')[0]?.textContent;
  return { root: read(documentElement), fault };
}
