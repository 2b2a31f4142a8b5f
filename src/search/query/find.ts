import { readFilterValue, toFilterValue, type TopicName } from '../document.ts';
import { getMatchedWords, toHit, type Fragment, type Hit } from './hit.ts';
import { matchesTerm } from './matches-term.ts';
import { planSearch, type Plan } from './query.ts';

/** A reader's search. Filters are slugs or a year; an empty one does not filter. */
export interface SearchRequest {
  typed: string;
  filters: Readonly<Partial<Record<FilterName, string>>>;
  isNewestFirst: boolean;
  /** Maximum number of hits. */
  count: number;
  /** Whether to return the filters that are left, which costs a download. */
  wantsChoices: boolean;
  lang: string;
}

export const filterNames = ['section', 'year', 'tag'] as const;
export type FilterName = (typeof filterNames)[number];

export interface SearchAnswer {
  /** Number of articles found; absent if the query was empty. */
  total?: number;
  hits: readonly Hit[];
  /** Filters that would narrow the hits, the most frequent first. */
  choices?: Readonly<Record<FilterName, readonly TopicName[]>>;
}

/** The part of Pagefind's browser API that is used here. */
export interface Pagefind {
  options: (options: object) => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  preload: (term: string) => Promise<void>;
  search: (term: string | null, options: object) => Promise<PagefindAnswer>;
}

interface PagefindAnswer {
  results: readonly PagefindResult[];
  filters: Record<string, Record<string, number>>;
  /** The counts without any filter. */
  totalFilters: Record<string, Record<string, number>>;
}

interface PagefindResult {
  id: string;
  score: number;
  words: readonly number[];
  data: () => Promise<Fragment>;
}

/**
 * Exact spelling weighs most. The title has no extra weight: it is in the text as the first heading, and Pagefind's weight
 * for it ignores diacritics.
 */
export const pagefindOptions = { baseUrl: '/', ranking: { diacriticSimilarity: 4, metaWeights: { title: 0 } } };

/**
 * Pagefind loads the one chunk where a word would be. Words that start with it may be in the chunks that follow. Very short
 * prefixes have too many of them.
 */
const continuations = Array.from('0abcdefghijklmnopqrstuvwxyz');
const minPrefixLength = 3;
const maxChoices = 50;

/** A planned search, with everything that it needs. */
interface Query {
  pagefind: Pagefind;
  plan: Plan;
  request: SearchRequest;
  /** Filter values in Pagefind's index. */
  filters: Record<string, string>;
  isCurrent: () => boolean;
}

/**
 * Searches the index for the typed words.
 * @param onFirst receives the hits in the first chunks, if there are any; they may not be all. The other chunks are
 *   downloaded when it has finished
 * @param isCurrent returns `false` if the answer is no longer needed; nothing more is downloaded then
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
  // Pagefind returns counts only for filters that were loaded.
  const known = isFiltered || request.wantsChoices ? await pagefind.filters() : undefined;
  const filters = known ? toPagefindFilters(request.filters, known) : {};
  const query: Query = { pagefind, plan, request, filters, isCurrent };
  const first = await runQuery(query);
  if (first.total) await onFirst(first);
  const words = plan.flat().flatMap((term) => (isExact(term) ? [] : term.split(' ')));
  const prefixes = words.filter((word) => Array.from(word).length >= minPrefixLength && !/\d/.test(word));
  if (!prefixes.length || !isCurrent()) return first;
  await Promise.all(prefixes.flatMap((word) => continuations.map((letter) => pagefind.preload(word + letter))));
  const whole = await runQuery(query);
  if (whole.total === first.total || request.isNewestFirst) return whole;
  // Hits that are already shown keep their places: the reader may be about to select one.
  const shown = new Set(first.hits.map(({ url }) => url));
  return { ...whole, hits: [...first.hits, ...whole.hits.filter(({ url }) => !shown.has(url))].slice(0, request.count) };
}

const isExact = (term: string) => term.startsWith('"');

async function runQuery(query: Query): Promise<SearchAnswer> {
  const { pagefind, plan, request, filters, isCurrent } = query;
  const clauses = await Promise.all(plan.map((terms) => Promise.all(terms.map((term) => searchTerm(pagefind, term, filters)))));
  const results = clauses.map((found) => merge(found.map(({ results }) => results))).reduce(intersect);
  const sorted = [...results.values()].sort((a, b) => b.score - a.score);
  const ordered = request.isNewestFirst ? await sortByDate(pagefind, sorted) : sorted;
  if (!isCurrent()) return { hits: [] };
  const hits = await Promise.all(ordered.slice(0, request.count).map(async ({ data, words }) => toHit(await data(), words)));
  if (!request.wantsChoices) return { total: sorted.length, hits };
  return { total: sorted.length, hits, choices: await findChoices(query, clauses, results) };
}

/** Finds the filters that would leave at least one of the results. */
async function findChoices(
  { pagefind, request, filters }: Query,
  clauses: readonly (readonly PagefindAnswer[])[],
  results: ResultsById,
): Promise<Record<FilterName, TopicName[]>> {
  const choices = listChoices(clauses, request.filters);
  // A filter may match every clause, and still no article that all clauses match.
  const leavesSome = async (name: FilterName, topic: TopicName) => {
    if (clauses.length === 1 || request.filters[name]) return true;
    const narrowed = await pagefind.search(null, { filters: { ...filters, [name]: toFilterValue(topic) } });
    return narrowed.results.some(({ id }) => results.has(id));
  };
  const exact = filterNames.map(async (name) => {
    const kept = await Promise.all(choices[name].map((topic) => leavesSome(name, topic)));
    return [name, choices[name].filter((_, at) => kept[at])] as const;
  });
  return Object.fromEntries(await Promise.all(exact)) as typeof choices;
}

