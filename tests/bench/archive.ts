import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { slugify } from '../../src/language/slug.ts';
import { createArticleWriter } from './article-writer.ts';
import { createRandom, pickBy, randomAround } from './random.ts';

/** Ten years, all at +03:00: Istanbul's clocks changed for the last time on 27 March 2016. */
const defaults = { seed: 1, firstDay: '2016-04-01', days: 3652, codeEvery: Infinity };

/** Twenty lines in a language of which the grammar is neither simple nor the slowest. */
const code = `\n\`\`\`ts\n${'/** Counts. */\nexport function count(items: readonly string[], most = 10): number {\n  return items.filter((item) => item.length < most && !item.startsWith("-")).length;\n}\n\n'.repeat(4)}\`\`\`\n`;

/**
 * Writes a synthetic archive. The same arguments give the same bytes on every machine; therefore it uses only integers,
 * fractions and square roots, because the last bit of a logarithm or a power depends on the machine.
 * @param options `codeEvery` 20 gives every twentieth article code; `firstDay` like 2016-04-01; a build whose clock is before the last day omits the later articles
 * @returns the paths of the files, relative to the folder
 */
export function writeArchive(folder: string, count: number, options: Partial<typeof defaults> = {}): string[] {
  const { seed, firstDay, days, codeEvery } = { ...defaults, ...options };
  const random = createRandom(seed);
  const write = createArticleWriter(random, Math.ceil(10 * Math.sqrt(count)));
  const pickDay = pickBy(
    Array.from({ length: days }, (_, at) => {
      const date = new Date(Date.parse(firstDay) + at * 86_400_000);
      return [date.toISOString().slice(0, 10), randomAround(random, 3, 4) * (date.getUTCDay() % 6 ? 1 : 0.4)];
    }),
  );
  const files = new Set<string>();
  for (let made = 0; made < count; made++) {
    const day = pickDay(random);
    const { title, text } = write(day);
    const dayFolder = `articles/${day.replaceAll('-', '/')}`;
    let file = `${dayFolder}/${slugify(title)}.md`;
    for (let double = 2; files.has(file); double++) file = `${dayFolder}/${slugify(`${double} ${title}`)}.md`;
    mkdirSync(path.join(folder, dayFolder), { recursive: true });
    writeFileSync(path.join(folder, file), (made + 1) % codeEvery === 0 ? text + code : text);
    files.add(file);
  }
  return [...files];
}
