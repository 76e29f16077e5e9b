/** What is searched of each thing, by field: its names, what it is in words, and for a work what it is joined to. */
import type { RelationType } from '../model.ts';
import type { Snapshot, Thing } from './snapshot.ts';

export const searchFields = [
  'LABEL',
  'OTHER_NAMES',
  'ACRONYM',
  'SUMMARY',
  'YEAR',
  'INSTITUTIONS',
  'TOPICS',
  'REGIONS',
  'AUDIENCES',
] as const;
export type SearchField = (typeof searchFields)[number];
export type Texts = { readonly [F in SearchField]?: readonly string[] };

const joins = {
  INSTITUTIONS: 'PUBLISHED_BY',
  TOPICS: 'ABOUT',
  REGIONS: 'COVERS',
  AUDIENCES: 'FOR',
} as const satisfies { [F in SearchField]?: RelationType };
export type JoinedField = keyof typeof joins;

/** The texts of a thing by field. */
export function textsOf(snapshot: Snapshot, thing: Thing): Texts {
  const joined = joinedFields.map((field) => [field, joinedTo(snapshot, field, thing).flatMap(namesOf)] as const);
  return { ...ownTexts(thing), ...Object.fromEntries(joined.filter(([, texts]) => texts.length > 0)) };
}

export const joinedFields = Object.keys(joins) as JoinedField[];

/** What a work is joined to, by whose names it is found, in the order of their labels; nothing for other things. */
export function joinedTo(snapshot: Snapshot, field: JoinedField, { id }: Pick<Thing, 'id'>): readonly Thing[] {
  const work = snapshot.place(id);
  if (work === undefined) return [];
  // Joined twice, as by two roles, it is named once.
  const others = new Set(snapshot.jointsOf(joins[field], 'from', work).map(({ thing }) => thing));
  return [...others].flatMap((other) => snapshot.things.get(other) ?? []);
}

/** All names of a thing: its label, its acronym and its other names. */
export const namesOf = (thing: Thing): readonly string[] => {
  const { OTHER_NAMES = [], ACRONYM = [] } = ownTexts(thing);
  return [thing.label, ...ACRONYM, ...OTHER_NAMES];
};

/** What the thing itself says, whatever it is joined to. */
export function ownTexts({ label, row }: Thing): Texts {
  const texts = (...names: readonly string[]) =>
    names
      .flatMap((name) => (row as { readonly [property: string]: unknown })[name] ?? [])
      .filter((text) => typeof text === 'string');
  const year = 'year' in row && row.year !== null ? [String(row.year)] : [];
  return {
    LABEL: [label],
    OTHER_NAMES: texts('alternativeTitles', 'altLabels', 'shortTitle'),
    ACRONYM: texts('acronym'),
    SUMMARY: texts('summary', 'definition', 'description', 'position', 'place'),
    YEAR: year,
  };
}
