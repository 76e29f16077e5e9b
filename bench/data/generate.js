// The catalogue of so many works: seeded, the same each time, and made part by part, so that it is never held as a whole.
import { thingsFor } from './things.js';
import { stretch, work } from './works.js';

/** Goes up when other data come of the same number and seed. */
export const version = 4;
export const defaultSeed = 7;

/** Parts begin where a stretch does, so that what is near in the graph is in one part. */
const partSize = stretch * 25;

/** First what works are joined to, then the works, part by part: `{ nodes, relations, works }`, works counted so far. */
export function* generate(works, seed = defaultSeed) {
  yield { ...thingsFor(works, seed), works: 0 };
  for (let first = 0; first < works; first += partSize) {
    const last = Math.min(works, first + partSize);
    const nodes = [];
    const relations = [];
    for (let i = first; i < last; i++) {
      const one = work(i, works, seed);
      nodes.push(...one.nodes);
      relations.push(...one.relations);
    }
    yield { nodes, relations, works: last };
  }
}

/** A line every few seconds: how far it is, how fast, and how long it will take. */
export function progressOf(what, all, say, every = 3_000) {
  const started = performance.now();
  let told = started;
  return (done) => {
    const now = performance.now();
    if (now - told < every && done < all) return;
    told = now;
    const rate = done / ((now - started) / 1_000);
    const left =
      done < all ? `, ${Math.ceil((all - done) / rate)} s left` : ` in ${((now - started) / 1_000).toFixed(1)} s`;
    say(`  ${what}: ${done} of ${all} works, ${Math.round(rate)} works/s${left}.`);
  };
}
