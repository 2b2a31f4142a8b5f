import { expect, test } from 'vitest';
import { cleanSvg } from '../../../src/build/clean-svg.ts';

const svg = (inner: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"${attributes}>${inner}</svg>`;

test.each([
  ['a script', svg('<script>alert(1)</script><path d="M0 0"/>')],
  ['a script in another case and with a prefix', svg('<s:SCRIPT xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:SCRIPT>')],
  ['an event handler', svg('<rect onclick="alert(1)"/>', ' onload="alert(1)"')],
  ['an event handler that no list knows', svg('<rect onneverheardof="alert(1)"/>')],
  ['a link that runs a script', svg('<a xlink:href="javascript:alert(1)"><rect/></a><a href=" java&#10;script:alert(1)"><rect/></a>')],
  [
    'an animation of a link',
    svg('<a><animate attributeName="href" values="javascript:alert(1)"/><set attributeName="xlink:href" to="x"/></a>'),
  ],
  [
    'another document',
    svg('<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"/></foreignObject>'),
  ],
  ['a drawing elsewhere', svg('<image href="https://ornek.example/iz.png"/><use href="https://ornek.example/a.svg#b"/>')],
  ['a document as data', svg('<use href="data:image/svg+xml;base64,PHN2Zy8+#a"/><image href="data:text/html,alert(1)"/>')],
  ['an entity', `<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]>${svg('&x;')}`],
  ['a style sheet elsewhere', `<?xml-stylesheet href="https://ornek.example/a.css"?>${svg('')}`],
])('drops %s', (_, drawing) => {
  expect(cleanSvg(drawing)).not.toMatch(
    /script|alert|\son\w+=|ornek\.example|iframe|foreignObject|text\/html|svg\+xml|<!|<\?|attributeName/i,
  );
});

test('keeps the drawing', () => {
  const drawing = svg(
    '<title>Göl</title><defs><linearGradient id="a"><stop offset="0" stop-color="#123"/></linearGradient></defs><rect width="9" height="9" fill="url(#a)"/><use href="#a"/><image href="data:image/png;base64,AAAA" width="1" height="1"/><text x="1" y="2">çığ</text>',
  );
  expect(cleanSvg(drawing)).toBe(drawing);
});

test('refuses what is not well-formed', () => {
  expect(() => cleanSvg('<svg><rect></svg>')).toThrow();
});
