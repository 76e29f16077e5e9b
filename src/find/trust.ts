/**
 * Another order of trust: what is shown of a work when a reader asks for the word of other sources than the catalogue
 * trusts most. It is re-resolved where a work shows one of its sources' claims itself: its title and its date. What adds
 * up (audiences, institutions) and what only one source can give (addresses) is the same in every order.
 */
import { z } from 'zod';
import { UserInputError } from '../graph/input.ts';
import type { Overlay } from '../graph/loaders.ts';
import { conflictFields, nodes, type PublicationRow } from '../model.ts';
import { dateOf, same } from '../printed.ts';
import { byCodePoint } from '../sort-key.ts';
import type { Snapshot } from './snapshot.ts';

/** The header of a request that names sources, the most trusted first. */
export const trustHeader = 'Catalograph-Trust';
const maximumSources = 20;

/** The sources that a header names, in its order. Throws a `UserInputError` that names the header and the value. */
export function sourcesIn(snapshot: Snapshot, header: string): readonly string[] {
  const refuse = (why: string) => new UserInputError(`"${trustHeader}" ${why}`);
  const named = header.split(',').map((name) => name.trim());
  if (header.trim() === '') throw refuse('is empty; leave it out, or name sources, the most trusted first.');
  if (named.length > maximumSources) throw refuse(`names at most ${maximumSources} sources; it names ${named.length}.`);
  for (const [i, name] of named.entries()) {
    if (name === '') throw refuse('has an empty name between its commas.');
    if (snapshot.things.get(name)?.type !== 'Source')
      throw refuse(`names "${name.slice(0, 100)}"; there is no Source of that id.`);
    if (named.indexOf(name) < i) throw refuse(`names "${name}" twice; name each source once.`);
  }
  return named;
}

export const conflictShape = {
  id: z.string(),
  field: z.enum(conflictFields),
  /** The work whose sources disagree. */
  work: z.string(),
  claims: z.array(z.tuple([z.string(), z.string(), z.string()])),
};
const conflictRow = z.object(conflictShape);
/** A conflict of which one claim is shown; each claim is `[source, record, value]`. */
export type ConflictClaims = Readonly<z.output<typeof conflictRow>>;

/**
 * What rows say under the order of `named`: conflicts, works and sources that differ. The claim of the first of those
 * sources that makes one is shown, whatever a curator decided: the reader asked for that source's word. Where none of
 * them makes a claim, everything is as in the catalogue's own order.
 */
export function overlayOf(snapshot: Snapshot, conflicts: readonly ConflictClaims[], named: readonly string[]): Overlay {
  const changes = new Map<string, { readonly [property: string]: unknown }>(ranks(snapshot, named));
  const policy = `The reader asked for an order of trust: ${named.join(', ')}.`;
  for (const { id, field, work, claims } of conflicts) {
    const shows = shown[field];
    const row = snapshot.works[snapshot.place(work) ?? -1];
    const [first] = claims
      .filter(([source, , value]) => named.includes(source) && shows?.can(value))
      .sort(([a, one], [b, other]) => named.indexOf(a) - named.indexOf(b) || byCodePoint(one, other));
    if (!shows || !row || !first) continue;
    const [, record, value] = first;
    changes.set(id, { chosen: record, policy });
    const now = shows.of(row);
    if (now === null || !same(field, now, value))
      changes.set(work, { ...changes.get(work), ...shows.instead(row, value) });
  }
  return changes;
}

interface Shown {
  /** Whether a claim is something that a work can show. */
  can(value: string): boolean;
  of(work: PublicationRow): string | null;
  instead(work: PublicationRow, value: string): Partial<PublicationRow>;
}

/** What a work shows itself of what sources can disagree on. */
const shown: { readonly [F in ConflictClaims['field']]?: Shown } = {
  TITLE: {
    can: () => true,
    of: ({ title }) => title,
    instead: ({ title, alternativeTitles }, value) => ({
      title: value,
      alternativeTitles: [title, ...alternativeTitles.filter((other) => !same('TITLE', other, value))],
    }),
  },
  PUBLISHED: {
    can: (value) => nodes.Publication.shape.published.safeParse(dateOf(value)).success,
    of: ({ published }) => published,
    instead: (_work, value) => ({ published: dateOf(value), year: Number(dateOf(value).slice(0, 4)) }),
  },
};

/** Every source with its place: those that are named, then the others in the catalogue's own order. */
function ranks({ things }: Snapshot, named: readonly string[]) {
  const own = (id: string) => {
    const row = things.get(id)?.row;
    return row && 'rank' in row && row.rank !== null ? row.rank : Number.POSITIVE_INFINITY;
  };
  const others = [...things.values()].flatMap(({ id, type }) => (type === 'Source' && !named.includes(id) ? [id] : []));
  others.sort((a, b) => (own(a) === own(b) ? byCodePoint(a, b) : own(a) - own(b)));
  return [...named, ...others].map(
    (id, i) =>
      [
        id,
        {
          rank: i + 1,
          rankReason: i < named.length ? 'The reader asked for it in this place.' : 'The reader did not name it.',
        },
      ] as const,
  );
}
