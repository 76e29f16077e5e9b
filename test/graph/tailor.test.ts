/** Which shapes of question get a text of their own, when, and how many; and what such a text looks like. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/entities/index.ts';
import type { Neo4jGraph } from '../../src/graph/neo4j.ts';
import type { Want } from '../../src/graph/selection.ts';
import { branchesOf, branchParams, shapeKey } from '../../src/graph/shape.ts';
import type { AnyStatement } from '../../src/graph/statement.ts';
import { Tailor, type TailorLimits } from '../../src/graph/tailor.ts';
import { tailoredList, tailoredProjection } from '../../src/graph/tailored.ts';
import { lint } from '../support/cypher.ts';
import { branchesFor, relationsOf, want } from '../support/wants.ts';

/** Plans what it is told to; a plan whose text is in `failing` comes to nothing. */
function planning(limits: Partial<TailorLimits>, failing: readonly string[] = []) {
  const planned: string[] = [];
  const read = async ({ text }: AnyStatement) => {
    planned.push(text);
    if (failing.includes(text)) throw new Error('The database is away.');
    return [];
  };
  const reading = () => ({ statements: [], version: 'one', straddles: false, read });
  const tailor = new Tailor(
    { reading: reading as unknown as Neo4jGraph['reading'] },
    { after: 3, texts: 10, pause: 0, ...limits },
  );
  const ask = async (shape: string) => {
    const found = tailor.text(
      shape,
      () => statement(shape),
      () => ({}),
    );
    await tailor.settled();
    return found?.text;
  };
  return { ask, planned, tailor };
}

const { lists } = catalogue.Publication;
const statement = (text: string): AnyStatement => ({ ...tailoredProjection('Publication', true, []), text });
const times = async (count: number, ask: () => Promise<unknown>) => {
  for (let i = 0; i < count; i++) await ask();
};

describe('A shape of question', () => {
  it('gets a text when it has been asked often, which is taken from when it is planned', async () => {
    const { ask, planned } = planning({});
    await times(2, () => ask('a'));
    expect(planned).toEqual([]);
    expect(await ask('a')).toBeUndefined();
    expect(planned).toEqual(['a']);
    expect(await ask('a')).toBe('a');
    expect(planned).toEqual(['a']);
  });

  it('whose text could not be planned goes on without, and is tried again when it has been asked as often again', async () => {
    const { ask, planned } = planning({}, ['a']);
    await times(5, () => ask('a'));
    expect(planned).toEqual(['a']);
    await times(2, () => ask('a'));
    expect(planned).toEqual(['a', 'a']);
    expect(await ask('a')).toBeUndefined();
  });

  it('waits while another one is planned, and for a while after that', async () => {
    const { planned, tailor } = planning({ after: 1, pause: 60_000 });
    const ask = (shape: string) =>
      tailor.text(
        shape,
        () => statement(shape),
        () => ({}),
      );
    ask('a');
    ask('b');
    await tailor.settled();
    ask('b');
    await tailor.settled();
    expect(planned).toEqual(['a']);
  });

  it('loses its text when so many others were asked since', async () => {
    const { ask } = planning({ after: 1, texts: 2 });
    for (const shape of ['a', 'b', 'c']) await ask(shape);
    expect(await ask('c')).toBe('c');
    expect(await ask('b')).toBe('b');
    expect(await ask('a')).toBeUndefined();
  });
});

const branches = (wants: readonly Want[], rows = 1) => branchesFor('Publication', wants, rows);

