/**
 * How many questions are worked on at once, and how many may wait for that, for how long. More of either would answer
 * nobody sooner: beyond it, a client is told at once to come again, and what is under way keeps its pace.
 */
import type { AnswerRequest } from '../apollo/answer.ts';
import { RefusedError } from './question.ts';

export interface AdmissionLimits {
  /** Questions in flight. */
  readonly concurrency: number;
  /** Questions that wait. */
  readonly queue: number;
  /** Milliseconds for which one waits. */
  readonly queueTimeout: number;
}

/** What a database with so many connections is worth asking at once. */
export const admissionLimits = (poolSize: number): AdmissionLimits => ({
  concurrency: 2 * poolSize,
  queue: 3 * poolSize,
  queueTimeout: 1_000,
});

/** No place was free in time. */
export class OverloadedError extends RefusedError {
  constructor() {
    super(503, 'The server is busy; try again shortly.', false, { 'retry-after': '1' }, 'OVERLOADED');
  }
}

/** The client is gone: nobody reads this. 499 is what nginx writes in its log for it. */
export class LeftError extends RefusedError {
  constructor() {
    super(499, 'The client left before its turn came.');
  }
}

export class Admission {
  readonly #limits: AdmissionLimits;
  #running = 0;
  /** In the order in which they came; each is called when its turn is there. */
  readonly #waiting = new Set<() => void>();

  constructor(limits: AdmissionLimits) {
    this.#limits = limits;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /** Does the work when its turn comes. Rejects with an `OverloadedError`, or a `LeftError`, when it does not come. */
  async run<T>(work: () => Promise<T>, left?: AbortSignal): Promise<T> {
    await this.#enter(left);
    try {
      return await work();
    } finally {
      // A place is handed on, not freed, so that nobody who comes now gets it before those who wait.
      const [next] = this.#waiting;
      if (next) next();
      else this.#running--;
    }
  }

  async #enter(left?: AbortSignal): Promise<void> {
    if (left?.aborted) throw new LeftError();
    if (this.#running < this.#limits.concurrency) {
      this.#running++;
      return;
    }
    if (this.#waiting.size >= this.#limits.queue) throw new OverloadedError();
    await new Promise<void>((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(late);
        left?.removeEventListener('abort', leave);
        this.#waiting.delete(admit);
        settle();
      };
      const admit = () => end(resolve);
      const leave = () => end(() => reject(new LeftError()));
      const late = setTimeout(() => end(() => reject(new OverloadedError())), this.#limits.queueTimeout);
      left?.addEventListener('abort', leave);
      this.#waiting.add(admit);
    });
  }
}

/** The same answers, for as many at a time as are admitted. */
export function admitting(answer: AnswerRequest, limits: AdmissionLimits): AnswerRequest {
  const admission = new Admission(limits);
  return (request, caller) => admission.run(() => answer(request, caller), caller.left);
}
