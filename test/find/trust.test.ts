/** Another order of trust, without a database: which claim is shown, what a work says then, what stays as it is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worksFor } from '../../src/find/filter.ts';
import type { Snapshot } from '../../src/find/snapshot.ts';
import { type ConflictClaims, overlayOf, sourcesIn } from '../../src/find/trust.ts';
import { mostOrders, trusted } from '../../src/find/trusted.ts';
import { UserInputError } from '../../src/graph/input.ts';
import type { Overlay } from '../../src/graph/loaders.ts';
import type { Reading } from '../../src/graph/neo4j.ts';
import { relationTypes } from '../../src/model.ts';
import { readCheckedSeed } from '../../src/seed/start.ts';
import { sortKey } from '../../src/sort-key.ts';
import { onTheShelf, shelf, slugs } from '../support/shelf.ts';
import { snapshotOf } from '../support/snapshot.ts';

const conflict = (
  field: ConflictClaims['field'],
  work: string,
  ...claims: [source: string, value: string][]
): ConflictClaims => ({
  id: `conflict/${work}-${field.toLowerCase()}`,
  field,
  work: `publication/${work}`,
  claims: claims.map(([source, value], i) => [`source/${source}`, `record/${source}-${i}`, value]),
});
/** What the work says other than in the catalogue, under an order that names these sources. */
const changed = (one: ConflictClaims, ...named: string[]) =>
  overlayOf(
    onTheShelf,
    [one],
    named.map((name) => `source/${name}`),
  ).get(one.work);

describe('The claim that is shown', () => {
  const dates = conflict('PUBLISHED', 'border', ['other', '2010'], ['list', '2008']);

  it('is that of the first source that is named', () => {
    expect(changed(dates, 'list', 'other')).toEqual({ published: '2008', year: 2008 });
    expect(changed(dates, 'list')).toEqual({ published: '2008', year: 2008 });
    expect(changed(dates, 'other', 'list')).toBeUndefined();
  });

  it('is that of the next, where the first says nothing of it', () => {
    const others = conflict('PUBLISHED', 'border', ['third', '2010'], ['other', '2007']);
    expect(changed(others, 'list', 'other')).toEqual({ published: '2007', year: 2007 });
  });

  it('is the catalogue’s own choice, whoever made it, where no source that is named says anything', () => {
    const others = conflict('PUBLISHED', 'border', ['third', '2011'], ['other', '2007']);
    const overlay = overlayOf(onTheShelf, [others], ['source/list']);
    expect([...overlay.keys()]).toEqual(['source/list', 'source/other']);
  });

  it('is chosen in the conflict too, which says who chose', () => {
    const overlay = overlayOf(onTheShelf, [dates], ['source/list']);
    expect(overlay.get('conflict/border-published')).toEqual({
      chosen: 'record/list-1',
      policy: 'The reader asked for an order of trust: source/list.',
    });
  });

  it('is that of its first record, where a source says two things, in whatever order they come', () => {
    const claims: [string, string][] = [
      ['list', '2001'],
      ['list', '2002'],
      ['other', '2003'],
    ];
    const { claims: listed, ...rest } = conflict('PUBLISHED', 'border', ...claims);
    fc.assert(
      fc.property(fc.shuffledSubarray([...listed], { minLength: 3 }), (shuffled) => {
        expect(changed({ ...rest, claims: shuffled }, 'list')).toEqual({ published: '2001', year: 2001 });
      }),
    );
  });
});

describe('A date', () => {
  it('in words is shown as far as it is known', () => {
    expect(changed(conflict('PUBLISHED', 'border', ['list', 'December 2008']), 'list')).toEqual({
      published: '2008-12',
      year: 2008,
    });
  });

  it('that is only less precise than what is shown changes nothing', () => {
    expect(changed(conflict('PUBLISHED', 'air', ['list', '2009'], ['other', '2011']), 'list')).toBeUndefined();
  });

  it('that cannot be shown leaves the word to the next source', () => {
    const vague = conflict('PUBLISHED', 'border', ['list', 'about 2008'], ['other', '2006']);
    expect(changed(vague, 'list', 'other')).toEqual({ published: '2006', year: 2006 });
    expect(changed(vague, 'list')).toBeUndefined();
  });

  it('is shown where there was none', () => {
    expect(changed(conflict('PUBLISHED', 'courts', ['list', '2006']), 'list')).toEqual({
      published: '2006',
      year: 2006,
    });
  });
});

