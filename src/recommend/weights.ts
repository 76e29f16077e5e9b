/** How much a shared thing counts, and why. A weight is reached when only the two works share it. */
import type { ApiReasonKind } from '../generated/resolvers.ts';

export const weights: { readonly [K in ApiReasonKind]: number } = {
  /** The publisher says that the two are to be used together: nothing else is as strong. */
  COMPANION: 4,
  /** The same legal instrument is the same legal ground. */
  SHARED_INSTRUMENT: 2,
  /** The same subject; below an instrument, because a topic says what a work treats and not what it serves. */
  SHARED_TOPIC: 1.5,
  /** The same place matters to who works there. */
  SHARED_REGION: 1,
  /** The same readers: a reason, but a weak one, for most works are written for several audiences. */
  SHARED_AUDIENCE: 0.5,
};

/**
 * How rare a shared thing is: 1 when only two works share it, 0 when all do, by the logarithm of how many there are
 * to one that shares it (inverse document frequency, scaled to 0…1). What everything shares says nothing.
 */
export function rarity(sharedBy: number, works: number): number {
  if (works <= 2) return 1;
  return Math.max(0, Math.log(works / Math.max(sharedBy, 2)) / Math.log(works / 2));
}

/**
 * Weight times rarity, to the next 4096th: sums of such numbers are exact in binary floating point, so that the
 * contributions of a recommendation sum to its score to the last bit, in any order.
 */
export function contribution(kind: ApiReasonKind, sharedBy: number, works: number): number {
  const rare = kind === 'COMPANION' ? 1 : rarity(sharedBy, works);
  return Math.round(weights[kind] * rare * 4096) / 4096;
}
