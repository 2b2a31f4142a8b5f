import { optimize, type CustomPlugin } from 'svgo';

/** Elements that run something, or hold another document. */
const forbidden = new Set(['script', 'foreignobject', 'iframe', 'object', 'embed', 'handler', 'listener', 'annotation-xml']);
const animations = new Set(['animate', 'set', 'animatetransform', 'animatemotion']);
/** What a picture may refer to: a part of itself, or pixels. */
const harmless = /^(?:#|data:image\/(?:png|jpe?g|gif|webp|avif);)/i;

const localName = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase();

/**
 * Removes what a drawing does not need. svgo's own `removeScripts` leaves what another document or an animation may bring in,
 * and addresses on other hosts.
 */
const keepDrawing: CustomPlugin = {
  name: 'keepDrawing',
  fn: () => ({
    // `<?xml-stylesheet?>`; `removeXMLProcInst` drops `<?xml?>` alone.
    instruction: {
      enter: (node, parent) => {
        parent.children = parent.children.filter((child) => child !== node);
      },
    },
    element: {
      enter: (node, parent) => {
        const name = localName(node.name);
        const changesAddress = animations.has(name) && /href$/i.test(node.attributes['attributeName'] ?? '');
        if (forbidden.has(name) || changesAddress) {
          parent.children = parent.children.filter((child) => child !== node);
          return;
        }
        for (const [attribute, value] of Object.entries(node.attributes)) {
          const isAddress = ['href', 'src', 'base'].includes(localName(attribute));
          if (localName(attribute).startsWith('on') || (isAddress && !harmless.test(value.trim())))
            node.attributes = omit(node.attributes, attribute);
        }
      },
    },
  }),
};

const omit = (attributes: Record<string, string>, name: string) =>
  Object.fromEntries(Object.entries(attributes).filter(([each]) => each !== name));

/**
 * Makes an SVG safe to open as a document: without scripts, other documents, and addresses on other hosts. As a picture, a browser
 * runs none of them anyway.
 * @throws {Error} if it is not well-formed
 */
export const cleanSvg = (svg: string): string => optimize(svg, { plugins: ['removeDoctype', 'removeScripts', keepDrawing] }).data;
