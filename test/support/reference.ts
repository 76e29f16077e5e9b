/**
 * What lists of works must answer, said a second time: plain arrays, straight from the seed, one work at a time and
 * from the work upwards. It shares nothing with `src/find` but the words of the schema.
 */
import type { Facet } from '../../src/find/facets.ts';
import type { PublicationFilter } from '../../src/find/filter.ts';
import type { PublicationSort } from '../../src/find/order.ts';
import type { RelationType } from '../../src/model.ts';
import type { SeedCatalogue, SeedRelation } from '../../src/seed/catalogue.ts';

export type ListOf = 'all' | 'topic' | 'institution' | 'series';
export interface Question {
  readonly of: ListOf;
  /** Of what the list is; of no meaning for `all`. */
  readonly id: string;
  readonly role: string | null;
  readonly filter: PublicationFilter | null;
  readonly sort: readonly PublicationSort[] | null;
  readonly size: number;
  readonly backwards: boolean;
  readonly facets: readonly Facet[];
  readonly exclude: 'NONE' | 'SELF';
}

/** Works by their ids, with what the relation says where the list is of one: `publication/1 FUNDER`. */
export interface Answer {
  readonly all: readonly string[];
  readonly total: number;
  readonly pages: readonly Page[];
  readonly facets: readonly FacetAnswer[];
  readonly hidden: HiddenAnswer | null;
}
export interface Page {
  readonly works: readonly string[];
  readonly more: readonly [before: boolean, after: boolean];
  readonly total: number;
}
/** `counts` as they stand in the answer, `values` by name: equal counts may stand in any order. */
export interface FacetAnswer {
  readonly facet: Facet;
  readonly counts: readonly number[];
  readonly values: readonly string[];
  readonly total: number;
  readonly unknown: number;
}
export interface HiddenAnswer {
  readonly count: number;
  readonly inOtherLanguages: number;
  readonly languageUnknown: number;
  readonly languages: readonly string[];
  readonly works: readonly string[];
}

type Work = { readonly id: string; readonly [property: string]: unknown };
interface Entry {
  readonly work: Work;
  readonly says: string;
  readonly own: readonly (string | number)[];
}

const joins: { readonly [field: string]: readonly RelationType[] } = {
  topics: ['ABOUT'],
  regions: ['COVERS'],
  institutions: ['PUBLISHED_BY'],
  instruments: ['IMPLEMENTS', 'SUPPORTS', 'EXPLAINS', 'TEXT_OF', 'MANDATED_BY', 'RESPONDS_TO'],
  concepts: ['EXPLAINS'],
  audiences: ['FOR'],
  series: ['IN_SERIES'],
  programmes: ['PRODUCED_UNDER', 'REFERENCES'],
  events: ['PART_OF', 'OCCASIONED_BY', 'SUMMARIZES'],
  persons: ['CONTRIBUTED_BY'],
};
const fields: { readonly [F in Facet]: keyof PublicationFilter } = {
  KIND: 'kinds',
  ACCESS: 'access',
  YEAR: 'years',
  LANGUAGE: 'languages',
  SOURCE: 'sources',
  TOPIC: 'topics',
  REGION: 'regions',
  INSTITUTION: 'institutions',
  INSTRUMENT: 'instruments',
  AUDIENCE: 'audiences',
  SERIES: 'series',
  PROGRAMME: 'programmes',
};
const whole = ['FULL_TEXT', 'CONTENT', 'RECORDING'];

export class Reference {
  readonly works: readonly Work[];
  readonly #nodes: ReadonlyMap<string, Work>;
  readonly #relations: ReadonlyMap<string, readonly SeedRelation[]>;

  constructor({ nodes, relations }: SeedCatalogue) {
    this.#nodes = new Map(nodes.map(({ id, properties }) => [id, { ...properties, id }]));
    this.works = nodes
      .filter(({ type }) => type === 'Publication')
      .map(({ properties, id }) => ({ ...properties, id }));
    const ends = new Map<string, SeedRelation[]>();
    for (const relation of relations)
      for (const end of [`${relation.type} ${relation.from}`, `<${relation.type} ${relation.to}`])
        ends.set(end, [...(ends.get(end) ?? []), relation]);
    this.#relations = ends;
  }

