import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tr } from '../../../src/language/strings/tr.ts';
import { readArticleFile } from '../../../src/article/file.ts';
import { importArticles } from '../../../src/importer/import-articles.ts';
import { readTextClipping } from '../../../src/importer/readers/clipping/text-clipping.ts';
import { createRender } from '../../../src/markdown/render.ts';
import { anyRandom, runs, type Random } from '../arbitraries.ts';
import { createEmptyArchive } from '../builders.ts';

const site = { contentDir: 'content', timeZone: 'Europe/Istanbul', lang: 'tr' };
const render = createRender({ base: '/', origin: 'https://kupur.example', lang: 'tr', words: tr });
const rounds = 120;

const words = 'İstanbul ısparta ŞIRNAK Îmâ çay göl 2 bin 300’den "tırnak" \'tek\' “kıvrık” المتحف 新聞 😀 👩‍👩‍👧 i̇ e\u0301'.split(' ');
const marks =
  '# ## * ** _ - -- --- + 1. 1) 12. = == === > >> < <b> </b> <!-- --> <? ` `` ``` ~ ~~~ ~300~ | | :- -: :-: [ ] [x] [^1] [^1]: [x]: ( ) ![ ]( \\ \\\\ \\* & &amp; &#35; &#x26; ! !! ::: $ {.a} @a https://x.example/a_b <https://x> www.x.example a@b.example ... (c) \u200b \u00ad \u202e \ufffd \u007f \u0091 \ufeff: : "" # - ? %a ! * & null true 007 1e3 0x1F'.split(
    ' ',
  );
const gaps = [' ', ' ', ' ', '  ', '\t', '\u00a0', '\u3000', ' \u2028 '];

