/** Pages of what was found: where they begin and end, and which cursors are a place in them. */
import { describe, expect, it } from 'vitest';
import { compareBy } from '../../src/find/order.ts';
import { type Placed, pageOf } from '../../src/find/page.ts';
import type { PageArguments } from '../../src/graph/cursor.ts';
import { UserInputError } from '../../src/graph/input.ts';

const compare = compareBy(['YEAR_DESC']);
const placed = (...names: string[]): Placed<string>[] =>
  names.map((name) => ({ item: name, keys: [name.startsWith('?') ? null : Number.parseInt(name, 10), name] }));
const all = placed('?b', '2010a', '2012', '2010b', '?a');
const asked = { list: 'publication/list', asked: [{ held: true }, ['YEAR_DESC']] };
const page = (args: PageArguments, question: { list: string; asked: unknown } = asked, of = all) =>
  pageOf(of, compare, args, question);
const items = ({ edges }: ReturnType<typeof page>) => edges.map(({ item }) => item).join(' ');
const cursorOf = (name: string, question = asked) =>
  String(page({}, question).edges.find(({ item }) => item === name)?.cursor);
const refusal = (...args: Parameters<typeof page>) => {
  try {
    page(...args);
  } catch (error) {
    expect(error).toBeInstanceOf(UserInputError);
    return (error as Error).message;
  }
  return 'It was not refused.';
};

describe('A page', () => {
  it.each<[what: string, args: PageArguments, works: string, previous: boolean, next: boolean]>([
    ['is everything where that is little', {}, '2012 2010a 2010b ?a ?b', false, false],
    ['is the first', { first: 2 }, '2012 2010a', false, true],
    ['comes after a cursor', { first: 2, after: cursorOf('2010a') }, '2010b ?a', true, true],
    ['ends the list', { first: 2, after: cursorOf('?a') }, '?b', true, false],
    ['is empty after the last', { first: 2, after: cursorOf('?b') }, '', true, false],
    ['is the last', { last: 2 }, '?a ?b', true, false],
    ['comes before a cursor', { last: 2, before: cursorOf('?a') }, '2010a 2010b', true, true],
    ['begins the list', { last: 5, before: cursorOf('2010b') }, '2012 2010a', false, true],
    ['is empty before the first', { last: 2, before: cursorOf('2012') }, '', false, true],
    ['has a size of its own before a cursor too', { before: cursorOf('2010b') }, '2012 2010a', false, true],
    ['may be asked with nulls', { first: 3, after: null, last: null, before: null }, '2012 2010a 2010b', false, true],
  ])('%s', (_what, args, works, hasPreviousPage, hasNextPage) => {
    const found = page(args);
    expect(items(found)).toBe(works);
    expect(found.pageInfo).toMatchObject({ hasPreviousPage, hasNextPage });
    expect(found.totalCount).toBe(5);
    const { startCursor, endCursor } = found.pageInfo;
    expect([startCursor, endCursor]).toEqual([found.edges[0]?.cursor ?? null, found.edges.at(-1)?.cursor ?? null]);
  });

  it('is of twenty where no size is asked for', () => {
    const many = placed(...Array.from({ length: 30 }, (_, i) => `${2000 + i}`));
    expect(page({}, asked, many).edges).toHaveLength(20);
    const { cursor } = page({ last: 1 }, asked, many).edges[0] ?? { cursor: '' };
    expect(page({ before: cursor }, asked, many).edges).toHaveLength(20);
  });

  it('of nothing is empty', () => {
    expect(page({ first: 5 }, asked, [])).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 0,
    });
  });
});

describe('A cursor is a place that stays', () => {
  const without = (name: string) => all.filter(({ item }) => item !== name);
  it.each(all.map(({ item }) => item))('when %s, which stood there, is gone', (name) => {
    const after = items(page({ after: cursorOf(name) }));
    const before = items(page({ before: cursorOf(name) }));
    expect(items(page({ after: cursorOf(name) }, asked, without(name)))).toBe(after);
    expect(items(page({ before: cursorOf(name) }, asked, without(name)))).toBe(before);
  });

  it('when others came before and after it', () => {
    const more = [...all, ...placed('2013', '2010aa', '2009', '?aa')];
    expect(items(page({ after: cursorOf('2010a') }, asked, more))).toBe('2010aa 2010b 2009 ?a ?aa ?b');
    expect(items(page({ before: cursorOf('2010a') }, asked, more))).toBe('2013 2012');
  });

  it('at any size of page', () => {
    expect(items(page({ first: 1, after: String(page({ first: 3 }).pageInfo.endCursor) }))).toBe('?a');
  });
});

describe('A cursor is refused', () => {
  const cursor = cursorOf('2012');
  const same = `The cursor "${cursor}" belongs to the same list under another filter or order.`;
  it('by the same list under another filter', () => {
    expect(refusal({ after: cursor }, { ...asked, asked: [{ held: false }, ['YEAR_DESC']] })).toBe(same);
  });
  it('by the same list in another order', () => {
    expect(refusal({ before: cursor }, { ...asked, asked: [{ held: true }, ['YEAR_ASC']] })).toBe(same);
  });
  it('by another list, which it names', () => {
    expect(refusal({ after: cursor }, { ...asked, list: 'topic/publications' })).toBe(
      `The cursor "${cursor}" belongs to another list (publication/list).`,
    );
  });
  it.each([
    ['is no base64', '%%%'],
    ['is no JSON', Buffer.from('{').toString('base64url')],
    ['is empty', ''],
    ['is no list', Buffer.from('{"a":1}').toString('base64url')],
    ['has no name', Buffer.from('[]').toString('base64url')],
    ['holds what is no key', Buffer.from('["publication/list",{}]').toString('base64url')],
  ])('when it %s', (_what, made) => {
    expect(refusal({ after: made })).toBe(`The cursor "${made}" was not made by this server.`);
  });
  it('and said in part when it is long', () => {
    expect(refusal({ after: 'x'.repeat(500) })).toBe(`The cursor "${'x'.repeat(100)}" was not made by this server.`);
  });
});

describe('Arguments of a page are refused', () => {
  it.each<[args: PageArguments, sentence: string]>([
    [{ first: 0 }, '"first" must be between 1 and 100; it is 0.'],
    [{ first: 101 }, '"first" must be between 1 and 100; it is 101.'],
    [{ last: -1 }, '"last" must be between 1 and 100; it is -1.'],
    [{ last: 101 }, '"last" must be between 1 and 100; it is 101.'],
    [{ first: 1, last: 1 }, 'Give "first" or "last", not both.'],
    [{ last: 1, after: 'x' }, '"after" goes with "first"; "before" goes with "last".'],
    [{ before: 'x', after: 'x' }, '"after" goes with "first"; "before" goes with "last".'],
    [{ first: 1, before: 'x' }, '"before" goes with "last", not with "first".'],
  ])('%j: %s', (args, sentence) => {
    expect(refusal(args)).toBe(sentence);
  });
});