async function searchTerm(pagefind: Pagefind, term: string, filters: Record<string, string>): Promise<PagefindAnswer> {
  const found = await pagefind.search(term, { filters });
  const [first] = found.results;
  if (!first || isExact(term)) return found;
  // Pagefind uses the same fallback for a word in every result, so that checking the first is enough.
  return matchesTerm(term, getMatchedWords(await first.data(), first.words)) ? found : { results: [], filters: {}, totalFilters: {} };
}

type ResultsById = Map<string, PagefindResult>;

/** Returns the articles that at least one search found. */
function merge(searches: readonly (readonly PagefindResult[])[]): ResultsById {
  const all: ResultsById = new Map();
  for (const result of searches.flat()) all.set(result.id, combine(all.get(result.id), result));
  return all;
}

/** Returns the articles that both searches found. */
function intersect(some: ResultsById, others: ResultsById): ResultsById {
  return new Map(
    [...some].flatMap(([id, result]) => {
      const other = others.get(id);
      return other ? [[id, combine(result, other)]] : [];
    }),
  );
}

function combine(known: PagefindResult | undefined, result: PagefindResult): PagefindResult {
  if (!known) return result;
  return { ...known, score: known.score + result.score, words: [...new Set([...known.words, ...result.words])] };
}

/** Sorts newest first. Results have no date, but a search for everything returns all articles in the order of the index. */
async function sortByDate(pagefind: Pagefind, results: readonly PagefindResult[]): Promise<PagefindResult[]> {
  const all = await pagefind.search(null, {});
  const ranks = new Map(all.results.map(({ id }, at) => [id, at]));
  return results.toSorted((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0));
}

/** Converts filters to values in the index. An unknown one is kept, and finds nothing. */
function toPagefindFilters(filters: SearchRequest['filters'], known: PagefindAnswer['filters']): Record<string, string> {
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const chosen = filters[name];
      if (!chosen) return [];
      const values = Object.keys(known[name] ?? {});
      return [[name, values.find((value) => value === chosen || value.startsWith(`${chosen} `)) ?? chosen]];
    }),
  );
}

/** Lists the filter values that match every clause. For a filter that is set, lists all values that could replace it. */
function listChoices(clauses: readonly (readonly PagefindAnswer[])[], set: SearchRequest['filters']): Record<FilterName, TopicName[]> {
  const countValues = (name: FilterName) => {
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
    section: rank(countValues('section')),
    tag: rank(countValues('tag')).slice(0, maxChoices),
    year: rank(countValues('year')).sort((a, b) => Number(b.slug) - Number(a.slug)),
  };
}

function mapValues(record: Record<string, number>, change: (value: number, key: string) => number): Record<string, number> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

function rank(counts: Record<string, number> = {}): TopicName[] {
  const used = Object.entries(counts).filter(([, count]) => count > 0);
  return used.sort(([, a], [, b]) => b - a).map(([value]) => readFilterValue(value));
}
