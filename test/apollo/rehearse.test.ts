/** The questions that the server asks itself before it listens. */
import { setTimeout as pause } from 'node:timers/promises';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { AnswerRequest } from '../../src/apollo/answer.ts';
import { exampleQuestions, rehearse } from '../../src/apollo/rehearse.ts';

/** An engine that notes what it is asked, and takes its time. */
function engine(ms = 0, fails = false) {
  const asked: unknown[] = [];
  const answer: AnswerRequest = async ({ body }) => {
    asked.push(Object(body).query);
    await pause(ms);
    if (fails) throw new Error('The database is away.');
    return undefined as never;
  };
  return { asked, answer };
}

describe('A rehearsal', () => {
  it('asks the first examples, in the order of the first page', async () => {
    const { asked, answer } = engine();
    await rehearse(answer, 10_000);
    expect(asked).toEqual(exampleQuestions());
    expect(asked).toHaveLength(9);
    expect(asked.join()).not.toContain('search(');
    expect(asked[0]).toContain('query Companion');
    for (const question of exampleQuestions()) expect(() => parse(question)).not.toThrow();
  });

  it('keeps readers waiting no longer than it may, and goes on', async () => {
    const { asked, answer } = engine(20);
    const began = performance.now();
    await rehearse(answer, 50);
    expect(performance.now() - began).toBeLessThan(400);
    const before = asked.length;
    expect(before).toBeLessThan(exampleQuestions().length);
    await expect.poll(() => asked.length, { timeout: 5_000 }).toBe(exampleQuestions().length);
  });

  it('leaves what fails to those who ask for it', async () => {
    const { asked, answer } = engine(0, true);
    await rehearse(answer, 10_000);
    expect(asked).toHaveLength(exampleQuestions().length);
  });
});
