/**
 * Works ranked by what leads to them. Scores are added up over all strands first, reasons are put into words only for
 * the works that are shown. Everything is read from the snapshot: the cost is that of what the things asked for are
 * joined to, and nothing is cut off.
 */

import type { Snapshot, Works } from '../find/snapshot.ts';
import type { ApiReasonKind } from '../generated/resolvers.ts';
import { complementStrands } from './complement.ts';
import { fallbacks } from './fallback.ts';
import { kinds, reasonKinds } from './kinds.ts';
import { strandsAbove } from './nearby.ts';
import { Order, type Ranked } from './order.ts';
import { kindStrands } from './same-kind.ts';
import { amountOf, type Strand, strandsOf, type Weights } from './strands.ts';
import { walkStrands } from './walks.ts';
import { indexIn, workPlaces } from './works.ts';

export interface Question {
  /** Ids of works and other things of the network. */
  readonly for: readonly string[];
  /** Ids of works that are not to be recommended. */
  readonly not?: readonly string[];
  /** The works that may be recommended; all when it is left out. */
  readonly among?: Works;
  readonly weights?: Partial<Weights>;
  readonly mode?: 'RELATED' | 'COMPLEMENT';
}

export interface Part {
  readonly strand: Strand;
  readonly contribution: number;
}

export interface Ranking {
  /** What each kind counted. */
  readonly weights: Weights;
  readonly order: Order;
  readonly isFallback: boolean;
  /** What the score of a work is made of, the largest part first. */
  partsOf(work: number): Part[];
  /** The place that a work of the order would have with another score; null when that is 0. */
  placeWith(ranked: Ranked, score: number): number | null;
}

export function weightsFor({ weights = {}, mode = 'RELATED' }: Pick<Question, 'weights' | 'mode'>): Weights {
  const defaults = Object.fromEntries(reasonKinds.map((kind) => [kind, kinds[kind].weight])) as Weights;
  const fitting: Partial<Weights> =
    mode === 'COMPLEMENT' ? { SHARED_AUDIENCE: 0, SAME_KIND: 0 } : { OTHER_AUDIENCE: 0, OTHER_KIND: 0 };
  return { ...defaults, ...fitting, ...weights };
}

export function rank(snapshot: Snapshot, question: Question): Ranking {
  const { network } = snapshot;
  const seeds = [...new Set(question.for.flatMap((id) => startOf(network, id) ?? []))];
  const asked = { snapshot, seeds, weights: weightsFor(question) };
  const out = new Set([...seeds, ...(question.not ?? []).flatMap((id) => network.place(id) ?? [])]);
  for (const seed of seeds)
    for (const forwards of [true, false])
      for (const place of network.along(seed, 'NOT_RECOMMENDED_WITH', forwards)) out.add(place);
  const add = (strands: readonly Strand[]) => ({ strands, order: new Order(snapshot, strands, question.among, out) });
  let found = add([
    ...strandsOf(asked),
    ...strandsAbove(asked, 'NEARBY_REGION'),
    ...kindStrands(asked),
    ...walkStrands(asked),
    ...(question.mode === 'COMPLEMENT' ? complementStrands(asked) : []),
  ]);
  const isFallback = found.order.length === 0;
  for (const fallback of fallbacks) if (found.order.length === 0) found = add(fallback(asked));
  const { strands, order } = found;
  return {
    weights: asked.weights,
    order,
    isFallback: isFallback && order.length > 0,
    partsOf: (work) => partsOf(snapshot, strands, work),
    placeWith: (ranked, score) => (score <= 0 ? null : order.placeWith(ranked, score)),
  };
}

/** Where recommendations for a thing start: a version stands for its work. */
function startOf(network: Snapshot['network'], id: string): number | undefined {
  const place = network.place(id);
  return place === undefined ? undefined : (network.along(place, 'HAS_VERSION', false)[0] ?? place);
}

function partsOf(snapshot: Snapshot, strands: readonly Strand[], work: number): Part[] {
  const { placeOf } = workPlaces(snapshot);
  const place = placeOf[work] ?? -1;
  const parts = strands.flatMap((strand): Part[] => {
    const i = indexIn(strand.works, place);
    const contribution = i === -1 ? 0 : amountOf(strand, i, work);
    return contribution === 0 ? [] : [{ strand, contribution }];
  });
  const kindOrder = (kind: ApiReasonKind) => reasonKinds.indexOf(kind);
  return parts.sort(
    (a, b) =>
      b.contribution - a.contribution ||
      kindOrder(a.strand.kind) - kindOrder(b.strand.kind) ||
      (a.strand.via ?? -1) - (b.strand.via ?? -1),
  );
}
