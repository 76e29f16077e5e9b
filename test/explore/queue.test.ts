/** A queue that gives the least first. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Queue } from '../../src/explore/queue.ts';

it('gives what was added in order, whenever it is asked', () => {
  const steps = fc.array(fc.option(fc.integer({ min: 0, max: 20 })), { maxLength: 60 });
  fc.assert(
    fc.property(steps, (asked) => {
      const queue = new Queue<number>((a, b) => a - b);
      const expected: number[] = [];
      for (const one of [...asked, ...asked.map(() => null)])
        if (one === null) expect(queue.take()).toBe(expected.shift());
        else {
          queue.add(one);
          expected.push(one);
          expected.sort((a, b) => a - b);
        }
    }),
  );
});
