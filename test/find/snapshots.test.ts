/** One snapshot for each version of the graph: what is read, what is remembered, and when it is given up. */
import { describe, expect, it } from 'vitest';
import { Snapshots } from '../../src/find/snapshots.ts';
import type { Reading } from '../../src/graph/neo4j.ts';

const topic = { id: 'topic/crime', label: 'Crime', altLabels: [], definition: 'What is punished.', sortKey: 'crime' };

/** A reading of one version; `seen` is the version that the database is at by now. */
function reading(version: string | undefined, seen = version, fails = false): Reading {
  const statements: string[] = [];
  return {
    statements,
    version,
    straddles: seen !== version,
    read: async ({ name }) => {
      statements.push(name);
      if (fails) throw new Error('The database is gone.');
      const rows: unknown[] = name === 'find/nodes' ? [{ type: 'Topic', node: topic, joints: [] }] : [];
      return rows as never[];
    },
    confirm: async () => {
      statements.push('empty transaction');
    },
  };
}

const whole = ['find/works', 'find/nodes'];

describe('A snapshot', () => {
  it('is read once for each version, and costs nothing after that', async () => {
    const snapshots = new Snapshots();
    const [first, again, later] = [reading('one'), reading('one'), reading('two')];
    const snapshot = await snapshots.of(first);
    expect(snapshot.things.get('topic/crime')?.label).toBe('Crime');
    expect(await snapshots.of(again)).toBe(snapshot);
    expect(await snapshots.of(later)).not.toBe(snapshot);
    expect([first, again, later].map(({ statements }) => statements)).toEqual([whole, [], whole]);
  });

  it('is shared by those who ask for it while it is read, and compared with the newest version by each', async () => {
    const snapshots = new Snapshots();
    const [one, other] = [reading('one'), reading('one')];
    const [first, second] = await Promise.all([snapshots.of(one), snapshots.of(other)]);
    expect(second).toBe(first);
    expect(other.statements).toEqual(['empty transaction']);
  });

  it('into which a commit came is not remembered', async () => {
    const snapshots = new Snapshots();
    await snapshots.of(reading('one', 'two'));
    const next = reading('one');
    await snapshots.of(next);
    expect(next.statements).toEqual(whole);
  });

  it('that could not be read is asked for again, also by those who waited for it', async () => {
    const snapshots = new Snapshots();
    const broken = snapshots.of(reading('one', 'one', true));
    const waiting = reading('one');
    const found = snapshots.of(waiting);
    await expect(broken).rejects.toThrow('The database is gone.');
    expect((await found).things.size).toBe(1);
    expect(waiting.statements).toEqual(expect.arrayContaining(whole));
  });

  it('of a database whose version is not known yet is read each time', async () => {
    const snapshots = new Snapshots();
    await snapshots.of(reading(undefined, 'one'));
    const next = reading(undefined, 'one');
    await snapshots.of(next);
    expect(next.statements).toEqual(whole);
  });

  it('that takes longer than a question may wait fails that question, and is there for the next', async () => {
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const opened: Reading[] = [];
    const open = () => {
      const slow = reading('one');
      const { read } = slow;
      const own: Reading = { ...slow, read: (statement, params) => ended.then(() => read(statement, params)) };
      opened.push(own);
      return own;
    };
    const snapshots = new Snapshots({ open });
    const hurried = { ...reading('one'), deadline: performance.now() + 5 };
    await expect(snapshots.of(hurried)).rejects.toMatchObject({ reason: 'TIMEOUT' });
    end();
    const next = reading('one');
    expect((await snapshots.of(next)).things.size).toBe(1);
    expect(opened.map(({ statements }) => statements)).toEqual([whole]);
    expect(next.statements).toEqual(['empty transaction']);
    const last = reading('one');
    await snapshots.of(last);
    expect(last.statements).toEqual([]);
  });

  it('that could not be read is read once more for all who waited for it, not once for each', async () => {
    const opened: Reading[] = [];
    const open = () => {
      const own = reading('one', 'one', opened.length === 0);
      opened.push(own);
      return own;
    };
    const snapshots = new Snapshots({ open });
    const found = Promise.allSettled(Array.from({ length: 5 }, () => snapshots.of(reading('one'))));
    const [first, ...others] = await found;
    expect(first?.status).toBe('rejected');
    expect(others.map(({ status }) => status)).toEqual(Array(4).fill('fulfilled'));
    expect(opened.map(({ statements }) => statements).filter(({ length }) => length > 0)).toEqual([whole, whole]);
  });

  it('of the newest version is not read anew for a question that still is of an older one', async () => {
    let version = 'one';
    const opened: Reading[] = [];
    const open = () => {
      const own = reading(version);
      opened.push(own);
      return own;
    };
    const snapshots = new Snapshots({ open });
    await snapshots.of(reading('one'));
    version = 'two';
    const newest = await snapshots.of(reading('two'));
    const late = reading('one', 'two');
    expect(await snapshots.of(late)).toBe(newest);
    expect(late.statements).toEqual(['empty transaction']);
    expect(snapshots.known('two')).toBe(newest);
    expect(opened.map(({ statements }) => statements)).toEqual([whole, whole, []]);
  });

  it('that was read apart from its question is compared with the newest version by the question itself', async () => {
    const snapshots = new Snapshots({ open: () => reading('one') });
    const [first, again] = [reading('one'), reading('one')];
    await snapshots.of(first);
    await snapshots.of(again);
    expect([first, again].map(({ statements }) => statements)).toEqual([['empty transaction'], []]);
  });
});
