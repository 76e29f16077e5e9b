import { describe, expect, it } from 'vitest';
import { FirstRuns } from '../../src/graph/first-run.ts';

/** A run that ends when it is told to, and says that it began. */
function run(log: string[], name: string) {
  let end: (error?: Error) => void = () => undefined;
  const ended = new Promise<string>((resolve, reject) => {
    end = (error) => (error ? reject(error) : resolve(name));
  });
  const start = () => {
    log.push(name);
    return ended;
  };
  return { end, start };
}
const later = () => performance.now() + 10_000;
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('The first run of a text', () => {
  it('is waited for by all others of the same text, and by no others', async () => {
    const [runs, log] = [new FirstRuns(), [] as string[]];
    const [one, two, three, other] = ['one', 'two', 'three', 'other'].map((name) => run(log, name));
    if (!one || !two || !three || !other) throw new Error('There are four runs.');
    const answers = [
      runs.after('a', later(), one.start),
      runs.after('a', later(), two.start),
      runs.after('a', later(), three.start),
    ];
    const beside = runs.after('b', later(), other.start);
    await settled();
    expect(log).toEqual(['one', 'other']);
    for (const { end } of [one, two, three, other]) end();
    expect(await Promise.all([...answers, beside])).toEqual(['one', 'two', 'three', 'other']);
  });

  it('that failed is followed by another first one', async () => {
    const [runs, log] = [new FirstRuns(), [] as string[]];
    const [one, two, three] = ['one', 'two', 'three'].map((name) => run(log, name));
    if (!one || !two || !three) throw new Error('There are three runs.');
    const answers = [
      runs.after('a', later(), one.start),
      runs.after('a', later(), two.start),
      runs.after('a', later(), three.start),
    ];
    one.end(new Error('too slow'));
    await expect(answers[0]).rejects.toThrow('too slow');
    await settled();
    expect(log).toEqual(['one', 'two']);
    two.end();
    three.end();
    expect(await answers[1]).toBe('two');
    expect(await answers[2]).toBe('three');
  });

  it('is waited for until the deadline and no longer', async () => {
    const [runs, log] = [new FirstRuns(), [] as string[]];
    const [one, two] = [run(log, 'one'), run(log, 'two')];
    const first = runs.after('a', later(), one.start);
    two.end();
    expect(await runs.after('a', performance.now() + 20, two.start)).toBe('two');
    one.end();
    await first;
  });

  it('once done is done: later ones run side by side', async () => {
    const [runs, log] = [new FirstRuns(), [] as string[]];
    await runs.after('a', later(), async () => 'first');
    const [one, two] = [run(log, 'one'), run(log, 'two')];
    const answers = [runs.after('a', later(), one.start), runs.after('a', later(), two.start)];
    expect(log).toEqual(['one', 'two']);
    one.end();
    two.end();
    await Promise.all(answers);
  });
});