  answer(question: Question): Answer {
    const entries = this.#list(question);
    const pages = chunks(entries, question.size, question.backwards);
    return {
      all: entries.map(({ says }) => says),
      total: entries.length,
      pages: pages.map(({ page, more }) => ({ works: page.map(({ says }) => says), more, total: entries.length })),
      facets: question.facets.map((facet) => this.#facet(facet, question)),
      hidden: this.#hidden(question),
    };
  }

  // A list: what it is of, what fits, in which order.

  #list({ sort, ...question }: Question): Entry[] {
    const compare = (a: Entry, b: Entry): number => {
      for (const part of sort ?? []) {
        const [x, y] = [this.value(part, a.work), this.value(part, b.work)];
        if (x === y) continue;
        if (x == null || y == null) return x == null ? 1 : -1;
        return (part.endsWith('ASC') ? 1 : -1) * (x < y ? -1 : 1);
      }
      const i = a.own.findIndex((own, i) => own !== b.own[i]);
      return i === -1 ? 0 : (a.own[i] ?? 0) < (b.own[i] ?? 0) ? -1 : 1;
    };
    return this.#scope(question)
      .filter(({ work }) => this.fits(work, question.filter))
      .sort(compare);
  }

  #scope({ of, id, role }: Pick<Question, 'of' | 'id' | 'role'>): Entry[] {
    const title = (work: Work) => String(work.sortKey);
    const known = (work: string) => this.#nodes.get(work) ?? { id: work };
    if (of === 'all') return this.works.map((work) => ({ work, says: work.id, own: [title(work)] }));
    const via = { topic: '<ABOUT', institution: '<PUBLISHED_BY', series: '<IN_SERIES' }[of];
    return (this.#relations.get(`${via} ${id}`) ?? [])
      .filter(({ properties }) => role === null || properties.role === role)
      .map(({ from, properties }) => {
        const [work, said] = [known(from), of === 'series' ? (properties.number ?? null) : properties.role];
        const number = of === 'series' ? [Number(properties.number ?? Number.POSITIVE_INFINITY)] : [];
        return {
          work,
          says: said === undefined ? from : `${from} ${said}`,
          own: [...number, title(work), String(said)],
        };
      });
  }

