/** Recommendations as a client pages through them. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Database, engine, row } from '../apollo/engine.ts';

const seed = 'publication/seed';
const work = (id: string) => ({
  id,
  title: `Title of ${id}`,
  alternativeTitles: [],
  kind: 'MANUAL',
  held: true,
  access: 'OPEN',
});
const ids = z.object({ ids: z.array(z.string()) });
const candidate = (to: string, kind: string, via: string | null, sharedBy: number) => ({
  id: seed,
  work: `publication/${to}`,
  kind,
  via,
  name: via === null ? null : 'Crime',
  sharedBy,
  records: ['record/list-1'],
  works: 16,
});

/** One companion, then three works that share the same topic and so have the same score. */
const candidates = [
  candidate('d', 'SHARED_TOPIC', 'topic/crime', 4),
  candidate('b', 'SHARED_TOPIC', 'topic/crime', 4),
  candidate('z', 'COMPANION', null, 1),
  candidate('c', 'SHARED_TOPIC', 'topic/crime', 4),
];
const database: Database = ({ name, params }, statement) => {
  const wanted = name === 'recommend/candidates' ? [] : ids.parse(params).ids;
  if (name === 'recommend/candidates') return candidates;
  if (name === 'publication') return wanted.map((id) => row(statement, work(id)));
  if (name === 'topic')
    return wanted.map((id) => row(statement, { id, label: 'Crime', altLabels: [], definition: 'It is punished.' }));
  if (name === 'record') return wanted.map((id) => row(statement, { id, locator: 'list · 1' }));
  return [];
};

const query = `query Next($first: Int! = 5, $after: String) {
  publication(id: "${seed}") {
    recommendations(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage endCursor }
      nodes { rank score publication { id } }
    }
  }
}`;
const page = z.object({
  publication: z.object({
    recommendations: z.object({
      totalCount: z.number(),
      pageInfo: z.object({ hasNextPage: z.boolean(), hasPreviousPage: z.boolean(), endCursor: z.string().nullable() }),
      nodes: z.array(z.object({ rank: z.number(), score: z.number(), publication: z.object({ id: z.string() }) })),
    }),
  }),
});

describe('the recommendations of a work', () => {
  it('are paged without gap or repetition, also within equal scores', async () => {
    const { ask } = await engine({ database });
    const seen: [number, string][] = [];
    let after: string | null = null;
    for (const more of [true, true, false]) {
      const { data } = await ask(query, { first: seen.length === 0 ? 2 : 1, after });
      const { nodes, pageInfo, totalCount } = page.parse(data).publication.recommendations;
      seen.push(...nodes.map(({ rank, publication }): [number, string] => [rank, publication.id]));
      expect([totalCount, pageInfo.hasNextPage, pageInfo.hasPreviousPage]).toEqual([4, more, after !== null]);
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual([
      [1, 'publication/z'],
      [2, 'publication/b'],
      [3, 'publication/c'],
      [4, 'publication/d'],
    ]);
  });

  it('end with a page that is empty', async () => {
    const { ask } = await engine({ database });
    const all = page.parse((await ask(query)).data).publication.recommendations;
    const { data } = await ask(query, { after: all.pageInfo.endCursor });
    expect(page.parse(data).publication.recommendations).toEqual({
      totalCount: 4,
      pageInfo: { hasNextPage: false, hasPreviousPage: true, endCursor: null },
      nodes: [],
    });
  });

  it('carry reasons with what is shared, its weight, its part of the score, a sentence and its records', async () => {
    const { ask, asked } = await engine({ database });
    const { data, errors } = await ask(`{ publication(id: "${seed}") { recommendations(first: 2) { nodes {
      score reasons { kind weight contribution sentence via { id label } records { id locator } }
    } } } }`);
    expect(errors).toBeUndefined();
    const records = [{ id: 'record/list-1', locator: 'list · 1' }];
    expect(data).toEqual({
      publication: {
        recommendations: {
          nodes: [
            {
              score: 4,
              reasons: [
                {
                  kind: 'COMPANION',
                  weight: 4,
                  contribution: 4,
                  sentence: 'The two were made to be used together.',
                  via: [],
                  records,
                },
              ],
            },
            {
              score: 1,
              reasons: [
                {
                  kind: 'SHARED_TOPIC',
                  weight: 1.5,
                  contribution: 1,
                  sentence: 'Both treat “Crime”, as 4 of 16 works do.',
                  via: [{ id: 'topic/crime', label: 'Crime' }],
                  records,
                },
              ],
            },
          ],
        },
      },
    });
    expect(asked.map(({ name }) => name).toSorted()).toEqual([
      'publication',
      'recommend/candidates',
      'record',
      'topic',
    ]);
  });

  it.each([0, -1, 101])('are refused with first: %i', async (first) => {
    const { errors } = await (await engine({ database })).ask(query, { first });
    expect(errors).toMatchObject([
      { message: `"first" must be between 1 and 100; it is ${first}.`, extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it.each([
    ['that is none', 'nonsense', /was not made by this server/],
    [
      'of another list',
      Buffer.from('["topic/list","crime","topic/crime"]').toString('base64url'),
      /belongs to another list \(topic\/list\)/,
    ],
    [
      'with a text for a score',
      Buffer.from('["recommendations","4","publication/z"]').toString('base64url'),
      /was not made by this server/,
    ],
  ])('are refused with a cursor %s', async (_what, after, message) => {
    const { errors } = await (await engine({ database })).ask(query, { after });
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});
