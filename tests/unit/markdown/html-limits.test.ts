import fc from 'fast-check';
import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { checkHtmlLimits } from '../../../src/markdown/html-limits.ts';
import { runs } from '../arbitraries.ts';

const parser = unified().use(rehypeParse, { fragment: true });

describe('accepts a page whose elements a parser closes', () => {
  test.each([
    ['self-closed SVG elements', '<svg><path d="M0 0"/><g><use href="#a"/></g></svg>'],
    ['self-closed MathML elements', '<math><mspace/><mi>x</mi></math>'],
    ['unclosed paragraphs', '<p>a'],
    ['unclosed list items', '<ul><li>a<li>b</ul>'],
    ['unclosed table cells', '<table><tr><td>a<td>b<tr><th>c</table>'],
    ['unclosed formatting', '<p><b>a'],
    ['unmatched end tags', '<div>a</div></div></b>'],
    ['void elements', '<br><img src="a"><input><hr/>'],
    ['tags in comments', '<!-- <div> -->'],
    ['an empty comment', '<!--><b></b>'],
    ['tags in scripts', '<script>a = "<div><div>"</script>'],
    ['tags in attributes', '<a title="<div><div>">a</a>'],
    ['tags in a title', '<svg><title>a</title></svg><title><div></title>'],
    ['unclosed options', '<select><option>a<option>b</select>'],
    ['definitions', '<dl><dt>a<dd>b</dl>'],
    ['ruby', '<ruby>a<rt>b<rt>c</ruby>'],
    ['SVG that an HTML tag closes', '<svg><g><div>a</div>'],
  ])('%s', (_, html) => {
    expect(checkHtmlLimits(html.repeat(1000))).toBeUndefined();
  });
});

test.each([
  ['an unmatched end tag', '<div></b>'],
  ['an end tag outside a cell', '<div><table><td></div>'],
  ['custom elements', '<x-y>'],
  ['links in objects', '<object><a>'],
  ['SVG', '<svg><g>'],
  ['headings in headings, with a link between them', '<p><a><h2>a<h2>'],
  ['formatting after a table that closes a paragraph', '<p><table></table><font>'],
  ['reopened formatting with different tags', undefined],
])('rejects a page that nests too deep: %s', (_, html) => {
  const text = html?.repeat(15_000) ?? Array.from({ length: 15_000 }, (_, at) => `<p><b id="${at}">`).join('');
  expect(checkHtmlLimits(text)).toMatchObject({ found: 'elements nested too deep for an article', line: 1 });
});

test('rejects a page of end tags, since some of them create elements', () => {
  expect(checkHtmlLimits('</p>'.repeat(50_000))?.found).toContain('more elements');
});

// Repetition makes the error grow if a rule is missing; an error of one level does not matter.
test('property test: a page that passes nests less than 250 levels deep in a parser', () => {
  const names = 'div p b i a span li ul section h2 svg g button x-y em dd dl table tr td tbody font option foreignobject math mi object';
  const tag = fc
    .tuple(fc.constantFrom(...names.split(' ')), fc.constantFrom('<@>', '<@>', '<@ id=1>', '</@>', '<@/>', '<@>a'))
    .map(([name, form]) => form.replace('@', name));
  fc.assert(
    fc.property(fc.array(tag, { minLength: 1, maxLength: 6 }), (tags) => {
      const html = tags.join('').repeat(300);
      return checkHtmlLimits(html) !== undefined || getDepth(parser.parse(html)) < 250;
    }),
    runs(75),
  );
});

function getDepth(tree: Nodes): number {
  let deepest = 0;
  const open: [node: Nodes, depth: number][] = [[tree, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    deepest = Math.max(deepest, depth);
    if ('children' in node) for (const child of node.children) open.push([child, depth + 1]);
  }
  return deepest;
}
