import { createRandom } from '../bench/random.ts';
import type { DemoArticle } from './article.ts';
import { background, closings, figures, names, process, voices } from './banks/general.ts';
import { otherBank, sectionBanks } from './banks/sections.ts';

/** Returns the next item of a list, in a random order that begins anew when all have been dealt. */
type Deck = () => string;

/** The kinds of sentences in each paragraph, for a length from 2 to 5. */
const plans: Record<number, string[]> = {
  2: ['context context voice', 'process process closing'],
  3: ['context context voice', 'figure voice background', 'background context process', 'voice process closing'],
  4: ['context context voice', 'figure figure voice', 'background background context', 'voice process', 'context process closing'],
  5: [
    'context context voice',
    'figure figure voice',
    'background background',
    'context voice process',
    'background voice',
    'process process closing',
  ],
};

/**
 * Creates a function that writes paragraphs for an article from the banks of sentences. It deals each sentence of a bank before
 * it deals one again, so articles of a day have little in common.
 */
export function createComposer(seed: number): (article: DemoArticle) => string[] {
  const random = createRandom(seed);
  const decks = new Map<string[], Deck>();
  const deal = (list: string[]) => {
    const deck = decks.get(list) ?? createDeck(list, random);
    decks.set(list, deck);
    return deck();
  };
  const fill = (sentence: string, roles: string[]) =>
    sentence.replace(/\{(person|n|p)\}/g, (_, slot, at: number) => {
      if (slot === 'person') return `${at ? lowerFirst(deal(roles)) : deal(roles)} ${deal(names)}`;
      return slot === 'n' ? groupDigits(120 + Math.floor(random() * 9000)) : String(3 + Math.floor(random() * 44));
    });
  return ({ section, composed = 4 }) => {
    const own = sectionBanks[section ?? ''] ?? otherBank;
    const banks: Record<string, string[]> = {
      context: own.context,
      voice: voices,
      figure: own.figures ?? figures,
      background: own.background ?? background,
      process: own.process ?? process,
      closing: closings,
    };
    const write = (kind: string) => fill(deal(banks[kind] ?? []), own.roles);
    return (plans[composed] ?? []).map((kinds) => kinds.split(' ').map(write).join(' '));
  };
}

function createDeck(list: string[], random: () => number): Deck {
  let left: string[] = [];
  return () => {
    if (!left.length) left = shuffle(list, random);
    return left.pop() ?? '';
  };
}

function shuffle(list: string[], random: () => number): string[] {
  const keyed = list.map((item) => [random(), item] as const);
  return keyed.sort(([a], [b]) => a - b).map(([, item]) => item);
}

/** Turkish groups digits by dots from four digits on. */
const groupDigits = (number: number) => String(number).replace(/\B(?=(\d{3})+$)/g, '.');

/** A role begins with a capital letter only where the sentence does. */
const lowerFirst = (role: string) => role.charAt(0).toLocaleLowerCase('tr') + role.slice(1);