describe('A title', () => {
  it('takes the place of the other, which stays among the alternative titles', () => {
    expect(changed(conflict('TITLE', 'air', ['list', 'By plane'], ['other', 'Air']), 'list')).toEqual({
      title: 'By plane',
      alternativeTitles: ['Air'],
    });
  });

  it('is not one of its own alternatives, in whatever letters', () => {
    const nodes = shelf.nodes.map((node) =>
      node.id === 'publication/air'
        ? { ...node, properties: { ...node.properties, alternativeTitles: ['BY PLANE', 'In flight'] } }
        : node,
    );
    const snapshot = snapshotOf({ ...shelf, nodes });
    const overlay = overlayOf(snapshot, [conflict('TITLE', 'air', ['list', 'By plane'])], ['source/list']);
    expect(overlay.get('publication/air')).toEqual({ title: 'By plane', alternativeTitles: ['Air', 'In flight'] });
  });

  it('that differs in letter case and punctuation only is left as it is shown', () => {
    expect(changed(conflict('TITLE', 'courts', ['list', 'COURTS']), 'list')).toBeUndefined();
  });

  it('and a date of one work are both shown', () => {
    const two = [conflict('TITLE', 'air', ['list', 'By plane']), conflict('PUBLISHED', 'air', ['list', '2008'])];
    expect(overlayOf(onTheShelf, two, ['source/list']).get('publication/air')).toEqual({
      title: 'By plane',
      alternativeTitles: ['Air'],
      published: '2008',
      year: 2008,
    });
  });
});

describe('What is no claim that a work shows itself', () => {
  it.each(['LINK', 'AUDIENCE', 'INSTITUTION'] as const)('(%s) is the same in every order', (field) => {
    const one = conflict(field, 'air', ['list', 'One'], ['other', 'Other']);
    const overlay = overlayOf(onTheShelf, [one], ['source/list']);
    expect(overlay.has(one.id)).toBe(false);
    expect(overlay.has(one.work)).toBe(false);
  });
});

describe('The sources', () => {
  it('have their places in the order that is asked for: the named ones, then the others in their own', () => {
    const sources = ['a', 'b', 'c', 'd'].map((slug, i) => ({
      type: 'Source' as const,
      id: `source/${slug}`,
      properties: { id: `source/${slug}`, title: slug, ...(slug === 'd' ? {} : { rank: 3 - i }) },
    }));
    const overlay = overlayOf(snapshotOf({ nodes: sources, relations: [] }), [], ['source/b']);
    expect([...overlay].map(([id, { rank }]) => [id, rank])).toEqual([
      ['source/b', 1],
      ['source/c', 2],
      ['source/a', 3],
      ['source/d', 4],
    ]);
  });
});

describe('The header', () => {
  it('names sources by their ids, with or without blanks', () => {
    expect(sourcesIn(onTheShelf, 'source/other ,source/list')).toEqual(['source/other', 'source/list']);
  });

  it.each([
    ['', 'is empty; leave it out, or name sources, the most trusted first.'],
    ['source/list,', 'has an empty name between its commas.'],
    ['Source/List', 'names "Source/List"; there is no Source of that id.'],
    ['publication/air', 'names "publication/air"; there is no Source of that id.'],
    ['x'.repeat(300), `names "${'x'.repeat(100)}"; there is no Source of that id.`],
    ['source/list,source/other,source/list', 'names "source/list" twice; name each source once.'],
    ['a,'.repeat(20), 'names at most 20 sources; it names 21.'],
  ])('%j is refused', (header, why) => {
    expect(() => sourcesIn(onTheShelf, header)).toThrow(new UserInputError(`"Catalograph-Trust" ${why}`));
  });
});

