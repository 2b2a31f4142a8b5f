import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { markdown } from '../../../src/importer/readers/markdown/markdown.ts';
import { feed } from '../../../src/importer/readers/feed/feed.ts';

const options = { timeZone: 'Europe/Istanbul', lang: 'tr', file: 'a.md' };
const long =
  'Örnek haberin uzun paragrafı burada sürüyor, virgüllü ve noktalı, sonuna kadar okunacak bir metin olarak duruyor; kar yağıyor.';

describe('the last block of a text', () => {
  test.each([
    ['one word that is a tag', '<p>İstanbul</p>'],
    ['two words that are two tags', '<p>Kar İstanbul</p>'],
    ['a link to another page', '<p><a href="https://a.example/gezi">İstanbul</a></p>'],
    ['a tag and another word', '<p>#Kar yağıyor</p>'],
    ['a tag and a word that is not a tag', '<p>Kar, Yağmur</p>'],
  ])('is kept if it is %s', async (_, html) => {
    expect(await lastBlockOf(long, html)).not.toBe(long);
  });

  test('is kept if it is a list of tags below a short text', async () => {
    expect(await lastBlockOf('Kısa metin.', '<p>Kar, İstanbul</p>')).toBe('Kar, İstanbul');
  });

  test.each([
    ['several tags with commas', '<p>Kar, İstanbul</p>'],
    ['several tags with #', '<p>#Kar #İstanbul</p>'],
    ['several tags after one #', '<p>#Kar İstanbul</p>'],
    ['one tag with #', '<p>#Kar</p>'],
    ['links to tags', '<p><a href="https://a.example/kar">Kar</a> <a href="https://a.example/istanbul">İstanbul</a></p>'],
    ['a link to the page of a tag', '<p><a href="https://a.example/etiket/kar">Kar</a></p>'],
    ['a list of links to tags', '<ul><li><a href="/kar">Kar</a></li><li><a href="/i">İstanbul</a></li></ul>'],
  ])('is dropped if it is %s', async (_, html) => {
    expect(await lastBlockOf(long, html)).toBe(long);
  });
});

describe('a tag in foreign front matter', () => {
  test.each(['blog', 'post', 'posts', 'news', 'all', 'nav'])('is kept if it is %s', async (tag) => {
    expect(await read(`tags: [${tag}, Kar]`)).toMatchObject({ tags: [tag, 'Kar'] });
    expect(await read(`tags: ${tag}`)).toMatchObject({ tags: [tag] });
    expect(await read(`category: ${tag}`)).toMatchObject({ section: tag });
  });

  test.each(['eleventyNavigation: { key: x }', 'layout: post.njk', 'templateEngineOverride: njk'])(
    'that names an Eleventy collection, as %s shows, is moved to extra',
    async (evidence) => {
      expect(await read(`${evidence}\ntags: [posts, Kar]`)).toMatchObject({ tags: ['Kar'], extra: { tags: ['posts'] } });
    },
  );

  test('without a letter or a digit, or with the slug of another tag, is moved to extra', async () => {
    expect(await read('tags: [Kar, "🙂", C, c, C#]')).toMatchObject({ tags: ['Kar', 'C'], extra: { tags: ['🙂', 'C#'] } });
  });
});

async function lastBlockOf(text: string, html: string): Promise<string> {
  const item = `<item><title>Haber</title><pubDate>2025-03-08</pubDate><category>Kar</category><category>İstanbul</category><description><![CDATA[<p>${text}</p>${html}]]></description></item>`;
  const xml = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>x</title>${item}</channel></rss>`;
  const [result] = await feed.read(Buffer.from(xml), { ...options, file: 'a.xml' });
  return toString(result?.article?.body.children.at(-1));
}

async function read(frontMatter: string) {
  const text = `---\ntitle: Haber\ndate: 2025-03-08\n${frontMatter}\n---\n\nMetin.\n`;
  return (await markdown.read(Buffer.from(text), options))[0]?.article?.data;
}
