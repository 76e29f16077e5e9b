/** A work with what it is joined to: what every format of an export is made of. */
import type { Kept } from '../find/columns.ts';
import type { Joint, Snapshot, Thing } from '../find/snapshot.ts';
import { isWhole } from '../find/snapshot.ts';
import type { EntityType, PublicationRow, RelationType } from '../model.ts';
import { byCodePoint } from '../sort-key.ts';

export interface Joined {
  readonly thing: Thing;
  readonly role: string;
  /** Its number in a series or among volumes, as far as a source says. */
  readonly number: number | undefined;
}

export interface Entry {
  readonly work: PublicationRow;
  /**
   * What the work is joined to by a relation at whose `from` end it stands, unless told otherwise: what has a number
   * first, by number, then by label.
   */
  readonly to: (via: RelationType, type: EntityType, end?: 'from' | 'to') => readonly Joined[];
}

export function entryOf(snapshot: Snapshot, place: number): Entry {
  const work = snapshot.works[place];
  if (!work) throw new Error(`There is no work at ${place}.`);
  const to: Entry['to'] = (via, type, end = 'from') =>
    numberedFirst(snapshot.jointsOf(via, end, place)).flatMap(({ thing: id, role, order }) => {
      const thing = snapshot.things.get(id);
      return thing?.type === type ? [{ thing, role, number: numberIn(order) }] : [];
    });
  return { work, to };
}

/** By what they say of their order; those that say the same stay in the order of labels. */
const numberedFirst = (joints: readonly Joint[]) =>
  joints.some(({ order }) => order !== '') ? joints.toSorted((a, b) => byCodePoint(a.order, b.order)) : joints;

/** The number that a place in an order stands for: `000004` → 4. */
const numberIn = (order: string) => (/^\d+$/.test(order) ? Number(order) : undefined);

export const labels = (joined: readonly Joined[]): string[] => joined.map(({ thing }) => thing.label);

export function versionsOf({ to }: Entry): Kept<'Version'>[] {
  return to('HAS_VERSION', 'Version').flatMap(({ thing: { row } }) => ('language' in row ? [row] : []));
}

/** The languages that the whole work can be read, seen or heard in, by code. */
export function languagesOf(entry: Entry): string[] {
  const codes = versionsOf(entry).flatMap((version) => (isWhole(version) ? [version.language ?? ''] : []));
  return [...new Set(codes)].sort();
}

/** How long it runs as a whole, where a source says so of exactly one recording. */
export function durationOf(entry: Entry): string | undefined {
  const [duration, ...others] = versionsOf(entry).flatMap((version) =>
    version.role === 'RECORDING' && version.duration !== null ? [version.duration] : [],
  );
  return others.length === 0 ? duration : undefined;
}

/** `ISSUE_PAPER` → `Issue paper`, `CO_PUBLISHER` → `Co-publisher`. */
export function words(name: string): string {
  const lower = name.toLowerCase().replace(/^co_/, 'co-').replaceAll('_', ' ');
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
