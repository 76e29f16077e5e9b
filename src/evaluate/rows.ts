/** What the recommendations are compared with: simple ways to order works. */
import type { Snapshot } from '../find/snapshot.ts';
import { type Method, methods } from './methods.ts';
import { textScores } from './text.ts';
import type { World } from './world.ts';

/** A way to order works. */
export interface Row {
  readonly name: string;
  /** For each work by its place how well it fits the one that is asked; 0 where it is not ranked. */
  readonly scores: (world: World, from: number) => ArrayLike<number>;
}

const popular: Row['scores'] = ({ snapshot, graph }) => worksOf(snapshot).map((place) => graph.degree(place));

const topicCount: Row['scores'] = ({ snapshot }, from) => {
  const topicsOf = (place: number) => snapshot.network.along(place, 'ABOUT', true);
  const places = worksOf(snapshot);
  const own = new Set(topicsOf(places[from] ?? 0));
  return places.map((place) => topicsOf(place).filter((topic) => own.has(topic)).length);
};

const linked =
  (method: Method): Row['scores'] =>
  ({ snapshot, graph }, from) => {
    const places = worksOf(snapshot);
    const scores = method(graph, places[from] ?? 0);
    return places.map((place) => scores[place] ?? 0);
  };

export const baselines: readonly Row[] = [
  { name: 'most popular', scores: popular },
  { name: 'topic count', scores: topicCount },
  { name: 'text only', scores: ({ snapshot }, from) => textScores(snapshot, from) },
  { name: 'common neighbours', scores: linked(methods.cn) },
  { name: 'Adamic–Adar', scores: linked(methods.aa) },
  { name: 'resource allocation', scores: linked(methods.ra) },
  { name: 'Katz', scores: linked(methods.katz) },
  { name: 'personalised PageRank', scores: linked(methods.ppr) },
];

/** The places of the works in the network. */
const worksOf = ({ network, works }: Snapshot) => works.map(({ id }) => network.place(id) ?? 0);