describe('The snapshot of an order', () => {
  it('finds, filters and orders works by what they say there', () => {
    const overlay: Overlay = new Map([
      ['publication/air', { title: 'Zeppelins', published: '2012', year: 2012 }],
      ['source/list', { rank: 1 }],
    ]);
    const other = onTheShelf.showing(overlay);
    expect(slugs(other.all(), other)).toEqual(['border', 'courts', 'desert', 'evidence', 'air']);
    expect(slugs(worksFor(other, { years: { from: 2012 } }), other)).toEqual(['evidence', 'air']);
    expect(slugs(worksFor(other, { text: 'zeppelin' }), other)).toEqual(['air']);
    expect(slugs(worksFor(other, { topics: { any: ['topic/by-air'] } }), other)).toEqual(['air']);
    expect(slugs(worksFor(onTheShelf, { years: { from: 2012 } }))).toEqual(['evidence']);
  });

  it('is the same snapshot where no work says anything else', () => {
    expect(onTheShelf.showing(new Map([['source/list', { rank: 1 }]]))).toBe(onTheShelf);
  });

  it('is what would have been read had the works said so from the start', () => {
    const seed = readCheckedSeed();
    const own = snapshotOf(seed);
    const title = fc.stringMatching(/^[A-Za-zÀ-ž0-9 ]{1,20}$/);
    const works = fc.uniqueArray(fc.constantFrom(...own.works.map(({ id }) => id)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(works, fc.array(title, { minLength: 30, maxLength: 30 }), (ids, titles) => {
        const overlay: Overlay = new Map(ids.map((id, i) => [id, { title: titles[i], year: 1000 + i }]));
        const nodes = seed.nodes.map((node) => {
          const changes = overlay.get(node.id);
          if (!changes) return node;
          const said = { title: String(changes.title), year: Number(changes.year) };
          return { ...node, properties: { ...node.properties, ...said, sortKey: sortKey(said.title, node.id) } };
        });
        expect(everythingOf(own.showing(overlay))).toEqual(everythingOf(snapshotOf({ ...seed, nodes })));
      }),
      { numRuns: 10 },
    );
  }, 60_000);
});

/** A row says what it holds only when it is asked. */
function plain(row: object) {
  const names: string[] = [];
  for (const name in row) if (name !== 'i') names.push(name);
  expect(names).toContain('id');
  return Object.fromEntries(names.map((name) => [name, (row as { readonly [name: string]: unknown })[name]]));
}

/** Everything that can be asked of a snapshot, in an order of its own. */
function everythingOf(snapshot: Snapshot) {
  const { network, works, things } = snapshot;
  const joints = (['from', 'to'] as const).flatMap((end) =>
    relationTypes.flatMap((type) =>
      [...snapshot.joined(type, end)].flatMap(([thing, own]) =>
        own.map(({ work, role, order }) => [type, end, thing, works[work]?.id, role, order].join(' ')),
      ),
    ),
  );
  return {
    works: works.map(plain),
    things: [...things.values()].map(({ id, type, label, sortKey, row }) => [id, type, label, sortKey, plain(row)]),
    joints: joints.sort(),
    links: network.ids.map((id, place) => [id, ...network.links(place)]),
    below: network.ids.map((id) => [...snapshot.below(id)].sort()),
    above: network.ids.map((id) => [...snapshot.above(id)].sort()),
  };
}

describe('An order that was asked for', () => {
  const reading = (straddles = false, fails = false): Reading & { readonly statements: string[] } => {
    const statements: string[] = [];
    return {
      statements,
      version: 'one',
      straddles,
      read: async ({ name }) => {
        statements.push(name);
        if (fails) throw new Error('The database is gone.');
        const rows: unknown[] = [conflict('TITLE', 'air', ['list', 'By plane'])];
        return rows as never[];
      },
      confirm: async () => {
        statements.push('empty transaction');
      },
    };
  };
  const costs = async (snapshot: Snapshot, order: string, of = reading()) => {
    await trusted(of, snapshot, [order]);
    return of.statements.length;
  };

  it('is worked out once for each version of the graph, from one statement', async () => {
    const snapshot = snapshotOf(shelf);
    const [one, two] = await Promise.all([
      trusted(reading(), snapshot, ['source/list']),
      trusted(reading(), snapshot, ['source/list']),
    ]);
    expect(one).toBe(two);
    expect(one.snapshot.works.at(-1)?.title).toBe('Evidence');
    expect(one.snapshot.things.get('publication/air')?.label).toBe('By plane');
    expect(await costs(snapshot, 'source/list')).toBe(0);
    expect(await costs(snapshotOf(shelf), 'source/list')).toBe(1);
  });

  it('is compared with the newest version by whoever waits for another to work it out', async () => {
    const snapshot = snapshotOf(shelf);
    const [first, second] = [reading(), reading()];
    await Promise.all([trusted(first, snapshot, ['source/list']), trusted(second, snapshot, ['source/list'])]);
    expect([first.statements, second.statements]).toEqual([['find/conflicts'], ['empty transaction']]);
  });

  it('that another could not work out is worked out once by those who waited', async () => {
    const snapshot = snapshotOf(shelf);
    const [first, ...others] = [reading(false, true), reading(), reading()];
    const broken = trusted(first, snapshot, ['source/list']);
    const found = Promise.all(others.map((other) => trusted(other, snapshot, ['source/list'])));
    await expect(broken).rejects.toThrow('The database is gone.');
    const [one, two] = await found;
    expect(one?.snapshot.works.at(-1)?.title).toBe('Evidence');
    expect(two).toBe(one);
    expect(others.flatMap(({ statements }) => statements).sort()).toEqual(['empty transaction', 'find/conflicts']);
  });

  it('is given up for others when it was not asked for the longest', async () => {
    const snapshot = snapshotOf(shelf);
    const orders = Array.from({ length: mostOrders }, (_, i) => `source/${i}`);
    for (const order of orders) expect(await costs(snapshot, order)).toBe(1);
    expect(await costs(snapshot, 'source/0')).toBe(0);
    expect(await costs(snapshot, 'source/more')).toBe(1);
    expect(await costs(snapshot, 'source/0')).toBe(0);
    expect(await costs(snapshot, 'source/1')).toBe(1);
  });

  it('is not remembered when a commit came between, or when it could not be read', async () => {
    const snapshot = snapshotOf(shelf);
    expect(await costs(snapshot, 'source/list', reading(true))).toBe(1);
    expect(await costs(snapshot, 'source/list')).toBe(1);
    const broken = snapshotOf(shelf);
    await expect(trusted(reading(false, true), broken, ['source/list'])).rejects.toThrow('The database is gone.');
    expect(await costs(broken, 'source/list')).toBe(1);
  });
});
