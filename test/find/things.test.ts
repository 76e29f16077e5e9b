/** Lists of institutions, instruments, regions and topics: which, and in which order. */
import type { GraphQLResolveInfo } from 'graphql';
import { describe, expect, it } from 'vitest';
import { listOfThings, type ThingArguments } from '../../src/find/things.ts';
import { UserInputError } from '../../src/graph/input.ts';
import { offline } from '../support/offline.ts';
import { seed } from '../support/seed.ts';
import { onTheShelf } from '../support/shelf.ts';
import { snapshotOf } from '../support/snapshot.ts';

type Listed = Parameters<typeof listOfThings>[0];
const list = (type: Listed, args: ThingArguments, snapshot = onTheShelf) =>
  listOfThings(type)(undefined, args, offline(snapshot), {} as GraphQLResolveInfo);
const slugs = async (type: Listed, args: ThingArguments, snapshot = onTheShelf) =>
  (await list(type, args, snapshot)).nodes.map(({ id }) => id.split('/')[1]).join(' ');

describe('Things are sorted', () => {
  it.each<[type: Listed, sort: NonNullable<ThingArguments['sort']>, found: string]>([
    ['Topic', ['LABEL_ASC'], 'by-air crime law smuggling'],
    ['Topic', ['LABEL_DESC'], 'smuggling law crime by-air'],
    ['Topic', ['WORK_COUNT_DESC'], 'crime smuggling by-air law'],
    ['Topic', ['WORK_COUNT_ASC'], 'by-air law crime smuggling'],
    ['Topic', ['WORK_COUNT_DESC', 'LABEL_DESC'], 'smuggling crime law by-air'],
    ['Region', ['WORK_COUNT_DESC'], 'asia world japan pacific'],
    ['Institution', ['WORK_COUNT_ASC'], 'iom unodc'],
    ['Instrument', ['WORK_COUNT_DESC'], 'protocol convention'],
  ])('%s by %j: %s', async (type, sort, found) => {
    expect(await slugs(type, { sort })).toBe(found);
  });
});

describe('Things are filtered', () => {
  it.each<[what: string, type: Listed, filter: NonNullable<ThingArguments['filter']>, found: string]>([
    ['without conditions all are left', 'Topic', {}, 'by-air crime law smuggling'],
    ['by kind', 'Institution', { kinds: ['UN_ENTITY'] }, 'unodc'],
    ['by any of several kinds', 'Region', { kinds: ['COUNTRY', 'REGION'] }, 'asia japan pacific world'],
    ['by what they are below, at any depth, without it', 'Topic', { within: ['topic/crime'] }, 'by-air smuggling'],
    ['by what they lie within', 'Region', { within: ['region/pacific'] }, 'japan'],
    ['by one of several', 'Region', { within: ['region/pacific', 'region/world'] }, 'asia japan'],
    ['by what is below nothing', 'Topic', { within: ['topic/law'] }, ''],
    ['by a word of the name', 'Institution', { text: 'drugs' }, 'unodc'],
    ['by all words, in any order and case', 'Institution', { text: 'MIGRATION organization' }, 'iom'],
    ['by the acronym', 'Institution', { text: 'iom' }, 'iom'],
    ['by a word that none has', 'Instrument', { text: 'treaty' }, ''],
    ['by two conditions', 'Region', { text: 'japan', kinds: ['REGION'] }, ''],
    ['by words, not by parts of them', 'Institution', { text: 'rug' }, ''],
    ['by words within quotation marks', 'Institution', { text: 'crime “drugs”' }, 'unodc'],
  ])('%s', async (_what, type, filter, found) => {
    expect(await slugs(type, { filter })).toBe(found);
  });

  it.each<[type: Listed, filter: NonNullable<ThingArguments['filter']>, sentence: string]>([
    ['Region', { kinds: [] }, '"filter.kinds" is empty; leave it out, or name at least one.'],
    ['Topic', { within: [] }, '"filter.within" is empty; leave it out, or name at least one.'],
    ['Topic', { within: ['topic/none'] }, '"filter.within": there is no Topic "topic/none".'],
    ['Region', { within: ['topic/law'] }, '"filter.within": there is no Region "topic/law".'],
  ])('%s by %j is refused: %s', async (type, filter, sentence) => {
    await expect(list(type, { filter })).rejects.toThrow(new UserInputError(sentence));
  });
});

describe('Pages of things', () => {
  const real = snapshotOf(seed);
  it.each<Listed>(['Institution', 'Instrument', 'Region', 'Topic'])(
    '%s put together are the whole list',
    async (type) => {
      const sort = ['WORK_COUNT_DESC'] as const;
      const all = seed.nodes.filter((node) => node.type === type).map(({ id }) => id);
      const found: string[] = [];
      for (let after: string | null = null; ; ) {
        const { nodes, pageInfo, totalCount } = await list(type, { sort, first: 7, after }, real);
        expect(totalCount).toBe(all.length);
        found.push(...nodes.map(({ id }) => id));
        after = pageInfo.endCursor;
        if (!pageInfo.hasNextPage) break;
      }
      expect(found.toSorted()).toEqual(all.toSorted());
    },
  );

  it('are not continued in another order', async () => {
    const { pageInfo } = await list('Topic', { sort: ['LABEL_ASC'], first: 1 });
    await expect(list('Topic', { sort: ['LABEL_DESC'], after: pageInfo.endCursor })).rejects.toThrow(
      `The cursor "${pageInfo.endCursor?.slice(0, 100)}" belongs to the same list under another filter or order.`,
    );
  });
});