  value(part: PublicationSort, work: Work): string | number | null {
    const property = { TITLE: 'sortKey', PUBLISHED: 'published', YEAR: 'year', KIND: 'kind' }[
      part.replace(/_\w+$/, '')
    ];
    if (property) return (work[property] ?? null) as string | number | null;
    if (part.startsWith('VERSION')) return this.#to(work.id, 'HAS_VERSION').length;
    if (part.startsWith('LANGUAGE')) return new Set(this.languages(work)).size;
    return this.works.filter((other) => other.id !== work.id && this.#isRelated(work.id, other.id)).length;
  }

  #isRelated(one: string, other: string): boolean {
    const kinds = [['ABOUT'], ['COVERS'], ['FOR'], ['IMPLEMENTS', 'SUPPORTS', 'EXPLAINS', 'TEXT_OF']] as const;
    const things = (work: string, kind: readonly RelationType[]) =>
      this.#to(work, ...kind).filter((id) => !id.startsWith('concept/'));
    const companions = [...this.#to(one, 'COMPANION_TO'), ...this.#from(one, 'COMPANION_TO')];
    return (
      companions.includes(other) ||
      kinds.some((kind) => things(one, kind).some((id) => things(other, kind).includes(id)))
    );
  }

  // A filter, for one work. Conditions on `skip` are left out, in `and` too.

  fits(work: Work, filter: PublicationFilter | null | undefined, skip?: string): boolean {
    return Object.entries(filter ?? {}).every(
      ([field, asked]) => asked == null || field === skip || this.#holds(work, field, asked, skip),
    );
  }

  // biome-ignore lint/suspicious/noExplicitAny: what a condition asks is of the shape that its field says
  #holds(work: Work, field: string, asked: any, skip: string | undefined): boolean {
    if (field === 'and') return asked.every((one: PublicationFilter) => this.fits(work, one, skip));
    if (field === 'or') return asked.some((one: PublicationFilter) => this.fits(work, one));
    if (field === 'not') return !this.fits(work, asked);
    if (field === 'text')
      return wordsOf(asked).length > 0 && wordsOf(asked).every((word: string) => this.#words(work).includes(word));
    if (field === 'ids') return asked.includes(work.id);
    if (field === 'kinds') return asked.includes(work.kind);
    if (field === 'access') return asked.includes(work.access);
    if (field === 'held') return work.held === asked;
    if (field === 'languages')
      return this.languages(work).some((tag) => prefixes(tag).some((tag) => asked.includes(tag)));
    if (field === 'sources') return this.#sources(work).some((id) => asked.includes(id));
    if (field === 'years') {
      if (work.year == null) return asked.includeUnknown ?? false;
      return Number(work.year) >= (asked.from ?? 0) && Number(work.year) <= (asked.to ?? 9999);
    }
    const has = this.#to(work.id, ...(joins[field] ?? [])).flatMap((id) => (asked.exact ? [id] : this.#upwards(id)));
    const { any, all, none } = asked;
    if (any != null && !has.some((id) => any.includes(id))) return false;
    return (all ?? []).every((id: string) => has.includes(id)) && !has.some((id) => none?.includes(id));
  }

  // Counts.

  #facet(facet: Facet, question: Question): FacetAnswer {
    const field = fields[facet];
    const skip = question.exclude === 'SELF' ? field : undefined;
    const works = this.#distinct(question).filter((work) => this.fits(work, question.filter, skip));
    const counted = this.counted(facet, works);
    return {
      facet,
      counts: counted.map(([, count]) => count).sort((a, b) => b - a),
      values: counted.map(([value, count]) => `${value}: ${count}`).sort(),
      total: counted.length,
      unknown: works.filter((work) => this.#values(facet, work).length === 0).length,
    };
  }

  /** Each value of the facet with how many of the works a filter for it would leave, where it leaves any. */
  counted(facet: Facet, works: readonly Work[]): [string, number][] {
    const values = new Set(this.works.flatMap((work) => this.#values(facet, work)));
    const filterFor = (value: string): PublicationFilter => {
      if (facet === 'YEAR') return { years: { from: Number(value), to: Number(value) } };
      return { [fields[facet]]: joins[fields[facet]] ? { any: [value] } : [value] };
    };
    return [...values]
      .map((value): [string, number] => [value, works.filter((work) => this.fits(work, filterFor(value))).length])
      .filter(([, count]) => count > 0);
  }

  #values(facet: Facet, work: Work): string[] {
    if (facet === 'KIND') return [String(work.kind)];
    if (facet === 'ACCESS') return [String(work.access)];
    if (facet === 'YEAR') return work.year == null ? [] : [String(work.year)];
    if (facet === 'LANGUAGE') return this.languages(work);
    if (facet === 'SOURCE') return this.#sources(work);
    const ids = this.#to(work.id, ...(joins[fields[facet]] ?? [])).flatMap((id) => this.#upwards(id));
    return ids.filter((id) => id.startsWith(`${facet.toLowerCase()}/`));
  }

  #hidden(question: Question): HiddenAnswer | null {
    if (!namesLanguages(question.filter)) return null;
    const hidden = this.#distinct(question)
      .filter((work) => this.fits(work, question.filter, 'languages') && !this.fits(work, question.filter))
      .sort((a, b) => (String(a.sortKey) < String(b.sortKey) ? -1 : 1));
    const readable = hidden.filter((work) => this.languages(work).length > 0);
    return {
      count: hidden.length,
      inOtherLanguages: readable.length,
      languageUnknown: hidden.length - readable.length,
      languages: this.counted('LANGUAGE', hidden)
        .map(([value, count]) => `${value}: ${count}`)
        .sort(),
      works: readable.map(({ id }) => id),
    };
  }

  // What a work is joined to.

  languages(work: Work): string[] {
    const versions = this.#to(work.id, 'HAS_VERSION').flatMap((id) => this.#nodes.get(id) ?? []);
    return versions.flatMap(({ role, language }) =>
      whole.includes(String(role)) && language ? [String(language)] : [],
    );
  }
  #distinct = (question: Question) => [...new Set(this.#scope(question).map(({ work }) => work))];
  #words = (work: Work) => wordsOf([work.title, work.alternativeTitles, work.summary ?? ''].flat().join(' '));
  #sources = (work: Work) => this.#from(work.id, 'DESCRIBES').flatMap((record) => this.#to(record, 'IN'));
  #upwards = (id: string): string[] => [
    id,
    ...this.#to(id, 'BROADER', 'WITHIN').flatMap((above) => this.#upwards(above)),
  ];
  #to = (id: string, ...types: readonly RelationType[]) =>
    types.flatMap((type) => (this.#relations.get(`${type} ${id}`) ?? []).map(({ to }) => to));
  #from = (id: string, ...types: readonly RelationType[]) =>
    types.flatMap((type) => (this.#relations.get(`<${type} ${id}`) ?? []).map(({ from }) => from));
}

const prefixes = (tag: string) => tag.split('-').map((_, i, parts) => parts.slice(0, i + 1).join('-'));
/** For words that have one form only. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const namesLanguages = (filter: PublicationFilter | null | undefined): boolean =>
  filter?.languages != null || (filter?.and ?? []).some(namesLanguages);

/** The pages of a whole list, in the order they are turned; one empty page when there is nothing. */
function chunks<T>(list: readonly T[], size: number, backwards: boolean) {
  const pages = Array.from({ length: Math.max(1, Math.ceil(list.length / size)) }, (_, i) => {
    const [from, to] = backwards
      ? [Math.max(0, list.length - (i + 1) * size), list.length - i * size]
      : [i * size, Math.min(list.length, (i + 1) * size)];
    return { page: list.slice(from, to), more: [from > 0, to < list.length] as const };
  });
  return pages;
}
