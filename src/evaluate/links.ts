/**
 * Link prediction on any graph: every positive pair is ranked against all negative pairs, as in the "existing setting"
 * of J. Li and others, Evaluating Graph Neural Networks for Link Prediction (arXiv 2306.10453); equal scores share the
 * mean of their places.
 */
import { Graph } from './graph.ts';
import { type MethodName, methods } from './methods.ts';
import type { NamedPair } from './pairs.ts';
import { hits, mean, rankAmong, reciprocal } from './ranks.ts';
import { number, table } from './table.ts';

export interface LinkFiles {
  readonly edges: readonly NamedPair[];
  readonly positives: readonly NamedPair[];
  readonly negatives: readonly NamedPair[];
}

const depths = [1, 3, 10, 20, 100] as const;

/** Edges of a node with itself count nothing; an edge that is there twice counts once. */
export function linkReport({ edges, positives, negatives }: LinkFiles, names: readonly MethodName[]): string {
  const places = new Map<string, number>();
  const placeOf = (name: string) => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  };
  const numbered = (pairs: readonly NamedPair[]) => pairs.map(({ a, b }): [number, number] => [placeOf(a), placeOf(b)]);
  const [links, good, bad] = [numbered(edges), numbered(positives), numbered(negatives)];
  const graph = new Graph(places.size, links);
  const loops = links.filter(([a, b]) => a === b).length;
  const given = good.filter(([a, b]) => graph.has(a, b)).length;
  const rows = names.map((name) => {
    const [positive, negative] = [scoresOf(graph, name, good), scoresOf(graph, name, bad).sort()];
    const ranks = Array.from(positive, (score) => rankAmong(score, negative));
    const auc = mean(ranks.map((rank) => 1 - (rank - 1) / negative.length));
    const cells = [reciprocal, ...depths.map(hits)].map((metric) => number(mean(ranks.map(metric))));
    return [name, ...cells, number(auc)];
  });
  return `${[
    `${graph.size} nodes, ${graph.links} edges; ${good.length} positives, each among ${bad.length} negatives.`,
    ...(loops > 0 ? [`Left out: edges of a node with itself (${loops}).`] : []),
    ...(given > 0 ? [`Mind: positives that are among the edges (${given}).`] : []),
    table(['', 'MRR', ...depths.map((depth) => `Hits@${depth}`), 'AUC'], rows),
  ].join('\n\n')}\n`;
}

/** The score of each pair, from its first node to its second; those of one first node are worked out at once. */
function scoresOf(graph: Graph, name: MethodName, pairs: readonly (readonly [number, number])[]): Float32Array {
  const scores = new Float32Array(pairs.length);
  const order = pairs.map((_pair, i) => i).sort((i, j) => (pairs[i]?.[0] ?? 0) - (pairs[j]?.[0] ?? 0));
  let last = -1;
  let all: Float32Array = new Float32Array();
  for (const i of order) {
    const [from, to] = pairs[i] ?? [0, 0];
    if (from !== last) {
      last = from;
      all = methods[name](graph, from);
    }
    scores[i] = all[to] ?? 0;
  }
  return scores;
}
