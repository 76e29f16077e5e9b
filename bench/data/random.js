// Chance that can be repeated: the same numbers for the same seed and the same place, whatever was drawn elsewhere.

/** Numbers in [0, 1) for one place, such as a work: not one drawn for another place is needed before. */
export function randomOf(seed, place) {
  let state = mixed(mixed(seed + 0x9e3779b9) ^ place);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    return mixed(state) / 4_294_967_296;
  };
}

function mixed(number) {
  let n = number | 0;
  n = Math.imul(n ^ (n >>> 16), 0x85ebca6b);
  n = Math.imul(n ^ (n >>> 13), 0xc2b2ae35);
  return (n ^ (n >>> 16)) >>> 0;
}

/** Places 0 to weights.length - 1, each as often as its weight says. */
export function weighted(weights) {
  let sum = 0;
  const sums = Float64Array.from(weights, (weight) => {
    sum += weight;
    return sum;
  });
  return (random) => {
    const wanted = random() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** Zipf's weights for `n` places: the first is drawn most, the one at place r in inverse proportion to (r + 1)^exponent. */
export const zipfWeights = (n, exponent) => Array.from({ length: n }, (_, rank) => (rank + 1) ** -exponent);

/** The exponent with which the first of `n` places has this share of all draws. */
export function exponentFor(n, share) {
  let [low, high] = [0, 4];
  for (let round = 0; round < 50; round++) {
    const middle = (low + high) / 2;
    const weights = zipfWeights(n, middle);
    if (1 / weights.reduce((sum, weight) => sum + weight, 0) < share) low = middle;
    else high = middle;
  }
  return low;
}

/** A skewed choice among `n`, of which the first has `share` of all draws. */
export const skewed = (n, share) => weighted(zipfWeights(n, exponentFor(n, share)));

/** `count` different places by a choice; fewer where chance keeps falling on the same ones. */
export function distinct(random, choice, count) {
  const found = new Set();
  for (let tries = 0; found.size < count && tries < count * 8; tries++) found.add(choice(random));
  return [...found];
}
