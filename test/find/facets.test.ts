/** Works counted by what they have in common, and what a choice of languages hides. */
import { describe, expect, it } from 'vitest';
import { conditionOf, countBy, type Facet, facetNames, without } from '../../src/find/facets.ts';
import { type PublicationFilter, thingFields, union, worksFor } from '../../src/find/filter.ts';
import { counted } from '../../src/find/resolvers.ts';
import type { Snapshot } from '../../src/find/snapshot.ts';
import { allWorks, worksOf } from '../../src/find/works.ts';
import { UserInputError } from '../../src/graph/input.ts';
import { listOffline, offline } from '../support/offline.ts';
import { seed } from '../support/seed.ts';
import { onTheShelf, shelf, slugs } from '../support/shelf.ts';
import { snapshotOf } from '../support/snapshot.ts';

const find = { allWorks, worksOf, counted };
const context = offline(onTheShelf);
const everything = { of: 'all', id: '', role: null } as const;
type Of = Parameters<typeof listOffline>[2];

const values = ({ values }: { readonly values: readonly { value: string; count: number }[] }) =>
  values.map(({ value, count }) => `${value} ${count}`).join(', ');

async function facet(of: Facet, filter: PublicationFilter, exclude: 'NONE' | 'SELF' = 'NONE', list: Of = everything) {
  const connection = await listOffline(find, context, list, { filter });
  const [found] = await counted.facets(connection, { of: [of], first: 100, exclude }, context);
  if (!found) throw new Error('It was not counted.');
  return found;
}
async function hidden(filter: PublicationFilter | null, list: Of = everything, sort: ['TITLE_DESC'] | null = null) {
  const connection = await listOffline(find, context, list, { filter, sort: sort ?? ['TITLE_ASC'] });
  return counted.hiddenByLanguage(connection, {}, context);
}

describe('Works are counted', () => {
  it.each<[facet: Facet, values: string, unknown: number]>([
    ['KIND', 'MANUAL 3, REPORT 1, TOOLKIT 1', 0],
    ['ACCESS', 'OPEN 4, RESTRICTED 1', 0],
    ['YEAR', '2010 2, 2009 1, 2012 1', 1],
    ['SOURCE', 'source/list 1', 4],
    ['TOPIC', 'topic/crime 3, topic/smuggling 3, topic/by-air 1, topic/law 1', 2],
    ['REGION', 'region/asia 2, region/world 2, region/japan 1, region/pacific 1', 3],
    ['INSTITUTION', 'institution/unodc 2, institution/iom 1', 2],
    ['INSTRUMENT', 'instrument/protocol 2', 3],
    ['AUDIENCE', 'audience/judges 1', 4],
    ['SERIES', 'series/manuals 3', 2],
    ['PROGRAMME', '', 5],
  ])('by %s: %s; %i without one', async (of, counts, unknown) => {
    const found = await facet(of, {});
    expect(values(found)).toBe(counts);
    expect(found).toMatchObject({ facet: of, unknown, total: found.values.length });
  });

  it('by LANGUAGE: each with those that a filter for it finds, so that pt has those of pt-BR', async () => {
    const found = await facet('LANGUAGE', {});
    expect(values(found)).toBe('pt 2, pt-BR 1, en 1');
    expect(found).toMatchObject({ total: 3, unknown: 2 });
  });

  it('with the names of things, of languages and of codes', async () => {
    const labels = async (of: Facet) => (await facet(of, {})).values.map(({ label, thing }) => [label, thing]);
    expect(await labels('SERIES')).toEqual([['Manuals', 'series/manuals']]);
    expect(await labels('KIND')).toContainEqual(['REPORT', null]);
    expect(await labels('LANGUAGE')).toContainEqual(['Brazilian Portuguese', null]);
  });

  it('in the list that was asked for only, and without the values that none of it has', async () => {
    expect(values(await facet('TOPIC', { kinds: ['MANUAL'] }))).toBe(
      'topic/by-air 1, topic/crime 1, topic/smuggling 1',
    );
    const unodc = { of: 'institution', id: 'institution/unodc', role: null } as const;
    expect(values(await facet('YEAR', {}, 'NONE', unodc))).toBe('2009 1, 2010 1');
    expect(values(await facet('YEAR', {}, 'NONE', { ...unodc, role: 'FUNDER' }))).toBe('2009 1');
  });

  it('once each, though an institution has two roles in one', async () => {
    const unodc = { of: 'institution', id: 'institution/unodc', role: null } as const;
    expect((await listOffline(find, context, unodc, { filter: {} })).totalCount).toBe(3);
    expect(values(await facet('INSTITUTION', {}, 'NONE', unodc))).toBe('institution/unodc 2');
  });

  it('by the most frequent values first, as many as asked, and how many there are', () => {
    const counts = countBy(onTheShelf, worksFor(onTheShelf, null), 'TOPIC', 1);
    expect(values(counts)).toBe('topic/crime 3');
    expect(counts).toMatchObject({ total: 4, unknown: 2 });
  });

  it.each<[of: Facet[], first: number, sentence: string]>([
    [[], 10, '"of" is empty; name at least one facet.'],
    [['KIND', 'YEAR', 'KIND'], 10, '"of" names a facet twice; name each once.'],
    [['KIND'], 0, '"first" must be between 1 and 100; it is 0.'],
    [['KIND'], 101, '"first" must be between 1 and 100; it is 101.'],
  ])('not by %j, %i of each: %s', async (of, first, sentence) => {
    const connection = await listOffline(find, context, everything, { filter: {} });
    const asked = counted.facets(connection, { of, first, exclude: 'NONE' }, context);
    await expect(asked).rejects.toThrow(new UserInputError(sentence));
  });
});

