import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { formatArticle } from '../../../src/importer/format-article.ts';

const data = { title: 'Örnek', published: '2025-03-08' };
const markdown = 'Birinci.\n\n\n* a\n* b\n\n<script>x()</script>\n\nİkinci.\n\n    kod\n';
const parse = () => unified().use(remarkParse).parse(markdown);
const format = (body: ReturnType<typeof parse>) => formatArticle({ data, body, markdown }).split('---\n\n')[1];

test('keeps unchanged blocks as they were written, with the blank lines between them', () => {
  expect(format(parse())).toBe(markdown);
});

test('closes the gap that a removed block leaves', () => {
  const body = parse();
  body.children = body.children.filter(({ type }) => type !== 'html');
  expect(format(body)).toBe('Birinci.\n\n\n* a\n* b\n\nİkinci.\n\n    kod\n');
  body.children = body.children.filter(({ type }) => type !== 'list' && type !== 'paragraph');
  expect(format(body)).toBe('    kod\n');
});

test('formats a changed block, and keeps its neighbours as they were written', () => {
  const body = parse();
  const [first] = body.children;
  if (first?.type === 'paragraph') first.children = [{ type: 'text', value: 'Başka.' }];
  delete first?.position;
  expect(format(body)).toBe('Başka.\n\n* a\n* b\n\n<script>x()</script>\n\nİkinci.\n\n    kod\n');
});
