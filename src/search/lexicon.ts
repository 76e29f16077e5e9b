/** The words of the catalogue, and which of them a word of a query stands for. */
import SearchableMap from 'minisearch/SearchableMap';
import { stem } from '../find/stem.ts';
import type { ApiSearchMode } from '../generated/resolvers.ts';

/** A word of the catalogue that stands for one of a query; `nearness` is 1 for the word itself. */
export interface Match {
  readonly word: string;
  readonly nearness: number;
}

/** How many words of the catalogue one word of a query stands for at most, so that a search is bounded. */
const maximumMatches = 50;
/** A prefix that is shorter begins too many words. */
const shortestPrefix = 3;
const nearnesses = { form: 0.9, prefix: 0.5, slips: [1, 0.7, 0.5] } as const;

/** The words with the things that they stand in. */
type Words = ReadonlyMap<string, { readonly places: { readonly length: number } }>;

export class Lexicon {
  readonly #words: Words;
  /** The same by their letters, for prefixes and near misses. */
  readonly #spelt: SearchableMap<true>;
  readonly #forms = new Map<string, string[]>();

  constructor(words: Words) {
    this.#words = words;
    this.#spelt = SearchableMap.from([...words.keys()].map((word) => [word, true]));
    for (const word of words.keys()) {
      const form = stem(word);
      const forms = this.#forms.get(form);
      if (forms) forms.push(word);
      else this.#forms.set(form, [word]);
    }
  }

  /** The nearest first, then the most frequent. */
  matches(word: string, mode: ApiSearchMode): readonly Match[] {
    const found = new Map<string, number>();
    const keep = (match: string, near: number) => found.set(match, Math.max(near, found.get(match) ?? 0));
    if (this.#words.has(word)) keep(word, 1);
    const keepForms = (match: string, near: number) => {
      for (const form of this.#forms.get(stem(match)) ?? []) keep(form, near);
    };
    if (mode !== 'EXACT') keepForms(word, nearnesses.form);
    if (mode === 'FUZZY') {
      for (const [other, slips] of this.slips(word)) keepForms(other, nearnesses.slips[slips] ?? 0);
      if (word.length >= shortestPrefix)
        for (const longer of this.#spelt.atPrefix(word).keys()) keepForms(longer, nearnesses.prefix);
    }
    const matches = [...found].map(([match, near]) => ({ word: match, nearness: near }));
    return matches.sort((a, b) => b.nearness - a.nearness || this.#compare(a.word, b.word)).slice(0, maximumMatches);
  }

  /** Known words that the word may be a misspelling of, the fewest slips first, then the most frequent. */
  nearest(word: string): readonly string[] {
    const others = [...this.slips(word)].sort(([a, few], [b, many]) => few - many || this.#compare(a, b));
    return others.map(([other]) => other);
  }

  /**
   * Known words by the number of letters that were mistyped: one in words of four letters or more, two in those of
   * eight, none in words with a figure. Two neighbours that changed places are one slip.
   */
  slips(word: string): ReadonlyMap<string, number> {
    const allowed = word.length < 4 || /\p{N}/u.test(word) ? 0 : word.length < 8 ? 1 : 2;
    const found = new Map<string, number>();
    if (allowed === 0) return found;
    for (const [other, [, slips]] of this.#spelt.fuzzyGet(word, allowed)) found.set(other, slips);
    for (let i = 0; i + 1 < word.length; i++) {
      const swapped = `${word.slice(0, i)}${word[i + 1]}${word[i]}${word.slice(i + 2)}`;
      if (swapped !== word && this.#words.has(swapped)) found.set(swapped, 1);
    }
    return found;
  }

  #compare(a: string, b: string): number {
    const things = (word: string) => this.#words.get(word)?.places.length ?? 0;
    return things(b) - things(a) || (a < b ? -1 : 1);
  }
}
