/**
 * The first run of each text, once. Neo4j plans a text for everyone who sends it before its plan is there, and on a
 * database that has just started a plan takes up to seconds: all but the first wait, and then find it.
 */
import { LRUCache } from 'lru-cache';

/** More than there are texts at a time: those that are made for what is asked often come and go. */
const most = 1_000;

export class FirstRuns {
  readonly #done = new LRUCache<string, true>({ max: most });
  readonly #underWay = new Map<string, Promise<unknown>>();

  /**
   * Runs at once, or, while another first run of the same text is under way, after it: whatever came of that, and not
   * later than at `deadline` (milliseconds of `performance.now()`).
   */
  async after<T>(text: string, deadline: number, run: () => Promise<T>): Promise<T> {
    if (this.#done.get(text)) return run();
    for (let other = this.#underWay.get(text); other; other = this.#underWay.get(text))
      if ((await settledBy(deadline, other)) === 'late') return run();
    if (this.#done.get(text)) return run();
    const first = run();
    this.#underWay.set(text, first);
    try {
      const result = await first;
      this.#done.set(text, true);
      return result;
    } finally {
      this.#underWay.delete(text);
    }
  }
}

async function settledBy(deadline: number, work: Promise<unknown>): Promise<'settled' | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), Math.max(0, deadline - performance.now()));
  });
  const settled = work.then(
    () => 'settled' as const,
    () => 'settled' as const,
  );
  return Promise.race([settled, late]).finally(() => clearTimeout(timer));
}
