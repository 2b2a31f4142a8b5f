import fc from 'fast-check';
import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { checkHtmlLimits } from '../../../src/markdown/html-limits.ts';
import { runs } from '../arbitraries.ts';

const parser = unified().use(rehypeParse, { fragment: true });

describe('a page whose elements are closed is never taken for one that nests too deep', () => {
  test.each([
    ['self-closed SVG elements', '<svg><path d="M0 0"/><g><use href="#a"/></g></svg>'],
    ['self-closed MathML elements', '<math><mspace/><mi>x</mi></math>'],
    ['paragraphs that nobody ends', '<p>a'],
    ['list items that nobody ends', '<ul><li>a<li>b</ul>'],
    ['table cells that nobody ends', '<table><tr><td>a<td>b<tr><th>c</table>'],
    ['formatting that nobody ends', '<p><b>a'],
    ['end tags that end nothing', '<div>a</div></div></b>'],
    ['void elements', '<br><img src="a"><input><hr/>'],
    ['tags in comments', '<!-- <div> -->'],
    ['an empty comment', '<!--><b></b>'],
    ['tags in scripts', '<script>a = "<div><div>"</script>'],
    ['tags in attributes', '<a title="<div><div>">a</a>'],
    ['tags in a title', '<svg><title>a</title></svg><title><div></title>'],
    ['options that nobody ends', '<select><option>a<option>b</select>'],
    ['definitions', '<dl><dt>a<dd>b</dl>'],
    ['ruby', '<ruby>a<rt>b<rt>c</ruby>'],
    ['SVG that HTML ends', '<svg><g><div>a</div>'],
  ])('%s', (_, html) => {
    expect(checkHtmlLimits(html.repeat(1000))).toBeUndefined();
  });
});

test.each([
  ['an end tag of something else', '<div></b>'],
  ['an end tag beyond a cell', '<div><table><td></div>'],
  ['elements of no standard', '<x-y>'],
  ['links in frames of their own', '<object><a>'],
  ['SVG', '<svg><g>'],
  ['headings in headings, by a link between them', '<p><a><h2>a<h2>'],
  ['formatting behind a table that ends a paragraph', '<p><table></table><font>'],
  ['formatting that is opened again, each of its own kind', undefined],
])('a page that nests too deep is refused, whatever hides it: %s', (_, html) => {
  const text = html?.repeat(15_000) ?? Array.from({ length: 15_000 }, (_, at) => `<p><b id="${at}">`).join('');
  expect(checkHtmlLimits(text)).toMatchObject({ found: 'elements nested too deep for an article', line: 1 });
});

test('a page of end tags alone is refused: some of them make elements', () => {
  expect(checkHtmlLimits('</p>'.repeat(50_000))?.found).toContain('more elements');
});

// Units that are repeated grow where a rule was forgotten; a fault of one level does not matter.
test('property: what passes nests no deeper than a parser can bear', () => {
  const names = 'div p b i a span li ul section h2 svg g button x-y em dd dl table tr td tbody font option foreignobject math mi object';
  const tag = fc
    .tuple(fc.constantFrom(...names.split(' ')), fc.constantFrom('<@>', '<@>', '<@ id=1>', '</@>', '<@/>', '<@>a'))
    .map(([name, form]) => form.replace('@', name));
  fc.assert(
    fc.property(fc.array(tag, { minLength: 1, maxLength: 6 }), (tags) => {
      const html = tags.join('').repeat(300);
      return checkHtmlLimits(html) !== undefined || depthOf(parser.parse(html)) < 250;
    }),
    runs(300),
  );
});

function depthOf(tree: Nodes): number {
  let deepest = 0;
  const open: [node: Nodes, depth: number][] = [[tree, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    deepest = Math.max(deepest, depth);
    if ('children' in node) for (const child of node.children) open.push([child, depth + 1]);
  }
  return deepest;
}
