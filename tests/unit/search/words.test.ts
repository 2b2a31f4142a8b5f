import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { close, createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { toIndexedWords } from '../../../src/search/index/words.ts';
import { makeFolder } from '../../files.ts';
import { sample } from '../arbitraries.ts';

afterAll(close);

/** Words that a newspaper might print. */
const printed = `Ankara'da yapıldı "Şirket 2.300 A4 4K covid-19 Covid19 iPhone15 miniBar HTMLSayfa İSTANBUL'un e-posta snake_case köprü\`nün
  3'te %50 10:06 U2'nun İl İLÇE'ye café-crème x²y H₂O ½ Ⅷ straße-STRASSE ΟΔΟΣ 👍🏽 🇹🇷 ❤️ ok👍ok 日本語テキスト 한국어-단어 हिन्दी
  العربية-كلمة ça'va ŞırNAK ŞIRnak --- … A.B.C. T.C. 5G'nin ȉȈ yapȉldȉ I'm 12.345,67 www.example.com/bir/iki Prof.Dr.Ahmet (a.bc) aB1c2D
  bir-iki-üç AB'de i̇stanbul Яблоко-яБ '25 1990'lı -den`.split(/\s+/);

test('indexes words at least as Pagefind’s own indexer does', async () => {
  const unit = fc.constantFrom(...Array.from(`aBçİıIğŞ1.-'",éß👍Σ日`));
  const random = sample(fc.string({ unit, minLength: 1, maxLength: 10 }), 500);
  const texts = [...printed, ...random];
  const theirs = await indexWithPagefind(texts);
  for (const [at, text] of texts.entries()) {
    const ours = toIndexedWords(text).map(({ word, form = word }) => `${word} ${form}`);
    if (printed.includes(text)) expect(new Set(ours), text).toEqual(theirs[at]);
    // Unusual texts may have additional words.
    else expect(ours, text).toEqual(expect.arrayContaining([...(theirs[at] ?? [])]));
  }
});

/** Returns the words, with their forms, under which Pagefind's own indexer files each text. */
async function indexWithPagefind(texts: readonly string[]): Promise<Set<string>[]> {
  const { index } = await createIndex({ forceLanguage: 'zxx' });
  const html = texts.map((text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')} ⁝</p>`).join('');
  await index?.addHTMLFile({ url: '/', content: `<html><body>${html}</body></html>` });
  const folder = makeFolder();
  await index?.writeFiles({ outputPath: folder });
  const found = texts.map(() => new Set<string>());
  const note = (word: string, form: string, pages: readonly PackedPage[]) => {
    let last = 0;
    for (const location of pages.flatMap(([, locations]) => locations)) {
      // A negative number is a weight; the delta encoding restarts after it.
      last = location < 0 ? 0 : last + location;
      if (location >= 0) found[last / 2]?.add(`${word} ${form}`);
    }
  };
  for (const name of await readdir(path.join(folder, 'index'))) {
    const packed = gunzipSync(await readFile(path.join(folder, 'index', name))).subarray('pagefind_dcd'.length);
    for (const [word, pages, variants] of (decode(packed) as [PackedWord[]])[0]) {
      note(word, word, pages);
      for (const [form, formPages] of variants) note(word, form, formPages);
    }
  }
  return found;
}

type PackedPage = [number: number, locations: number[]];
type PackedWord = [word: string, pages: PackedPage[], variants: [form: string, pages: PackedPage[]][]];

/** Decodes the subset of CBOR that an index uses. */
function decode(bytes: Buffer): unknown {
  let at = 0;
  const read = (): unknown => {
    const [type, short] = [(bytes[at] ?? 0) >> 5, (bytes[at] ?? 0) & 31];
    const size = short < 24 ? 0 : 2 ** (short - 24);
    const value = size ? bytes.readUIntBE(at + 1, size) : short;
    at += 1 + size;
    if (type === 4) return Array.from({ length: value }, read);
    if (type === 3) return bytes.toString('utf8', at, (at += value));
    return type === 1 ? -1 - value : value;
  };
  return read();
}
