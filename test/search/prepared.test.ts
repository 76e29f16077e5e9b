/** What is worked out over a whole catalogue: once, and in steps between which others are answered. */
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../src/search/called.ts';
import { indexed, indexOf } from '../../src/search/index.ts';
import { suggest, suggestible } from '../../src/search/suggest.ts';
import { seed } from '../support/seed.ts';
import { snapshotOf } from '../support/snapshot.ts';

const empty = () => snapshotOf({ ...seed, nodes: [], relations: [] });

describe('What is worked out in steps', () => {
  it('lets others run in between, and is worked out once for all who wait for it', async () => {
    const snapshot = empty();
    const happened: string[] = [];
    function* steps(): Generator<void, string> {
      for (const step of ['one', 'two', 'three']) {
        happened.push(step);
        yield;
      }
      return 'done';
    }
    const waiting = [snapshot.prepared('it', steps), snapshot.prepared('it', steps)];
    await setImmediate();
    happened.push('another');
    expect(await Promise.all(waiting)).toEqual(['done', 'done']);
    expect(happened.filter((what) => what !== 'another')).toEqual(['one', 'two', 'three']);
    expect(happened.indexOf('another')).toBeLessThan(happened.indexOf('three'));
    expect(snapshot.remember('it', () => 'again')).toBe('done');
  });

  it('is what was made at once, where somebody could not wait', async () => {
    const snapshot = empty();
    function* steps(): Generator<void, string> {
      yield;
      return 'in steps';
    }
    const waiting = snapshot.prepared('it', steps);
    expect(snapshot.remember('it', () => 'at once')).toBe('at once');
    expect(await waiting).toBe('at once');
  });
});

describe('The index of words and the names for suggestions', () => {
  it('are the same in steps and at once', async () => {
    const [one, other] = [snapshotOf(seed), snapshotOf(seed)];
    const [inSteps] = await Promise.all([indexed(one), suggestible(one)]);
    expect(indexOf(one)).toBe(inSteps);
    expect([...inSteps.entries]).toEqual([...indexOf(other).entries]);
    for (const [place, thing] of [...inSteps.things].entries())
      for (const name of namesIn(thing)) {
        expect(inSteps.called.by(name)).toContain(place);
        expect(inSteps.called.by(name)).toEqual(indexOf(other).called.by(name));
      }
    expect(suggest(one, 'traf', null, 50)).toEqual(suggest(other, 'traf', null, 50));
  });
});
