import { createFinder } from '../../../language/scan.ts';

/** What a shortcode or a template's tag begins and ends with; the longer beginnings first. */
const kinds = [
  { start: '{{<', ends: ['>}}', '%}}'], form: /^\s*[\w./-]/, longest: 1100 },
  { start: '{{%', ends: ['>}}', '%}}'], form: /^\s*[\w./-]/, longest: 1100 },
  { start: '{%', ends: ['%}'], form: /^-?\s*\w/, longest: 1100 },
  { start: '{{', ends: ['}}'], form: /^[^{}<%]*$/, longest: Infinity },
] as const;

/** Finds what generators replace in a text: `{{< figure … >}}`, `{% include … %}`, `{{ page.title }}`. */
export function* findShortcodes(text: string): Generator<{ code: string; index: number }, void, undefined> {
  const find = createFinder(text);
  let end = 0;
  for (const { index } of text.matchAll(/\{[{%]/g)) {
    if (index < end) continue;
    const kind = kinds.find(({ start }) => text.startsWith(start, index));
    if (!kind) continue;
    const from = index + kind.start.length;
    const ends = kind.ends.map((mark) => ({ mark, at: find(mark, from) })).filter(({ at }) => at >= 0);
    const [first] = ends.sort((a, b) => a.at - b.at);
    if (!first || first.at - from > kind.longest || !kind.form.test(text.slice(from, first.at))) continue;
    end = first.at + first.mark.length;
    yield { code: text.slice(index, end), index };
  }
}
