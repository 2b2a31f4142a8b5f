import type { Topic } from '../../archive/topics.ts';
import { readFilterValue, toFilterValue } from '../document.ts';
import { getMatchedWords, toHit, type Fragment, type Hit } from './hit.ts';
import { matchesTerm } from './answer.ts';
import { planSearch, type Plan } from './query.ts';

/** What a reader asks for. Filters are slugs, or a year; an empty one asks for nothing. */
export interface SearchRequest {
  typed: string;
  filters: Readonly<Partial<Record<FilterName, string>>>;
  isNewestFirst: boolean;
  /** How many hits to show. */
  count: number;
  /** Whether the choices that are left are wanted too; they cost a download. */
  wantsChoices: boolean;
  lang: string;
}

export const filterNames = ['section', 'year', 'tag'] as const;
export type FilterName = (typeof filterNames)[number];

export interface SearchAnswer {
  /** How many articles were found; absent where there was nothing to look for. */
  total?: number;
  hits: readonly Hit[];
  /** What the hits could be narrowed to, the most frequent first. */
  choices?: Readonly<Record<FilterName, readonly Topic[]>>;
}

/** As much of Pagefind's interface in a browser as is used here. */
export interface Pagefind {
  options: (options: object) => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  preload: (term: string) => Promise<void>;
  search: (term: string | null, options: object) => Promise<Found>;
}

interface Found {
  results: readonly Result[];
  filters: Record<string, Record<string, number>>;
  /** As if nothing were narrowed. */
  totalFilters: Record<string, Record<string, number>>;
}

interface Result {
  id: string;
  score: number;
  words: readonly number[];
  data: () => Promise<Fragment>;
}

/**
 * Exact spelling counts most, and the title, which stands in the text as its first heading, not once more: Pagefind
 * adds to it without a look at its letters.
 */
export const pagefindOptions = { baseUrl: '/', ranking: { diacriticSimilarity: 4, metaWeights: { title: 0 } } };

/**
 * Pagefind loads the chunk that a word would stand in; its continuations may stand in the chunks that follow. Of very
 * short beginnings there are too many.
 */
const continuations = Array.from('0abcdefghijklmnopqrstuvwxyz');
const shortestContinued = 3;
const mostChoices = 50;

/**
 * Asks the index for what a reader typed.
 * @param onFirst is told what the first chunks hold, where that is something: it may be fewer articles than there are. The
 *   rest is downloaded when it is done
 * @param isCurrent where it says no, nobody waits for the answer any more, and nothing more is downloaded for it
 */
export async function search(
  pagefind: Pagefind,
  request: SearchRequest,
  onFirst: (answer: SearchAnswer) => void | Promise<void> = () => undefined,
  isCurrent: () => boolean = () => true,
): Promise<SearchAnswer> {
  const plan = planSearch(request.typed, request.lang);
  if (!plan.length) return { hits: [] };
  const isFiltered = Object.values(request.filters).some(Boolean);
  // Counts by filter come only with filters that were loaded.
  const known = isFiltered || request.wantsChoices ? await pagefind.filters() : undefined;
  const filters = known ? toPagefindFilters(request.filters, known) : {};
  const first = await answer(pagefind, plan, request, filters, isCurrent);
  if (first.total) await onFirst(first);
  const words = plan.flat().flatMap((term) => (isExact(term) ? [] : term.split(' ')));
  const beginnings = words.filter((word) => Array.from(word).length >= shortestContinued && !/\d/.test(word));
  if (!beginnings.length || !isCurrent()) return first;
  await Promise.all(beginnings.flatMap((word) => continuations.map((letter) => pagefind.preload(word + letter))));
  const whole = await answer(pagefind, plan, request, filters, isCurrent);
  if (whole.total === first.total || request.isNewestFirst) return whole;
  // What was shown stays where it is: it may be about to be chosen.
  const shown = new Set(first.hits.map(({ url }) => url));
  return { ...whole, hits: [...first.hits, ...whole.hits.filter(({ url }) => !shown.has(url))].slice(0, request.count) };
}

const isExact = (term: string) => term.startsWith('"');

