/** What is exported in these tests: the whole catalogue, and works that are hard to write. */
import { entryOf } from '../../src/export/entry.ts';
import { Snapshot } from '../../src/find/snapshot.ts';
import { readCheckedSeed } from '../../src/seed/start.ts';
import { snapshotOf } from '../support/snapshot.ts';

const entries = (snapshot: Snapshot) => snapshot.works.map((_, place) => entryOf(snapshot, place));

export const catalogue = snapshotOf(readCheckedSeed());
export const all = entries(catalogue);

/** Everything that means something to one of the formats. */
export const hardTitle = String.raw`Été {à} l’École: "50 % & more", a_b #1 $5 C:\x ~^ @ “Straße” 人口 <b>, and; or - =1+1`;
/** A work of which little is known but what is given. */
export const work = (id: string, title: string, more: object = {}) => ({
  type: 'Publication' as const,
  properties: {
    id: `publication/${id}`,
    title,
    alternativeTitles: [],
    kind: 'ISSUE_PAPER',
    edition: null,
    summary: null,
    tableOfContents: [],
    published: null,
    year: null,
    temporalFrom: null,
    temporalTo: null,
    held: true,
    access: 'OPEN',
    accessNote: null,
    url: null,
    ...more,
  },
});
const institution = (id: string, name: string) => ({
  type: 'Institution' as const,
  properties: { id: `institution/${id}`, name, acronym: null, altLabels: [], kind: 'UN_ENTITY', url: null },
});

const series = {
  type: 'Series' as const,
  properties: {
    id: 'series/s',
    title: 'Papers & Briefs',
    altLabels: [],
    description: 'Papers.',
    announced: null,
    url: null,
  },
};

export const small = new Snapshot(
  [
    work('hard', hardTitle, {
      published: '2012-10-07',
      year: 2012,
      summary: 'Line one,\nline {two} 100%.',
      alternativeTitles: ['A; B', '=SUM(A1)'],
      edition: '2nd edition',
      url: 'https://example.org/a_b%20c?d=é&e={f}~g',
    }),
    work('a_b', 'The same', { published: '2012-10', year: 2012, kind: 'HANDBOOK' }),
    work('a b', 'The same', { published: '2012', year: 2012 }),
    work('formula', '=1+1', { summary: '-2 things' }),
    institution('and', 'Ministry of Law and Order, {North} & South'),
    institution('other', 'Ärzte ohne Grenzen'),
    series,
  ],
  [
    {
      type: 'PUBLISHED_BY',
      joints: [
        ['publication/hard', 'institution/other', 'CO_PUBLISHER', ''],
        ['publication/hard', 'institution/and', 'PUBLISHER', ''],
        ['publication/hard', 'institution/other', 'FUNDER', ''],
      ],
    },
    { type: 'IN_SERIES', joints: [['publication/hard', 'series/s', '', '000004']] },
  ],
);
export const hard = entries(small);

/** The hard work itself. */
export const hardest = hard.filter(({ work }) => work.id === 'publication/hard');
