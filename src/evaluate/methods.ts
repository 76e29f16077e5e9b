/**
 * How near two nodes of a graph are, by links alone: five methods of link prediction, as published. Each gives the
 * nearness of one node to all; 0 is not near at all. Scores have single precision, so that sums of the same numbers in
 * another order are equal.
 */
import { add, type Graph } from './graph.ts';

export type Method = (graph: Graph, from: number) => Float32Array;

/** Katz: what a walk counts for each of its steps, and the longest walk (L. Katz, 1953; cut off as usual). */
export const katzStep = 0.005;
export const katzLength = 3;
/** Personalised PageRank: how often the walker begins again, and the change at which the iteration ends, in sum. */
export const restart = 0.15;
export const tolerance = 1e-7;

/** Each neighbour that two nodes share counts by how many neighbours it has itself. */
const shared =
  (weight: (degree: number) => number): Method =>
  (graph, from) => {
    const scores = new Float64Array(graph.size);
    for (const between of graph.neighbours(from)) {
      const counts = weight(graph.degree(between));
      for (const to of graph.neighbours(between)) add(scores, to, counts);
    }
    return finished(scores, from);
  };

/** Walks of one, two and three steps; a walk may come by the same node twice. */
const katz: Method = (graph, from) => {
  const scores = new Float64Array(graph.size);
  let walks = unit(graph.size, from);
  for (let length = 1; length <= katzLength; length++) {
    walks = graph.spread(walks, () => 1);
    walks.forEach((count, to) => {
      if (count > 0) add(scores, to, count * katzStep ** length);
    });
  }
  return finished(scores, from);
};

/** Where a walker from the one node is found who begins again now and then: not the same in both directions. */
const ppr: Method = (graph, from) => {
  let found = unit(graph.size, from);
  // A walker who has nowhere to go stays.
  if (graph.degree(from) === 0) return finished(found, from);
  for (let change = 1; change > tolerance; ) {
    const next = graph.spread(found, (degree) => (1 - restart) / degree);
    add(next, from, restart);
    change = 0;
    for (let i = 0; i < graph.size; i++) change += Math.abs((next[i] ?? 0) - (found[i] ?? 0));
    found = next;
  }
  return finished(found, from);
};

export const methods = {
  /** Common neighbours. */
  cn: shared(() => 1),
  /** L. Adamic, E. Adar, Friends and neighbors on the Web, 2003. */
  aa: shared((degree) => 1 / Math.log(degree)),
  /** T. Zhou, L. Lü, Y.-C. Zhang, Predicting missing links via local information, 2009. */
  ra: shared((degree) => 1 / degree),
  katz,
  ppr,
} as const satisfies { readonly [name: string]: Method };
export type MethodName = keyof typeof methods;

function unit(size: number, node: number): Float64Array {
  const amounts = new Float64Array(size);
  amounts[node] = 1;
  return amounts;
}

/** How near a node is to itself is not asked. */
function finished(scores: Float64Array, from: number): Float32Array {
  scores[from] = 0;
  return Float32Array.from(scores);
}
