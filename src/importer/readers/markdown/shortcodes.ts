import { createFinder } from '../../../language/scan.ts';

/** The delimiters of shortcodes and template tags, longer opening delimiters first. */
const syntaxes = [
  { start: '{{<', ends: ['>}}', '%}}'], form: /^\s*[\w./-]/, longest: 1100 },
  { start: '{{%', ends: ['>}}', '%}}'], form: /^\s*[\w./-]/, longest: 1100 },
  { start: '{%', ends: ['%}'], form: /^-?\s*\w/, longest: 1100 },
  { start: '{{', ends: ['}}'], form: /^[^{}<%]*$/, longest: Infinity },
] as const;

/** Finds the shortcodes and template tags of generators: `{{< figure … >}}`, `{% include … %}`, `{{ page.title }}`. */
export function* findShortcodes(text: string): Generator<{ code: string; index: number }, void, undefined> {
  const find = createFinder(text);
  let end = 0;
  for (const { index } of text.matchAll(/\{[{%]/g)) {
    if (index < end) continue;
    const syntax = syntaxes.find(({ start }) => text.startsWith(start, index));
    if (!syntax) continue;
    const from = index + syntax.start.length;
    const ends = syntax.ends.map((mark) => ({ mark, at: find(mark, from) })).filter(({ at }) => at >= 0);
    const [first] = ends.sort((a, b) => a.at - b.at);
    if (!first || first.at - from > syntax.longest || !syntax.form.test(text.slice(from, first.at))) continue;
    end = first.at + first.mark.length;
    yield { code: text.slice(index, end), index };
  }
}
