// When something is asked, and in which order: by chance that can be repeated.
import { randomOf } from '../data/random.js';

/** Numbers in [0, 1): the same ones for the same seed. */
export const seeded = (seed) => randomOf(seed, 0);

/** The same things in an order of chance, each order as likely as any other. */
export function shuffled(random, things) {
  const order = [...things];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

/** Arrivals of a Poisson process, `rate` a second for so many seconds: milliseconds from the beginning. */
export function arrivals(random, rate, seconds) {
  const times = [];
  const gap = () => (-Math.log(1 - random()) / rate) * 1_000;
  for (let at = gap(); at < seconds * 1_000; at += gap()) times.push(at);
  return times;
}
