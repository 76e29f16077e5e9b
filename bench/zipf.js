// Choices as readers make them: few things are asked for often, most seldom. Zipf's law with exponent 1.
import { weighted, zipfWeights } from './data/random.js';

const choices = new Map();

/** A place among `n`: the first is drawn twice as often as the second, three times as often as the third. */
export function zipf(random, n) {
  const known = choices.get(n) ?? weighted(zipfWeights(n, 1));
  choices.set(n, known);
  return known(random);
}

/** One of a list whose first is the most wanted. Throws when there is none, which no benchmark may hide. */
export function oneOf(random, list, what) {
  if (!list?.length) throw new Error(`The stock holds no ${what}.`);
  return list[zipf(random, list.length)];
}
