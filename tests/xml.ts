import { SaxesParser } from 'saxes';

/** An element of an XML document. */
export interface XmlElement {
  /** As written, with its prefix. */
  name: string;
  /** Namespace URI. */
  namespace: string;
  attributes: Record<string, string>;
  /** Text content. */
  text: string;
  children: XmlElement[];
}

/**
 * Parses XML strictly, with a library that the site itself does not use.
 * @throws {Error} with line and column, if the XML is not well formed
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

/** Fetches and parses an XML file of a served site. */
export async function fetchXml(url: string): Promise<XmlElement> {
  const response = await fetch(url);
  if (response.status !== 200) throw new Error(`${url}: found ${response.status}, expected 200`);
  return parseXml(await response.text());
}

/** Returns the child elements with a name. */
export function all({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child.name === name);
}

/** Returns the texts of the child elements with a name. */
export function texts(element: XmlElement, name: string): string[] {
  return all(element, name).map(({ text }) => text);
}

/**
 * Returns the only child element, or the only one with a name.
 * @throws {Error} if there is not exactly one
 */
export function only(element: XmlElement, name?: string): XmlElement {
  const found = name === undefined ? element.children : all(element, name);
  const [child, ...others] = found;
  if (!child || others.length) throw new Error(`<${element.name}>: found ${found.length} <${name ?? '*'}>, expected one`);
  return child;
}
