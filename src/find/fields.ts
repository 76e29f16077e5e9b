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
type JoinedField = keyof typeof joins;

/** The texts of a thing by field. */
export function textsOf(snapshot: Snapshot, thing: Thing): Texts {
  const place = snapshot.place(thing.id);
  return { ...ownTexts(thing), ...(place === undefined ? {} : joinedTexts(snapshot)[place]) };
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

/** For each work the names of what it is joined to, by its place. */
function joinedTexts(snapshot: Snapshot): readonly { readonly [F in JoinedField]?: readonly string[] }[] {
  return snapshot.remember('joined texts', () => {
    const works = snapshot.works.map((): { [F in JoinedField]?: string[] } => ({}));
    for (const [field, via] of Object.entries(joins) as [JoinedField, RelationType][])
      for (const [id, joints] of snapshot.joined(via)) {
        const thing = snapshot.things.get(id);
        const names = thing ? namesOf(thing) : [];
        // Joined twice, as by two roles, it is named once.
        for (const place of new Set(joints.map(({ work }) => work))) {
          const texts = works[place];
          if (texts) texts[field] = [...(texts[field] ?? []), ...names];
        }
      }
    return works;
  });
}
