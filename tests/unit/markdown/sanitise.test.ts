import { expect, test } from 'vitest';
import { tr } from '../../../src/language/strings/tr.ts';
import { createRender } from '../../../src/markdown/render.ts';
import { renderWithLinks } from '../builders.ts';

const render = createRender({ base: '/kupur/', origin: 'https://kupur.example', lang: 'tr', words: tr });

/** Texts with an attack, and the word `kalır`, which must survive. */
const attacks = [
  'kalır <script>alert(1)</script>',
  'kalır <ScRiPt src="//kotu.example/x.js"></sCrIpT >',
  '<script>\nalert(1)\n\n</script>\n\nkalır',
  '<p onclick="alert(1)" ONMOUSEOVER=alert(1) style="position:fixed">kalır</p>',
  '<a href="javascript:alert(1)">kalır</a>',
  '<a href="&#x6A;avascript&colon;alert(1)">kalır</a>',
  '<a href="java\tscript:alert(1)">kalır</a>',
  '<a href="\u0001javascript:alert(1)">kalır</a>',
  '[kalır](javascript&colon;alert(1))',
  '[kalır](<java\tscript:alert(1)>)',
  '[kalır](data:text/html,<script>alert(1)</script>)',
  'kalır ![x](javascript:alert(1)) ![y](data:image/svg+xml,<svg/onload=alert(1)>)',
  'kalır <img src=x onerror=alert(1)> <img src="data:image/png;base64,AA==">',
  'kalır <iframe src="//kotu.example"></iframe> <iframe srcdoc="<script>alert(1)</script>"></iframe>',
  'kalır <svg><script>alert(1)</script></svg> <svg onload=alert(1)> </svg>',
  'kalır <math><a href="javascript:alert(1)"><mi>x</mi></a></math>',
  'kalır <style>*{display:none}</style> <link rel=stylesheet href=x> <base href="//kotu.example"> <meta http-equiv=refresh content=0>',
  'kalır <object data="x"></object> <embed src="x"> <video src=x onerror=alert(1)></video> <audio src=x></audio>',
  'kalır <form action="//kotu.example"><input name=x><select><option>x</option></select><button formaction="javascript:x">x</button></form>',
  'kalır <template><img src=x onerror=alert(1)></template> <noscript><img src=x onerror=alert(1)></noscript>',
  'kalır\n\n<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  'kalır <!-- --><img src=x onerror=alert(1)> -->',
  'kalır <details ontoggle=alert(1) open></details> <blockquote cite="javascript:alert(1)">x</blockquote>',
  '> <div onclick=alert(1)>\n\nkalır',
  '| a |\n|---|\n| kalır <img src=x onerror=alert(1)> |',
  'kalır[^1]\n\n[^1]: <script>alert(1)</script> <b onclick=alert(1)>x</b>',
];

test.each(attacks)('%j: removes the attack and keeps the words', (markdown) => {
  const { body } = render(markdown, 'tr');
  const html = body.ledeHtml + body.html;
  expect(html).toContain('kalır');
  expect(findDangers(html)).toEqual([]);
});

test.each([
  ['Metin <marquee><p>akar', '<p>Metin </p><p>akar</p>'],
  ['<h2>Bir<center><h3>İki</h3></center></h2>', '<h2>Bir</h2><h3>İki</h3>'],
  ['<ul><li>Bir<form><li>İki</form></ul>', '<ul><li>Bir</li><li>İki</li></ul>'],
  ['<h3>Bir<table><h2>İki</h2><tr><td>üç</td></tr></table></h3>', '<h3>Bir</h3><h2>İki</h2>'],
])('after elements were removed or moved, %j nests as a browser would parse it', (markdown, expected) => {
  const { html } = render(`Spot.\n\n${markdown}`, 'tr').body;
  expect(html.replaceAll(/ id="[^"]*"/g, '')).toContain(expected);
});

test('an article cannot use the classes, ids or styles of the page', () => {
  const hostile =
    '<div class="masthead" id="k-content" style="x">a</div>\n\n<section class="footnotes masthead" data-footnotes>b</section>\n\n' +
    '<table><tr><td align="left sr-only">c</td><td align="right">d</td></tr></table>\n\n<h2 class="masthead sr-only">e</h2>';
  const { html } = render(hostile, 'tr').body;
  const classes = [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => (names ?? '').split(' '));
  expect(classes).toContain('align-right');
  expect(classes.filter((name) => !/^(|align-(left|center|right)|table-scroll|footnotes|sr-only)$/.test(name))).toEqual([]);
  expect(html).not.toMatch(/<td[^>]*sr-only/);
  expect(html).not.toMatch(/k-content|style=/);
});

test('an address is a link whatever the case of its scheme', () => {
  const { ledeHtml } = render('[bir](HTTPS://ornek.example/a) <a href="Http://ornek.example/b">iki</a>', 'tr').body;
  expect(ledeHtml).toMatch(/href="https:\/\/ornek\.example\/a"/i);
  expect(ledeHtml).toMatch(/href="http:\/\/ornek\.example\/b"/i);
});

test('a backslash in an address does not lead away from the site', () => {
  const atRoot = createRender({ base: '/', origin: 'https://kupur.example', lang: 'tr', words: tr });
  const { ledeHtml } = renderWithLinks(atRoot, '[bir](</\\kotu.example/>)');
  const href = /href="([^"]*)"/.exec(ledeHtml)?.[1] ?? '';
  expect(new URL(href, 'https://kupur.example').origin).toBe('https://kupur.example');
});

/** Finds what could act in a browser: elements that run or load, event handlers, and addresses with a scheme that runs code. */
function findDangers(html: string): string[] {
  const tags = html.match(/<[a-z][^\s>/]*(?:\s+[^\s=>]+(?:="[^"]*")?)*\s*>/gi) ?? [];
  const elements =
    /^<(script|style|iframe|object|embed|svg|math|form|input|button|select|textarea|template|noscript|link|base|meta|video|audio)\b/i;
  return tags.filter((tag) => {
    const attributes = [...tag.matchAll(/\s([^\s=>]+)="([^"]*)"/g)].map(([, name, value]) => ({ name: name ?? '', value: value ?? '' }));
    return (
      elements.test(tag) ||
      attributes.some(({ name, value }) => /^(on|style$|srcdoc$|srcset$|action$|formaction$)/i.test(name) || isRunning(name, value))
    );
  });
}

const isRunning = (name: string, value: string) =>
  /^(href|src|cite|data)$/i.test(name) && /^(javascript|data|vbscript)/i.test(value.replace(/^\P{L}+|\s/gu, ''));
