/** Keyset predicates and cursors, compared with what they mean: the rows behind a place in an order. */
import { describe, expect, it } from 'vitest';
import { Connection } from '../../src/graph/connection.ts';
import { encodeCursor, pageRequest } from '../../src/graph/cursor.ts';
import { directions, after as following, orderBy, type PageFile, pageFile, startOf } from '../../src/graph/page.ts';

const titles = pageFile('publication/list', 'Publication');
const roles = pageFile('publication/institutions', 'Institution', 'PUBLISHED_BY');
const years: PageFile = {
  ...titles,
  order: [
    { variable: 'n', property: 'year', descending: true, numeric: true },
    { variable: 'n', property: 'id', descending: false, numeric: false },
  ],
};

type Place = { [column: string]: string | number };

/** Runs the predicate of a text as JavaScript, for rows whose properties are plain values. */
function behind(
  page: PageFile,
  direction: 'forwards' | 'backwards',
  keys: readonly (string | number)[],
  row: Place,
): boolean {
  const text = following(page, direction, '$in.page')
    .replace(/\$in\.page\.k(\d)/g, (_all, i: string) => JSON.stringify(keys[Number(i)]))
    .replace(/([nr]\.\w+)/g, (column: string) => JSON.stringify(row[column]))
    .replaceAll(' AND ', ' && ')
    .replaceAll(' OR ', ' || ');
  return Boolean(new Function(`return ${text}`)());
}

function compare(page: PageFile, a: Place, b: Place): number {
  for (const { variable, property, descending } of page.order) {
    const [x = '', y = ''] = [a[`${variable}.${property}`], b[`${variable}.${property}`]];
    if (x !== y) return (x < y ? -1 : 1) * (descending ? -1 : 1);
  }
  return 0;
}

function places(page: PageFile): Place[] {
  const values = page.order.map(({ numeric }) => (numeric ? [1999, 2000, 2001] : ['a', 'b', 'c']));
  return values
    .reduce<(string | number)[][]>((all, column) => all.flatMap((row) => column.map((value) => [...row, value])), [[]])
    .map((row) =>
      Object.fromEntries(page.order.map(({ variable, property }, i) => [`${variable}.${property}`, row[i] ?? ''])),
    );
}

describe('What stands behind a place', () => {
  it.each([
    ['one key', titles],
    ['a key and a property of the relation', roles],
    ['a number from the highest, then the id', years],
  ])('in an order of %s is what the order says, in both directions', (_name, page) => {
    const rows = places(page);
    for (const at of rows)
      for (const row of rows) {
        const keys = page.order.map(({ variable, property }) => at[`${variable}.${property}`] ?? '');
        expect(behind(page, 'forwards', keys, row)).toBe(compare(page, row, at) > 0);
        expect(behind(page, 'backwards', keys, row)).toBe(compare(page, row, at) < 0);
      }
  });

  it.each([titles, roles, years])('of the start is everything', (page) => {
    for (const direction of directions)
      for (const row of places(page)) expect(behind(page, direction, startOf(page, direction), row)).toBe(true);
  });

  it('is ordered the other way round when read backwards', () => {
    expect(orderBy(years, 'forwards')).toBe('ORDER BY n.year DESC, n.id');
    expect(orderBy(years, 'backwards')).toBe('ORDER BY n.year, n.id DESC');
  });

  it('is one comparison in a list, so that an index is read from one place on', () => {
    const texts = directions.map((direction) => following(titles, direction, '$in.page'));
    expect(texts).toEqual(['n.sortKey > $in.page.k0', 'n.sortKey < $in.page.k0']);
  });

  it('of several keys begins with one comparison outside the disjunction', () => {
    const text = following(roles, 'forwards', '$in.page');
    expect(text).toBe('n.sortKey >= $in.page.k0 AND (n.sortKey > $in.page.k0 OR r.role > $in.page.k1)');
  });
});

describe('A cursor', () => {
  it('says the place from which the next page starts', () => {
    const cursor = encodeCursor(titles, ['toolkit']);
    expect(pageRequest(titles, { first: 2, after: cursor })).toEqual({
      direction: 'forwards',
      size: 2,
      start: ['toolkit'],
      continued: true,
    });
  });

  it('may hold any text', () => {
    const key = 'é " \\ \u{1F600} \n الكتيّب';
    expect(pageRequest(titles, { after: encodeCursor(titles, [key]) }).start).toEqual([key]);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['no list', Buffer.from('{"a":1}').toString('base64url')],
    ['too few keys', encodeCursor(titles, [])],
    ['too many keys', encodeCursor(titles, ['a', 'b'])],
    ['a number for a text', encodeCursor(titles, [1])],
    ['an object for a text', Buffer.from('["publication/list",{}]').toString('base64url')],
  ])('that holds %s is refused', (_what, cursor) => {
    expect(() => pageRequest(titles, { after: cursor })).toThrow('was not made by this server.');
  });

  it('is quoted in a refusal up to its hundredth character', () => {
    expect(() => pageRequest(titles, { after: 'x'.repeat(10_000) })).toThrow(
      `The cursor "${'x'.repeat(100)}" was not made by this server.`,
    );
  });
});

describe('A page file', () => {
  it('that is missing, or orders by what is not known, is refused when the server starts', () => {
    expect(() => pageFile('publication/none', 'Publication')).toThrow(/publication\/none\.cypher/);
    expect(() => pageFile('publication/companions', 'Topic')).not.toThrow();
    expect(() => pageFile('publication/institutions', 'Institution')).toThrow(
      'cypher/publication/institutions.cypher orders by r.role, which model.ts does not know.',
    );
    expect(() => pageFile('find/nodes', 'Publication')).toThrow(
      'cypher/find/nodes.cypher must be MATCH, perhaps WHERE, and ORDER BY, each on a line of its own.',
    );
  });
});

describe('A connection', () => {
  const request = { direction: 'backwards', size: 2, start: ['x'], continued: true } as const;
  const entry = (id: string) => [[id], { id }, {}] as const;

  it('read from the end stands in the order of the list', () => {
    const page = new Connection(titles, request, [entry('c'), entry('b'), entry('a')], null);
    expect(page.nodes.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(page.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: true,
      startCursor: encodeCursor(titles, ['b']),
      endCursor: encodeCursor(titles, ['c']),
    });
  });

  it('that is empty has no cursors', () => {
    const { pageInfo } = new Connection(titles, request, [], 0);
    expect(pageInfo).toMatchObject({ startCursor: null, endCursor: null, hasPreviousPage: false });
  });

  it('does not make up a total that nobody counted', () => {
    expect(() => new Connection(titles, request, [], null).totalCount).toThrow('without having been asked for');
    expect(new Connection(titles, request, [], 0).totalCount).toBe(0);
  });
});