describe('What is asked below', () => {
  const below = [want('publications', { args: { first: 5 }, below: [want('institutions')] })];
  const two = (first: number) => branches([want('topics', { args: { first }, below })]);

  it('is read along while the rows it is asked of are few', () => {
    expect(shapeKey(two(5))).toBe('topics1011000(publications1011000(institutions1011000()))');
    expect(shapeKey(two(50))).toBe('topics1011000(publications1011000())');
    expect(shapeKey(branches([want('topics', { below })], 20))).toBe('topics1011000()');
  });

  it('has its pages and arguments in the parameters, by its path', () => {
    expect(branchParams(two(2))).toEqual({
      topics: { limit: 3, k0: '' },
      topics_publications: { limit: 6, k0: '' },
      topics_publications_institutions: { limit: 21, k0: '', k1: '', role: null },
    });
  });

  it('is no shape where a relation is asked with two sets of arguments', () => {
    expect(
      branchesOf(relationsOf, 'Publication', [want('topics'), want('topics', { args: { first: 1 } })], 1),
    ).toBeUndefined();
  });
});

describe('A text for one shape', () => {
  const three = branches([
    want('institutions', { bare: false }),
    want('topics', { args: { first: 2 }, count: true, placed: true, below: [want('broader')] }),
    want('companions', { on: false, count: true }),
  ]);

  it('says what is asked and nothing else, in the words of the files', () => {
    expect(tailoredProjection('Publication', true, three).text).toBe(
      `UNWIND $in.ids AS id
MATCH (this:Publication {id: id})
RETURN
  [this.id,this.title,this.kind,this.year] AS node,
  [COLLECT {
    MATCH (this)-[r_institutions:PUBLISHED_BY]->(n_institutions)
    WHERE ($in.institutions.role IS NULL OR r_institutions.role = $in.institutions.role) AND n_institutions.sortKey >= $in.institutions.k0 AND (n_institutions.sortKey > $in.institutions.k0 OR r_institutions.role > $in.institutions.k1)
    RETURN [null, [n_institutions.id,n_institutions.name,n_institutions.kind], properties(r_institutions)]
    ORDER BY n_institutions.sortKey, r_institutions.role
    LIMIT $in.institutions.limit
  }, null] AS institutions,
  [COLLECT {
    MATCH (this)-[r_topics:ABOUT]->(n_topics)
    WHERE n_topics.sortKey > $in.topics.k0
    WITH n_topics, r_topics ORDER BY n_topics.sortKey LIMIT $in.topics.limit
    RETURN [[n_topics.sortKey], [n_topics.id,n_topics.label], null, [
      [COLLECT {
        MATCH (n_topics)-[r_topics_broader:BROADER]->(n_topics_broader)
        WHERE n_topics_broader.sortKey > $in.topics_broader.k0
        RETURN [null, [n_topics_broader.id,n_topics_broader.label], null]
        ORDER BY n_topics_broader.sortKey
        LIMIT $in.topics_broader.limit
      }, null]
    ]]
  }, COUNT { (this)-[:ABOUT]->() }] AS topics,
  [null, COUNT { (this)-[:COMPANION_TO]-() }] AS companions`,
    );
  });

  it('is Cypher without a fault, for rows and for lists, from either end', { timeout: 60_000 }, async () => {
    const { list } = lists;
    if (!list) throw new Error('There is no list of works.');
    const asked = { direction: 'backwards', brief: false, count: true } as const;
    for (const { text } of [
      tailoredProjection('Publication', false, three),
      tailoredProjection(
        'Institution',
        true,
        branchesOf(relationsOf, 'Institution', [want('publications', { only: ['a'] })], 1) ?? [],
      ),
      tailoredList('Publication', list, asked, branches([want('topics', { args: { last: 3 } })], 20)),
    ])
      expect(await lint(text), text).toEqual([]);
  });

  it('turns rows that are not what was asked for away', () => {
    const { row } = tailoredProjection('Publication', true, branches([want('topics')]));
    expect(() =>
      row.parse({ node: ['publication/a', 'A', 'MANUAL', 2010], topics: [[[null, 'x', null]], null] }),
    ).toThrow();
    expect(() => row.parse({ node: ['publication/a', 'A', 'MANUAL'], topics: [null, null] })).toThrow('for a list');
  });
});
