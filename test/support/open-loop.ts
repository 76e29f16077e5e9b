/** Questions that come at a fixed rate, whether or not earlier ones are answered: as on the internet. */
import { Agent, request } from 'node:http';

export interface Shot {
  readonly status: number | 'failed';
  readonly ms: number;
  /** Milliseconds from the first question to this answer. */
  readonly at: number;
}

/** Asks `url` with GET `rate` times a second for so long; resolves when all are answered or have failed. */
export async function openLoop(url: string, rate: number, milliseconds: number): Promise<Shot[]> {
  const agent = new Agent({ keepAlive: true });
  const began = performance.now();
  const shots: Promise<Shot>[] = [];
  await new Promise<void>((resolve) => {
    const beat = setInterval(() => {
      const passed = performance.now() - began;
      while (shots.length < (Math.min(passed, milliseconds) / 1_000) * rate) shots.push(shoot(url, agent, began));
      if (passed < milliseconds) return;
      clearInterval(beat);
      resolve();
    }, 5);
  });
  const all = await Promise.all(shots);
  agent.destroy();
  return all;
}

function shoot(url: string, agent: Agent, began: number): Promise<Shot> {
  const started = performance.now();
  return new Promise((resolve) => {
    const done = (status: Shot['status']) => {
      const now = performance.now();
      resolve({ status, ms: now - started, at: now - began });
    };
    request(url, { agent }, (response) =>
      response
        .resume()
        .on('end', () => done(response.statusCode ?? 'failed'))
        .on('error', () => done('failed')),
    )
      .on('error', () => done('failed'))
      .end();
  });
}

/** The value below which so large a share of them lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
