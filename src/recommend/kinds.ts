/**
 * The paths by which one work leads to another: what each is made of, how much it counts, and why. A weight is reached
 * when what is shared is as rare as can be, and all that both have of its kind.
 *
 * What a source or a curator says of two works comes first, in the order in which it obliges; nothing can measure that,
 * for it is what the measure is made of. The others were chosen on the first half of the curated relations
 * (`npm run evaluate -- --tune`) and then by reading lists: that measure alone would set instruments, concepts and
 * regions to 0, for publishers seldom state relations along them, and readers ask by them.
 */
import type { ApiReasonKind, ApiRelationType } from '../generated/resolvers.ts';
import type { EntityType } from '../model.ts';

export interface PathKind {
  readonly weight: number;
  /** Works that are joined by one of these, in either direction. */
  readonly direct?: readonly ApiRelationType[];
  /** Works that are joined to the same thing of a type, by relations that go from the work to the thing. */
  readonly shared?: { readonly to: EntityType; readonly along: readonly ApiRelationType[] };
}

export const kinds: { readonly [K in ApiReasonKind]: PathKind } = {
  /** A curator says so: above every other single reason, for it was decided after looking at the rest. */
  PINNED: { weight: 5, direct: ['RECOMMENDED_WITH'] },
  /** The publisher says that the two are to be used together: nothing that a source says is as strong. */
  COMPANION: { weight: 4, direct: ['COMPANION_TO'] },
  /** The next or previous edition is the same work at another time. */
  EDITION: { weight: 4, direct: ['SUCCEEDS'] },
  /** One volume is half of what the reader began. */
  VOLUME: { weight: 4, direct: ['VOLUME_OF'] },
  /** A part is opened with the whole, and the whole around a part. */
  PART: { weight: 4, direct: ['PART_OF'] },
  /** The two cover what the other leaves out. */
  COMPLEMENT: { weight: 4, direct: ['COMPLEMENTS'] },
  /** The same sort of work for the other protocol: the next step for whoever works on both. */
  COUNTERPART: { weight: 3, direct: ['COUNTERPART_OF'] },
  /** A summary and what it sums up. */
  SUMMARY: { weight: 3, direct: ['SUMMARIZES'] },
  /** What a work uses or mentions by name. */
  REFERENCE: { weight: 2, direct: ['DRAWS_ON', 'REFERENCES'] },
  /** The same series, the more the nearer their numbers. */
  SAME_SERIES: { weight: 2, shared: { to: 'Series', along: ['IN_SERIES'] } },
  /** The same third work stands behind both, or names both. */
  SHARED_WORK: {
    weight: 1,
    shared: {
      to: 'Publication',
      along: ['PART_OF', 'VOLUME_OF', 'SUMMARIZES', 'DRAWS_ON', 'REFERENCES', 'COMPANION_TO', 'COMPLEMENTS'],
    },
  },
  /** The same legal instrument is the same legal ground. */
  SHARED_INSTRUMENT: {
    weight: 1,
    shared: {
      to: 'Instrument',
      along: ['IMPLEMENTS', 'SUPPORTS', 'EXPLAINS', 'TEXT_OF', 'MANDATED_BY', 'RESPONDS_TO'],
    },
  },
  /** The same term of law, explained twice. */
  SHARED_CONCEPT: { weight: 1, shared: { to: 'Concept', along: ['EXPLAINS'] } },
  /** The same subject: the commonest of all reasons, so that it has to be rare to count. */
  SHARED_TOPIC: { weight: 2, shared: { to: 'Topic', along: ['ABOUT'] } },
  /** The same place matters to who works there. */
  SHARED_REGION: { weight: 1.5, shared: { to: 'Region', along: ['COVERS'] } },
  /** A place near by: the nearest region that holds both. */
  NEARBY_REGION: { weight: 0.5, shared: { to: 'Region', along: ['COVERS'] } },
  /** The same readers: a reason, but a weak one, for most works are written for several audiences. */
  SHARED_AUDIENCE: { weight: 0.5, shared: { to: 'Audience', along: ['FOR'] } },
  /** Out of the same programme. */
  SHARED_PROGRAMME: { weight: 1, shared: { to: 'Programme', along: ['PRODUCED_UNDER', 'REFERENCES'] } },
  /** Made for the same event. */
  SHARED_EVENT: { weight: 1, shared: { to: 'Event', along: ['OCCASIONED_BY', 'PART_OF', 'SUMMARIZES'] } },
  /** By the same person. */
  SHARED_PERSON: { weight: 1, shared: { to: 'Person', along: ['CONTRIBUTED_BY'] } },
  /** By the same institution, which says much where it is a small one: rarity makes the publisher of nearly everything worth nothing. */
  SHARED_INSTITUTION: { weight: 2, shared: { to: 'Institution', along: ['PUBLISHED_BY'] } },
  /** The same kind of work: whoever reads a model law looks for another. */
  SAME_KIND: { weight: 1 },
  /** Everything that lies between, over several steps, and that no single path says. */
  WALK: { weight: 0.5 },
  /** In complement mode: the same topic for whom the first work is not. */
  OTHER_AUDIENCE: { weight: 3 },
  /** In complement mode: the same topic in another form, for another stage of the work. */
  OTHER_KIND: { weight: 2 },
  /** Where nothing above is found: a broader topic of both. */
  BROADER_TOPIC: { weight: 1, shared: { to: 'Topic', along: ['ABOUT'] } },
  /** Where that finds nothing either: the same words. */
  SIMILAR_TEXT: { weight: 0.5 },
  /** And where not even a word is shared: another work, those with most relations first. */
  OTHER_WORK: { weight: 0.25 },
};

export const reasonKinds = Object.keys(kinds) as [ApiReasonKind, ...ApiReasonKind[]];

/**
 * How rare a shared thing is: 1 when only two works share it, 0 when half of all do or more, by the logarithm of how
 * many there are to one that shares it (inverse document frequency, Spärck Jones 1972, scaled to 0…1). What every second
 * work has says nothing.
 */
export function rarity(sharedBy: number, works: number): number {
  if (sharedBy <= 2) return 1;
  return works <= 4 ? 0 : Math.max(0, Math.log(works / 2 / sharedBy) / Math.log(works / 4));
}

/**
 * To the next 4096th: sums of such numbers are exact in binary floating point, so that the contributions of a
 * recommendation sum to its score to the last bit, in any order.
 */
export const exactly = (amount: number) => Math.round(amount * unit) / unit;
/** What a whole score is counted in. */
export const unit = 4096;
