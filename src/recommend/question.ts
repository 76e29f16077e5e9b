/** What a client may ask of recommendations, checked. */

import { type PublicationFilter, readableIn, worksFor } from '../find/filter.ts';
import type { Snapshot, Works } from '../find/snapshot.ts';
import type { ApiReasonKind } from '../generated/resolvers.ts';
import { maximumPage } from '../graph/cursor.ts';
import { checkRange, UserInputError } from '../graph/input.ts';
import type { Question } from './ranking.ts';
import type { Weights } from './strands.ts';

type Maybe<T> = T | null | undefined;

export interface Arguments {
  readonly for: readonly string[];
  readonly not?: Maybe<readonly string[]>;
  readonly filter?: Maybe<PublicationFilter>;
  readonly languages?: Maybe<readonly string[]>;
  readonly weights?: Maybe<readonly { readonly kind: ApiReasonKind; readonly weight: number }[]>;
  readonly diversity: number;
  readonly mode: 'RELATED' | 'COMPLEMENT';
  readonly first: number;
  readonly after?: Maybe<string>;
}

export const maximumSeeds = 20;
const maximumNot = 1_000;
const maximumWeight = 100;

/** With and without the languages, so that what they hide can be counted. Throws a `UserInputError` that names the argument. */
export function questionOf(snapshot: Snapshot, args: Arguments): { question: Question; everyLanguage: Question } {
  const { for: seeds, diversity, mode, first } = args;
  const not = args.not ?? [];
  if (seeds.length < 1 || seeds.length > maximumSeeds)
    throw new UserInputError(`"for" must name 1 to ${maximumSeeds} things; it names ${seeds.length}.`);
  if (not.length > maximumNot)
    throw new UserInputError(`"not" may name at most ${maximumNot} works; it names ${not.length}.`);
  for (const id of seeds) checkSeed(snapshot, id);
  for (const id of not)
    if (snapshot.place(id) === undefined)
      throw new UserInputError(`"not": there is no Publication "${id.slice(0, 100)}".`);
  if (!(diversity >= 0 && diversity <= 1))
    throw new UserInputError(`"diversity" must be between 0 and 1; it is ${diversity}.`);
  checkRange('first', first, maximumPage);
  const among = worksFor(snapshot, args.filter);
  const everyLanguage = { for: seeds, not, among, weights: weightsOf(args.weights ?? []), mode };
  if (args.languages == null) return { question: everyLanguage, everyLanguage };
  const readable: Works = readableIn(snapshot, args.languages, 'languages');
  return { question: { ...everyLanguage, among: readable.intersection(among) }, everyLanguage };
}

function checkSeed(snapshot: Snapshot, id: string): void {
  const thing = snapshot.things.get(id);
  if (!thing) throw new UserInputError(`"for": there is no work or other thing "${id.slice(0, 100)}".`);
  if (thing.type === 'Source')
    throw new UserInputError(`"for": a source says what it knows of works, it joins none; "${id}" is a source.`);
}

function weightsOf(weights: NonNullable<Arguments['weights']>): Partial<Weights> {
  const own = new Map<ApiReasonKind, number>();
  for (const { kind, weight } of weights) {
    if (own.has(kind)) throw new UserInputError(`"weights" names ${kind} twice; name each kind once.`);
    if (!(weight >= 0 && weight <= maximumWeight))
      throw new UserInputError(`"weights": ${kind} must be between 0 and ${maximumWeight}; it is ${weight}.`);
    own.set(kind, weight);
  }
  return Object.fromEntries(own);
}
