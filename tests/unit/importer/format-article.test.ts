import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { formatArticle } from '../../../src/importer/format-article.ts';

const data = { title: 'Örnek', published: '2025-03-08' };
const markdown = 'Birinci.\n\n\n* a\n* b\n\n<script>x()</script>\n\nİkinci.\n\n    kod\n';
const parse = () => unified().use(remarkParse).parse(markdown);
const written = (body: ReturnType<typeof parse>) => formatArticle({ data, body, markdown }).split('---\n\n')[1];

test('blocks that were kept stand as they stood, with the blank lines between them', () => {
  expect(written(parse())).toBe(markdown);
});

test('a block that was taken out leaves nothing of itself between its neighbours', () => {
  const body = parse();
  body.children = body.children.filter(({ type }) => type !== 'html');
  expect(written(body)).toBe('Birinci.\n\n\n* a\n* b\n\nİkinci.\n\n    kod\n');
  body.children = body.children.filter(({ type }) => type !== 'list' && type !== 'paragraph');
  expect(written(body)).toBe('    kod\n');
});

test('a block that was changed is written anew, and its neighbours are not', () => {
  const body = parse();
  const [first] = body.children;
  if (first?.type === 'paragraph') first.children = [{ type: 'text', value: 'Başka.' }];
  delete first?.position;
  expect(written(body)).toBe('Başka.\n\n* a\n* b\n\n<script>x()</script>\n\nİkinci.\n\n    kod\n');
});
