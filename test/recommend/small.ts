/** Small catalogues by hand, and what is recommended in them. */
import type { Snapshot } from '../../src/find/snapshot.ts';
import { type EntityType, labelProperty, nodeTypes, type RelationType, relationTypes } from '../../src/model.ts';
import { type Arguments, maximumSeeds } from '../../src/recommend/question.ts';
import { type ReasonRow, sentenceOf } from '../../src/recommend/reasons.ts';
import { recommend } from '../../src/recommend/recommend.ts';
import type { Properties, SeedCatalogue, SeedNode } from '../../src/seed/catalogue.ts';
import { sortKey } from '../../src/sort-key.ts';
import { snapshotOf } from '../support/snapshot.ts';

/** What a node of a type has besides its label. */
const always: { readonly [T in EntityType]?: Properties } = {
  Publication: { kind: 'MANUAL', access: 'OPEN', held: true },
  Institution: { kind: 'UN_ENTITY' },
  Instrument: { kind: 'PROTOCOL' },
  Concept: { kind: 'TERM', definition: 'A term.' },
  Region: { kind: 'REGION' },
  Topic: { definition: 'A topic.' },
  Series: { description: 'A series.' },
  Programme: { kind: 'PROJECT', description: 'A programme.' },
  Event: { description: 'An event.' },
  Version: { role: 'FULL_TEXT' },
};

/** Works are known by a word of their own, other things by their ids. */
export const of = (name: string) => (name.includes('/') ? name : `publication/${name}`);
export const nameOf = (id: string) => id.replace('publication/', '');

function node(id: string, properties: Properties): SeedNode {
  const [folder = '', slug = ''] = id.split('/');
  const type = nodeTypes.find((one) => one.toLowerCase() === folder);
  if (!type) throw new Error(`There is no type for ${id}.`);
  const words = slug.replaceAll('-', ' ');
  const label = String(properties[labelProperty[type]] ?? `${words[0]?.toUpperCase()}${words.slice(1)}`);
  const own = { ...always[type as EntityType], ...properties, [labelProperty[type]]: label };
  return { type, id, properties: { id, ...own, sortKey: sortKey(label, id) } };
}

export interface Options {
  /** With so many works, those of the facts among them. */
  readonly works?: number;
  readonly properties?: { readonly [name: string]: Properties };
}

/**
 * Facts stand one on a line: `air ABOUT topic/crime`, `air IN_SERIES series/films 2`. What is named in them is there, and
 * filled up with works that nothing joins, so that what is shared is rare.
 */
export function catalogue(facts: string, { works = 16, properties = {} }: Options = {}): SeedCatalogue {
  const relations = facts
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [from = '', name, to = '', number] = line.split(' ');
      const type: RelationType | undefined = relationTypes.find((one) => one === name);
      if (!type) throw new Error(`There is no relation ${name}.`);
      const own: Properties =
        number === undefined ? {} : { sortKey: /^\d+$/.test(number) ? number.padStart(6, '0') : number };
      return { type, from: of(from), to: of(to), key: '', properties: own };
    });
  const ids = new Set([...relations.flatMap(({ from, to }) => [from, to]), ...Object.keys(properties).map(of)]);
  for (let i = 1; [...ids].filter((id) => id.startsWith('publication/')).length < works; i++)
    ids.add(of(`unjoined-${String(i).padStart(2, '0')}`));
  return { nodes: [...ids].map((id) => node(id, properties[nameOf(id)] ?? {})), relations };
}
export const small = (facts: string, options?: Options): Snapshot => snapshotOf(catalogue(facts, options));

export type Asked = Partial<Omit<Arguments, 'for' | 'weights' | 'not'>> & {
  readonly not?: string;
  readonly weights?: { readonly [K in ReasonRow['kind']]?: number };
};

/** Weights that numbers are computed with by hand, whatever the table says by now. Walks count where a test says so. */
const byHand: NonNullable<Asked['weights']> = {
  PINNED: 8,
  COMPANION: 4,
  EDITION: 4,
  VOLUME: 4,
  PART: 4,
  COMPLEMENT: 4,
  COUNTERPART: 3,
  SUMMARY: 3,
  REFERENCE: 2,
  SAME_SERIES: 2,
  SHARED_WORK: 2,
  SHARED_INSTRUMENT: 2,
  SHARED_CONCEPT: 2,
  SHARED_TOPIC: 1.5,
  SHARED_REGION: 1,
  NEARBY_REGION: 0.5,
  SHARED_PROGRAMME: 1,
  SHARED_EVENT: 1,
  SHARED_PERSON: 1,
  SHARED_INSTITUTION: 0.5,
  SAME_KIND: 0,
  WALK: 0,
  BROADER_TOPIC: 1,
  SIMILAR_TEXT: 0.5,
  OTHER_WORK: 0.25,
};
const inMode: { readonly [M in Arguments['mode']]: Asked['weights'] } = {
  RELATED: { SHARED_AUDIENCE: 0.5 },
  COMPLEMENT: { OTHER_AUDIENCE: 3, OTHER_KIND: 2 },
};

/** The arguments of a question as its resolver is handed them; names stand one behind the other. */
export function argumentsFor(names: string, { weights = {}, not, ...asked }: Asked = {}): Arguments {
  const mode = asked.mode ?? 'RELATED';
  return {
    diversity: 0,
    mode,
    first: 100,
    ...asked,
    for: names.split(' ').filter(Boolean).slice(0, maximumSeeds).map(of),
    ...(not === undefined ? {} : { not: not.split(' ').filter(Boolean).map(of) }),
    weights: Object.entries({ ...byHand, ...inMode[mode], ...weights }).map(([kind, weight]) => ({
      kind: kind as ReasonRow['kind'],
      weight,
    })),
  };
}

export interface Shown {
  readonly name: string;
  readonly rank: number;
  readonly score: number;
  readonly reasons: readonly ReasonRow[];
}

/** The first hundred works that are recommended. */
export function recommended(snapshot: Snapshot, names: string, asked: Asked = {}): Shown[] {
  return recommend(snapshot, argumentsFor(names, asked)).edges.map(({ node }) => ({
    name: nameOf(node.publication),
    rank: node.rank,
    score: node.score,
    reasons: node.reasons(),
  }));
}

/** As a line each: `border 2.25 = SHARED_TOPIC 1.5 (topic/rare) + SHARED_TOPIC 0.75 (topic/common)`. */
export const lines = (snapshot: Snapshot, names: string, asked?: Asked): string[] =>
  recommended(snapshot, names, asked).map(({ name, score, reasons }) => `${name} ${score} = ${sum(reasons)}`);

const sum = (reasons: readonly ReasonRow[]) =>
  reasons
    .map(({ kind, contribution, via }) => [
      kind,
      contribution,
      ...(via.length ? [`(${via.map(nameOf).join(' ')})`] : []),
    ])
    .map((parts) => parts.join(' '))
    .join(' + ');

/** The sentence of each reason for a work, in a language. */
export function sentences(snapshot: Snapshot, names: string, work: string, asked?: Asked, language?: string): string[] {
  const found = recommended(snapshot, names, asked).find(({ name }) => name === work);
  if (!found) throw new Error(`${work} is not recommended for ${names}.`);
  return found.reasons.map((reason) => sentenceOf(snapshot, reason, language));
}
