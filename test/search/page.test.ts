/** Pages of a search. */
import { expect, it } from 'vitest';
import { UserInputError } from '../../src/graph/input.ts';
import { found, ids } from './catalogue.ts';

it('put together are the whole, in the order of score and id', () => {
  const whole = found('trafficking', { first: 100 });
  const pages = [];
  for (let after: string | undefined, more = true; more; ) {
    const page = found('trafficking', { first: 7, ...(after ? { after } : {}) });
    pages.push(...page.edges);
    [after, more] = [page.pageInfo.endCursor ?? undefined, page.pageInfo.hasNextPage];
    expect(page.totalCount).toBe(whole.totalCount);
  }
  expect(pages).toHaveLength(whole.totalCount);
  expect(pages.slice(0, 100).map(({ id }) => id)).toEqual(ids(whole));
  const sorted = pages.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  expect(pages.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
});

it('go on from a cursor of the same search only', () => {
  const after = found('trafficking', { first: 1 }).pageInfo.endCursor ?? '';
  expect(() => found('smuggling', { after })).toThrow(
    /^The cursor ".+" belongs to another list \(search for “trafficking”, STEMMED\)\.$/,
  );
  const marked = found('trafficking #', { first: 1 }).pageInfo.endCursor ?? '';
  expect(() => found('smuggling', { after: marked })).toThrow('another list (search for “trafficking #”, STEMMED).');
  expect(() => found('trafficking', { after, mode: 'FUZZY' })).toThrow(UserInputError);
  expect(() => found('trafficking', { after, in: ['TOPIC'] })).toThrow(UserInputError);
  expect(() => found('trafficking', { after, filter: { held: true } })).toThrow(UserInputError);
});

it.each(['', 'x', 'bnVsbA', Buffer.from('[1,2]').toString('base64url')])('refuse the cursor %j', (after) => {
  expect(() => found('trafficking', { after })).toThrow(/was not made by this server/);
});

it('are of 1 to 100', () => {
  for (const first of [0, -1, 101])
    expect(() => found('x', { first })).toThrow(`"first" must be between 1 and 100; it is ${first}.`);
});
