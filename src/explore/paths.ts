/** How two things are related: the ways between them that say most, with their evidence and in words. */

import { entityOf } from '../find/entity.ts';
import type { Network } from '../find/network.ts';
import { asideTypes } from '../find/network.ts';
import type { Snapshot } from '../find/snapshot.ts';
import type { ApiQueryPathsArgs, ApiRelationType, ApiResolvers, RequireFields } from '../generated/resolvers.ts';
import { checkRange, UserInputError } from '../graph/input.ts';
import { typeOfId } from '../model.ts';
import { placeOf } from './input.ts';
import { type FoundPath, type PathQuestion, pathsBetween } from './path-search.ts';
import { pathSentence, type Step } from './path-sentence.ts';
import { degree, hubOf } from './rarity.ts';
import { between, type LinkRow, relationsOf } from './relations.ts';
import { Work } from './work.ts';

export interface PathRow {
  /** Ids, from the one end to the other. */
  readonly nodes: readonly string[];
  readonly steps: readonly Step[];
  readonly length: number;
  /** In bits. */
  readonly cost: number;
}

/** What joins things, and of how many works. */
export interface Joined extends Pick<Snapshot, 'network'> {
  readonly works: { readonly length: number };
}

/** A question with what is left out filled in. */
export type PathArguments = RequireFields<ApiQueryPathsArgs, 'first' | 'maxLength'>;

export const longest = 6;

/**
 * The most telling first. What very much is joined to is passed only when there is no other way, or when `through` names
 * it. Throws a `UserInputError` that names what cannot be meant, or the bound that was met.
 */
export function paths({ network, works }: Joined, args: PathArguments): PathRow[] {
  checkRange('maxLength', args.maxLength, longest);
  checkRange('first', args.first, 20);
  const { question, avoid } = questionOf(network, args);
  const work = new Work('ask with a smaller "maxLength", or say more in "types" and "avoid"');
  const ask = (most: number) => {
    const passable = (place: number) =>
      !avoid.has(place) && (degree(network, place) <= most || question.through.includes(place));
    return pathsBetween(network, { ...question, passable }, work);
  };
  const found = ask(hubOf(works.length));
  const all = found.length > 0 ? found : ask(Number.POSITIVE_INFINITY);
  return all.map((path) => rowOf(network, path, question.types));
}

function questionOf(network: Network, args: PathArguments) {
  const [from, to] = [placeOf(network, args.from, 'from'), placeOf(network, args.to, 'to')];
  if (from === to) throw new UserInputError(`"from" and "to" are the same thing, "${args.from}"; name two.`);
  const through = new Set((args.through ?? []).map((id) => placeOf(network, id, 'through')));
  const avoid = new Set((args.avoid ?? []).map((id) => placeOf(network, id, 'avoid')));
  for (const [name, places] of Object.entries({ through, avoid }))
    for (const place of places)
      if (place === from || place === to)
        throw new UserInputError(`"${name}" names an end of the paths, "${network.idOf(place)}".`);
  for (const place of through)
    if (avoid.has(place)) throw new UserInputError(`"through" and "avoid" both name "${network.idOf(place)}".`);
  if (through.size >= args.maxLength)
    throw new UserInputError(
      `"through" names ${through.size} things; a path of at most ${args.maxLength} steps passes ${args.maxLength - 1}.`,
    );
  const { maxLength, first } = args;
  const types = typesOf(args);
  return { question: { from, to, maxLength, first, through: [...through], types }, avoid };
}

function typesOf({ types, from, to }: PathArguments): PathQuestion['types'] {
  if (types == null) {
    const ofVersion = [from, to].some((id) => typeOfId(id) === 'Version');
    return new Set(between.filter((type) => !asideTypes.includes(type) || (type === 'HAS_VERSION' && ofVersion)));
  }
  if (types.length === 0) throw new UserInputError('"types" is empty; leave it out, or name at least one.');
  return new Set(types);
}

function rowOf(network: Network, { places, cost }: FoundPath, types: PathQuestion['types']): PathRow {
  const steps = places.slice(1).map((place, i): Step => {
    const before = places[i] ?? place;
    return {
      from: network.idOf(before),
      to: network.idOf(place),
      relations: between.flatMap((type) => (types.has(type) ? strides(network, before, place, type) : [])),
    };
  });
  return { nodes: places.map((place) => network.idOf(place)), steps, length: steps.length, cost };
}

function strides(network: Network, from: number, to: number, type: ApiRelationType) {
  const [one, other, turned] = network.degree(from) <= network.degree(to) ? [from, to, false] : [to, from, true];
  return [true, false]
    .filter((forwards) => network.along(one, type, forwards !== turned).includes(other))
    .map((forwards) => ({ type, forwards }));
}

/** Each step as it is stored: the relations of it that go along and those that go against it. */
function linksOf({ from, to, relations }: Step): LinkRow[] {
  return [true, false].flatMap((along) => {
    const types = relations.filter(({ forwards }) => forwards === along).map(({ type }) => type);
    return types.length === 0 ? [] : [along ? { from, to, types } : { from: to, to: from, types }];
  });
}

export const resolvers = {
  Query: { paths: async (_root, args, { find }) => paths(await find(), args) },
  Path: {
    nodes: ({ nodes }, _args, { load }, info) => Promise.all(nodes.map((id) => entityOf(load, id, info))),
    relations: ({ steps }, _args, { load }) => relationsOf(load, steps.flatMap(linksOf)),
    sentence: async ({ steps }, { language }, { find }) => pathSentence(await find(), steps, language),
  },
} satisfies ApiResolvers;