describe('Without a facet’s own conditions works are counted', () => {
  const of2010: PublicationFilter = { years: { from: 2010, to: 2010 } };
  it.each<[what: string, filter: PublicationFilter, none: string, self: string]>([
    ['as another choice would give', { kinds: ['MANUAL'], ...of2010 }, 'MANUAL 1', 'MANUAL 1, REPORT 1'],
    ['when it stands in and', { and: [{ kinds: ['MANUAL'] }, of2010] }, 'MANUAL 1', 'MANUAL 1, REPORT 1'],
    [
      'when it stands in and, in and',
      { and: [{ and: [{ kinds: ['MANUAL'] }] }, of2010] },
      'MANUAL 1',
      'MANUAL 1, REPORT 1',
    ],
    [
      'with those in or',
      { or: [{ kinds: ['MANUAL'] }, { held: false }] },
      'MANUAL 3, TOOLKIT 1',
      'MANUAL 3, TOOLKIT 1',
    ],
    ['with those in not', { not: { kinds: ['MANUAL'] } }, 'REPORT 1, TOOLKIT 1', 'REPORT 1, TOOLKIT 1'],
    ['with those in or, in and', { and: [{ or: [{ kinds: ['REPORT'] }] }] }, 'REPORT 1', 'REPORT 1'],
    ['all, where there is no other', { kinds: ['REPORT'] }, 'REPORT 1', 'MANUAL 3, REPORT 1, TOOLKIT 1'],
  ])('%s', async (_what, filter, none, self) => {
    expect(values(await facet('KIND', filter))).toBe(none);
    expect(values(await facet('KIND', filter, 'SELF'))).toBe(self);
  });

  it.each(facetNames)('%s knows its own condition', (name) => {
    expect(without({ [conditionOf[name]]: ['x'], held: true }, conditionOf[name])).toEqual({ held: true });
  });
});

describe('In the real catalogue', () => {
  const real: Snapshot = snapshotOf(seed);
  const filters: PublicationFilter[] = [
    {},
    { languages: ['fr'] },
    { regions: { any: ['region/asia'] } },
    { held: false },
  ];
  const filterFor = (facet: Facet, value: string): PublicationFilter => {
    if (facet === 'YEAR') return { years: { from: Number(value), to: Number(value) } };
    return { [conditionOf[facet]]: conditionOf[facet] in thingFields ? { any: [value] } : [value] };
  };

  it.each(facetNames)('every count by %s is what a filter for the value leaves', (name) => {
    for (const filter of filters) {
      const works = worksFor(real, filter);
      const { values, total, unknown } = countBy(real, works, name, 10_000);
      expect(values).toHaveLength(total);
      const left = values.map(({ value }) => worksFor(real, { and: [filter, filterFor(name, value)] }));
      expect(values.map(({ value, count }) => [value, count])).toEqual(
        values.map(({ value }, i) => [value, left[i]?.size()]),
      );
      expect(works.size() - union(left).size()).toBe(unknown);
      expect(values.every(({ count }, i) => count > 0 && count <= (values[i - 1]?.count ?? count))).toBe(true);
    }
  });
});

describe('What a choice of languages hides', () => {
  it('is what exists in others, and what in none that is known', async () => {
    expect(await hidden({ languages: ['pt'] })).toMatchObject({
      count: 3,
      inOtherLanguages: 1,
      languageUnknown: 2,
      languages: [{ value: 'en', label: 'English', count: 1 }],
      works: ['publication/air'],
    });
  });

  it('counts works that fit everything else only', async () => {
    expect(await hidden({ languages: ['en'], years: { from: 2010, to: 2010 } })).toMatchObject({
      count: 2,
      inOtherLanguages: 1,
      languageUnknown: 1,
      works: ['publication/border'],
    });
  });

  it('is of the list that was asked for', async () => {
    const unodc = { of: 'institution', id: 'institution/unodc', role: null } as const;
    expect(await hidden({ languages: ['pt'] }, unodc)).toMatchObject({ count: 1, works: ['publication/air'] });
  });

  it('names works by title, whatever the order of the list', async () => {
    const works = ['publication/air', 'publication/border', 'publication/courts'];
    expect(await hidden({ languages: ['fr'] }, everything, ['TITLE_DESC'])).toMatchObject({ works });
  });

  it('is nothing where all fits', async () => {
    expect(await hidden({ languages: ['en'], ids: ['publication/air'] })).toMatchObject({
      count: 0,
      works: [],
      languages: [],
    });
  });

  it('is found where the languages stand in and', async () => {
    expect(await hidden({ and: [{ languages: ['en'] }, { held: false }] })).toMatchObject({
      count: 1,
      inOtherLanguages: 1,
    });
  });

  it.each<[what: string, filter: PublicationFilter | null]>([
    ['there is no filter', null],
    ['the filter names none', { held: true }],
    ['its languages are null', { languages: null }],
    ['they are null in and', { and: [{ languages: null }] }],
    ['they stand in not', { not: { languages: ['en'] } }],
    ['they stand in or', { or: [{ languages: ['en'] }] }],
  ])('is null where %s', async (_what, filter) => {
    expect(await hidden(filter)).toBeNull();
  });
});

describe('A catalogue without works', () => {
  it('is filtered and counted too', () => {
    const empty = snapshotOf({ nodes: shelf.nodes.filter(({ type }) => type !== 'Publication'), relations: [] });
    expect(slugs(worksFor(empty, { not: { held: true } }), empty)).toEqual([]);
    for (const name of facetNames)
      expect(countBy(empty, empty.all(), name, 10)).toEqual({ facet: name, values: [], total: 0, unknown: 0 });
  });
});
