import { SaxesParser } from 'saxes';

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

/**
 * Reads XML with a strict parser, which no part of the site writes with.
 * @throws {Error} with line and column, where it is not well formed
 */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const document: XmlElement = { name: '', namespace: '', attributes: {}, text: '', children: [] };
  const open = [document];
  const addText = (text: string) => {
    for (const element of open) element.text += text;
  };
  parser.on('error', ({ message }) => {
    throw new Error(`XML that is not well formed: ${message}\n${xml.slice(0, 500)}`);
  });
  parser.on('opentag', ({ name, uri, attributes }) => {
    const pairs = Object.values(attributes).map((attribute): [string, string] => [attribute.name, attribute.value]);
    const element: XmlElement = { name, namespace: uri, attributes: Object.fromEntries(pairs), text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return only(document);
}

/** The file of a served site, read as XML. */
export async function fetchXml(url: string): Promise<XmlElement> {
  const response = await fetch(url);
  if (response.status !== 200) throw new Error(`${url}: found ${response.status}, expected 200`);
  return parseXml(await response.text());
}

/** The children of a name. */
export function all({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child.name === name);
}

/** The texts of the children of a name. */
export function texts(element: XmlElement, name: string): string[] {
  return all(element, name).map(({ text }) => text);
}

/** The one child, or the one of a name. */
export function only(element: XmlElement, name?: string): XmlElement {
  const found = name === undefined ? element.children : all(element, name);
  const [child, ...others] = found;
  if (!child || others.length) throw new Error(`<${element.name}>: found ${found.length} <${name ?? '*'}>, expected one`);
  return child;
}
