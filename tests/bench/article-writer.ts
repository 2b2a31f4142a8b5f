import { randomAround, zipf, type Picker, type Random } from './random.ts';
import * as turkish from './turkish.ts';
import { slugify } from '../../src/language/slug.ts';

const { capitalise, inflect } = turkish;

/** Writes the file of an article of a day. */
export type ArticleWriter = (day: string) => { title: string; text: string };

/** The random choices that all parts of an article share. */
interface Topic {
  nouns: string[];
  tags: string[];
  isTurkish: boolean;
}

/**
 * Creates a writer of synthetic articles.
 * @param tagCount number of different tags in all articles
 */
export function createArticleWriter(random: Random, tagCount: number): ArticleWriter {
  const words = createVocabulary(random, tagCount);
  const dice = createDice(random);
  const topic: Topic = { nouns: [], tags: [], isTurkish: true };
  const phrases = createPhrases(words, dice, topic);
  const writeBody = createBodyWriter(phrases, dice);
  const { oneIn, between, times } = dice;
  return (day) => {
    topic.isTurkish = !oneIn(80);
    topic.nouns = times(5, () => words.noun(random));
    topic.tags = [...new Set(times(between(3, 7), () => words.tag(random)))].slice(0, 6);
    const title = `${phrases.phrase(4, 11)} ${phrases.last()}`;
    const time = `${between(10, 23)}:${between(10, 59)}`;
    const lines = [`title: ${JSON.stringify(title)}`, `published: ${day}T${time}:00+03:00`, `section: ${words.section(random)}`];
    lines.push('tags:', ...topic.tags.map((tag) => `  - ${JSON.stringify(tag)}`), ...(topic.isTurkish ? [] : ['lang: en']));
    if (oneIn(5)) lines.push(`description: ${JSON.stringify(phrases.sentence())}`);
    if (oneIn(2)) lines.push('authors:', `  - ${JSON.stringify(words.author(random))}`);
    if (oneIn(100)) lines.push('corrections:', `  - date: ${day}`, `    note: ${JSON.stringify(phrases.sentence())}`);
    return { title, text: `---\n${lines.join('\n')}\n---\n\n${writeBody()}\n` };
  };
}

type Vocabulary = Record<'particle' | 'name' | 'author' | 'tag' | 'section' | 'noun' | 'verb', Picker>;

function createVocabulary(random: Random, tagCount: number): Vocabulary {
  const names = turkish.generateWords(random, turkish.placeNames, 10_000).map(capitalise);
  // A newsroom: few write much, many write little.
  const authors = names.slice(-Math.round(0.16 * tagCount)).map((name, at) => `${names[at] ?? ''} ${name}`);
  const tags = [...new Map(names.slice(0, 2 * tagCount).map((name) => [slugify(name), name])).values()].slice(0, tagCount);
  return {
    author: zipf(authors, 3),
    ...{ particle: zipf(turkish.particles, 2), name: zipf(names, 12), tag: zipf(tags, 8), section: zipf(turkish.sections, 2) },
    noun: zipf(turkish.generateWords(random, turkish.nouns, 8_500), 20),
    verb: zipf(turkish.generateWords(random, turkish.verbs, 1_200), 5),
  };
}

function createDice(random: Random) {
  const between = (min: number, max: number) => min + Math.floor(random() * (max - min + 1));
  return {
    random,
    between,
    oneIn: (count: number) => random() * count < 1,
    oneOf: (items: readonly string[]) => items[between(0, items.length - 1)] ?? '',
    times: (count: number, make: () => string) => Array.from({ length: count }, make),
  };
}

type Dice = ReturnType<typeof createDice>;

function createPhrases(words: Vocabulary, { random, between, oneIn, oneOf, times }: Dice, topic: Topic) {
  const nounForm = () => {
    const owner = turkish.owners(random);
    const stem = inflect(oneIn(6) ? oneOf(topic.nouns) : words.noun(random), turkish.derivations(random));
    return inflect(inflect(stem, owner), (owner === 'SI' ? turkish.casesOfOwned : turkish.cases)(random));
  };
  const nameForm = () => inflect(oneIn(3) ? oneOf(topic.tags) : words.name(random), turkish.casesOfNames(random));
  const verbForm = (endings: Picker) => inflect(inflect(words.verb(random), turkish.voices(random)), endings(random));
  const numberForm = () =>
    oneOf([
      `${between(1, 9)} bin ${between(1, 9)}00`,
      `${between(1, 99)}.${between(1, 9)}00`,
      `${between(1990, 2026)}`,
      `${between(2, 99)}`,
    ]);
  const word = () => {
    const kind = random();
    const { english } = turkish;
    if (!topic.isTurkish) return kind < 0.08 ? words.name(random) : (english[Math.floor(random() * random() * english.length)] ?? '');
    if (kind < 0.27) return words.particle(random);
    if (kind < 0.38) return kind < 0.35 ? nameForm() : numberForm();
    return kind < 0.5 ? verbForm(turkish.nonFinite) : nounForm();
  };
  const last = () => (topic.isTurkish ? verbForm(turkish.finite) : word());
  const begin = (text: string) => (topic.isTurkish ? capitalise(text) : text.charAt(0).toUpperCase() + text.slice(1));
  const phrase = (min: number, max: number) => begin(times(between(min, max), word).join(' '));
  const sentence = () => {
    const text = times(Math.max(4, Math.round(randomAround(random, 4, 12))), () => word() + (oneIn(14) ? ',' : '')).join(' ');
    const verb = topic.isTurkish ? 'diyen' : 'said';
    return begin(oneIn(8) ? `"${begin(text)} ${last()}." ${verb} ${words.name(random)}, ${last()}.` : `${text} ${last()}.`);
  };
  const row = () => `| ${nounForm()} | ${numberForm()} | ${phrase(1, 3)} |`;
  return { last, phrase, sentence, row };
}

function createBodyWriter({ phrase, sentence, row }: ReturnType<typeof createPhrases>, { random, between, oneIn, times }: Dice) {
  const extra = () => {
    const kind = between(1, 300);
    if (kind > 90) return '';
    if (kind > 26) return `## ${oneIn(3) ? phrase(2, 5).toLocaleUpperCase('tr') : phrase(2, 5)}\n\n`;
    if (kind > 14) return `${times(between(3, 6), () => `- ${phrase(3, 9)}\n`).join('')}\n`;
    if (kind > 4) return `> ${sentence()}\n\n`;
    if (kind > 1) return `${[row(), '| --- | ---: | --- |', ...times(between(3, 6), row)].join('\n')}\n\n`;
    return `<details><summary>${phrase(2, 4)}</summary><p>${sentence()}</p></details>\n\n`;
  };
  const paragraph = (words: number) => {
    let text = sentence();
    while (text.length / 7.6 < words - 8) text += ` ${sentence()}`;
    return text;
  };
  return () => {
    const words = randomAround(random, 8, 275);
    const count = Math.min(12, Math.max(3, Math.round(words / 55)));
    const [mark, note] = oneIn(25) ? ['[^1]', `\n\n[^1]: ${sentence()}`] : ['', ''];
    const blocks = times(count - 1, () => extra() + paragraph(words / count));
    return [paragraph(words / count) + mark, ...blocks].join('\n\n') + note;
  };
}
