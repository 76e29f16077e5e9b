/**
 * Which calls may log in while the database refuses our password. Neo4j shuts a user out for five seconds after the third
 * wrong password, and again after each further one, whoever comes: one call in a while tries for all, so that somebody
 * with the right password finds room, and we are back soon after it is ours again.
 */

/** Milliseconds between two tries: not a part of the five seconds, so that a second or more is left to others. */
const interval = 1_500;

/** `open`: nothing is known against it. `idle`: on a connection that is logged in. `trial`: perhaps on a new one. */
export type Pass = 'open' | 'idle' | 'trial';

export class Logins {
  #refused = false;
  #next = 0;
  #idle = 0;

  /** Undefined: the call would be refused. */
  enter(): Pass | undefined {
    if (!this.#refused) return 'open';
    if (this.#idle > 0) {
      this.#idle--;
      return 'idle';
    }
    if (performance.now() < this.#next) return undefined;
    this.#next = performance.now() + interval;
    return 'trial';
  }

  /** A login was refused. A pool logs in only when it has no connection at rest. */
  refused(): void {
    this.#refused = true;
    this.#idle = 0;
    this.#next = performance.now() + interval;
  }

  /** A call was answered, and its connection is at rest again. */
  answered(pass: Pass): void {
    if (pass === 'trial') this.#refused = false;
    else if (this.#refused) this.#idle++;
  }
}
