/** The first examples, asked by the server itself before anyone can: what they need is then read and planned. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { HeaderMap } from '@apollo/server';
import { root } from '../root.ts';
import type { AnswerRequest } from './answer.ts';

const folder = join(root, 'web', 'examples');

/**
 * In the order in which the first page shows them: a work and what to read next, an instrument, lists. Searching is left
 * to those who search, since its index takes as much memory as all the rest.
 */
export const exampleQuestions = (): string[] =>
  readdirSync(folder)
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .slice(0, 9)
    .map((name) => readFileSync(join(folder, name), 'utf8'));

/**
 * Asks one after the other; what fails is left to those who ask for it. Resolves when all were asked, or after
 * `patience` milliseconds, from when on the others are asked behind the readers' backs.
 */
export async function rehearse(answer: AnswerRequest, patience: number): Promise<void> {
  const headers = new HeaderMap([
    ['accept', 'application/json'],
    ['content-type', 'application/json'],
  ]);
  const caller = { requestId: 'rehearsal', client: 'rehearsal' };
  const all = async () => {
    for (const query of exampleQuestions())
      await answer({ method: 'POST', headers, search: '', body: { query } }, caller).catch(() => undefined);
  };
  const late = new AbortController();
  await Promise.race([all(), pause(patience, undefined, { signal: late.signal, ref: false })]).finally(() =>
    late.abort(),
  );
}