describe('property tests: in generated clippings', () => {
  test('each header line becomes its field, and each paragraph its block', () => {
    const clippings = fc.property(anyRandom, (random) => {
      const { text, data, paragraphs } = makeClipping(random);
      const { clipping } = readTextClipping(text, site);
      expect(clipping?.data).toEqual(data);
      expect(clipping?.blocks.map((block) => block.text)).toEqual(paragraphs);
    });
    fc.assert(clippings, runs(rounds));
  });

  test('no line is lost or duplicated', () => {
    const texts = fc.property(anyRandom, (random) => {
      const labels = ['#Bir#İki', 'Güncelleme:', 'Published: 2025-03-08', 'date 2025-03-08', 'HABERLER', 'ARA BAŞLIK', '', ''];
      const lines = Array.from({ length: 1 + random(20) }, () => (random(3) ? makeLine(random) : pick(random, labels)));
      const { clipping } = readTextClipping(lines.join('\n'), site);
      if (!clipping) return;
      const kept = [clipping.data.section, clipping.data.title, ...clipping.blocks.flatMap(({ text }) => text.split('\n'))];
      const rest = withoutInOrder(
        linesOf(lines.join('\n')),
        kept.filter((line) => line !== undefined),
      );
      expect(rest, lines.join('\n')).toBeDefined();
      expect(rest?.filter((line) => !labels.includes(line))).toEqual([]);
      expect(new Set(rest).size, 'each field has one line').toBe(rest?.length);
    });
    fc.assert(texts, runs(rounds));
  });

  test('title and text keep their words, order and spelling on the page', async () => {
    let [total, imported] = [0, 0];
    const clippings = fc.asyncProperty(anyRandom, async (random) => {
      total++;
      const { text } = makeClipping(random);
      const [outcome] = await Array.fromAsync(
        importArticles([{ file: 'a.txt', bytes: Buffer.from(text) }], createEmptyArchive(), { ...site, slug: 'ornek' }),
      );
      const { clipping } = readTextClipping(text, site);
      if (outcome?.kind !== 'new' || !clipping) return;
      imported++;
      const article = readArticleFile(outcome.text, outcome.file.replace('content/articles/', ''), outcome.file, site.timeZone).value;
      expect(article?.data.title).toBe(clipping.data.title);
      expect(article?.data.section).toBe(clipping.data.section);
      const { ledeHtml, html } = render(article?.markdown ?? '', 'tr').body;
      const shown = `${ledeHtml && `<p>${ledeHtml}</p>\n`}${html}`;
      expect(shown.replace(/<(p|h2 id="[^"]*")>|<\/(p|h2)>/g, ''), 'only paragraphs and headings').not.toContain('<');
      const blocks = [...shown.matchAll(/<(p|h2)[^>]*>([^<]*)<\/\1>/g)].map(([, , inner]) => decode(inner ?? ''));
      expect(blocks).toEqual(clipping.blocks.map((block) => block.text));
    });
    await fc.assert(clippings, runs(rounds));
    expect(imported).toBeGreaterThan(total / 2);
  });

  test('no bytes make the importer throw', async () => {
    const kinds = new Set<string>();
    const files = fc.asyncProperty(anyRandom, async (random) => {
      const bytes = random(4)
        ? Buffer.from(
            Array.from({ length: random(30) }, () =>
              pick(random, [...words, ...marks, ...gaps, '\n', '\n\n', '2025-03-08', 'Published:', 'date ', '#a', '\0']),
            ).join(''),
          )
        : Buffer.from(Array.from({ length: random(60) }, () => random(256)));
      for await (const outcome of importArticles([{ file: 'a.txt', bytes }], createEmptyArchive(), site)) {
        kinds.add(outcome.kind);
        if (outcome.kind === 'failed') expect(outcome.reason).toMatch(/^a\.txt.*: found .*, expected /s);
      }
    });
    await fc.assert(files, runs(rounds));
    expect(kinds).toContain('failed');
  });
});

const pick = <T>(random: Random, list: readonly T[]): T => list[random(list.length)] as T;

function makeLine(random: Random): string {
  let line = '';
  for (let count = 1 + random(8); count > 0; count--) line += pick(random, random(2) ? words : marks) + pick(random, gaps);
  return line.trim() || 'satır';
}

/** Generates a clipping and the expected result. Only the title, a date and the text are always there. */
function makeClipping(random: Random) {
  const captured = random(3) ? '2025-03-09' : undefined;
  const created = random(3) || !captured ? '2025-03-08T09:05:00+03:00' : undefined;
  const updated = created && random(2) ? '2025-03-10' : undefined;
  const section = random(2) ? pick(random, ['HABERLER', 'DIŞ HABERLER', 'EKONOMİ']) : undefined;
  const tags = random(2) ? pick(random, [['Rusya', 'İstanbul'], ['Iğdır']]) : undefined;
  const title = `başlık ${makeLine(random)} son`;
  const paragraphs = Array.from({ length: 1 + random(5) }, () =>
    Array.from({ length: 1 + random(3) }, () => `${makeLine(random)} s`).join('\n'),
  );
  const indent = pick(random, ['', ' ', '    ', '\t', '\u00a0']);
  const lines = [
    captured && ` date ${captured} ×`,
    section,
    title,
    updated ? 'Güncelleme Tarihi: 10.03.2025' : 'Güncelleme Tarihi:',
    tags?.map((tag) => `#${tag}`).join(''),
    created && 'Oluşturulma Tarihi: Mart 08, 2025 09:05',
    ...paragraphs.map((paragraph) => indent + paragraph.replaceAll('\n', `\n${indent}`)),
  ].filter((line) => line !== undefined);
  const text = `${lines.join(pick(random, ['\n\n', '\n\n\n', '\n \n']))}\n`.replaceAll('\n', pick(random, ['\n', '\r\n']));
  const source = captured ? { captured } : {};
  const data = {
    title,
    published: created ?? captured,
    ...(updated && { updated }),
    ...(section && { section }),
    ...(tags && { tags }),
    source,
  };
  return { text, data, paragraphs };
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Removes lines from a text, each once and in order; returns `undefined` if one of them is missing. */
function withoutInOrder(lines: readonly string[], removed: readonly string[]): string[] | undefined {
  const rest: string[] = [];
  let next = 0;
  for (const line of lines) {
    if (line === removed[next]) next++;
    else rest.push(line);
  }
  return next === removed.length ? rest : undefined;
}

const decode = (html: string) => html.replace(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