async function answer(
  pagefind: Pagefind,
  plan: Plan,
  request: SearchRequest,
  filters: Record<string, string>,
  isCurrent: () => boolean,
): Promise<SearchAnswer> {
  const clauses = await Promise.all(plan.map((terms) => Promise.all(terms.map((term) => ask(pagefind, term, filters)))));
  const results = clauses.map((found) => merge(found.map(({ results }) => results))).reduce(intersect);
  const sorted = [...results.values()].sort((a, b) => b.score - a.score);
  const ordered = request.isNewestFirst ? await sortByDate(pagefind, sorted) : sorted;
  if (!isCurrent()) return { hits: [] };
  const hits = await Promise.all(ordered.slice(0, request.count).map(async ({ data, words }) => toHit(await data(), words)));
  if (!request.wantsChoices) return { total: sorted.length, hits };
  const choices = listChoices(clauses, request.filters);
  // What each clause could be narrowed to may still be nothing that all of them have.
  const leavesSome = async (name: FilterName, topic: Topic) => {
    if (clauses.length === 1 || request.filters[name]) return true;
    const narrowed = await pagefind.search(null, { filters: { ...filters, [name]: toFilterValue(topic) } });
    return narrowed.results.some(({ id }) => results.has(id));
  };
  const exact = filterNames.map(async (name) => {
    const kept = await Promise.all(choices[name].map((topic) => leavesSome(name, topic)));
    return [name, choices[name].filter((_, at) => kept[at])] as const;
  });
  return { total: sorted.length, hits, choices: Object.fromEntries(await Promise.all(exact)) as typeof choices };
}

async function ask(pagefind: Pagefind, term: string, filters: Record<string, string>): Promise<Found> {
  const found = await pagefind.search(term, { filters });
  const [first] = found.results;
  if (!first || isExact(term)) return found;
  // What Pagefind took for a word, it took for it in every result.
  return matchesTerm(term, getMatchedWords(await first.data(), first.words)) ? found : { results: [], filters: {}, totalFilters: {} };
}

type Results = Map<string, Result>;

/** The articles that any of several searches found. */
function merge(searches: readonly (readonly Result[])[]): Results {
  const all: Results = new Map();
  for (const result of searches.flat()) all.set(result.id, join(all.get(result.id), result));
  return all;
}

/** The articles that both of two searches found. */
function intersect(some: Results, others: Results): Results {
  return new Map(
    [...some].flatMap(([id, result]) => {
      const other = others.get(id);
      return other ? [[id, join(result, other)]] : [];
    }),
  );
}

function join(known: Result | undefined, result: Result): Result {
  if (!known) return result;
  return { ...known, score: known.score + result.score, words: [...new Set([...known.words, ...result.words])] };
}

/** Newest first. Results have no date, but a search for everything gives them in the order in which they were indexed. */
async function sortByDate(pagefind: Pagefind, results: readonly Result[]): Promise<Result[]> {
  const all = await pagefind.search(null, {});
  const ranks = new Map(all.results.map(({ id }, at) => [id, at]));
  return results.toSorted((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0));
}

/** A filter that the index doesn't have stays, and finds nothing. */
function toPagefindFilters(filters: SearchRequest['filters'], known: Found['filters']): Record<string, string> {
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const chosen = filters[name];
      if (!chosen) return [];
      const values = Object.keys(known[name] ?? {});
      return [[name, values.find((value) => value === chosen || value.startsWith(`${chosen} `)) ?? chosen]];
    }),
  );
}

/** What every clause could be narrowed to; of a filter that is set, all that it could be set to instead. */
function listChoices(clauses: readonly (readonly Found[])[], set: SearchRequest['filters']): Record<FilterName, Topic[]> {
  const countsOf = (name: FilterName) => {
    const counts = clauses.map((found) => {
      const ofClause: Record<string, number> = {};
      for (const { filters, totalFilters } of found) {
        for (const [value, count] of Object.entries((set[name] ? totalFilters : filters)[name] ?? {}))
          ofClause[value] = Math.max(ofClause[value] ?? 0, count);
      }
      return ofClause;
    });
    return counts.reduce((all, others) => mapValues(all, (count, value) => Math.min(count, others[value] ?? 0)));
  };
  return {
    section: rank(countsOf('section')),
    tag: rank(countsOf('tag')).slice(0, mostChoices),
    year: rank(countsOf('year')).sort((a, b) => Number(b.slug) - Number(a.slug)),
  };
}

function mapValues(record: Record<string, number>, change: (value: number, key: string) => number): Record<string, number> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

function rank(counts: Record<string, number> = {}): Topic[] {
  const used = Object.entries(counts).filter(([, count]) => count > 0);
  return used.sort(([, a], [, b]) => b - a).map(([value]) => readFilterValue(value));
}
