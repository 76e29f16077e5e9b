/** What the catalogue in memory says of a page before the database is asked. */
import type { Ahead, Joined } from '../graph/ahead.ts';
import type { Context } from './context.ts';
import type { Snapshot } from './snapshot.ts';
import { endsOf, picksOf } from './works.ts';

/**
 * Works from which on they are a crowd: the database puts 500 in order in about the time that naming those of a page
 * takes.
 */
const defaultCrowd = 500;

/** `load` is for what is worked out once for a question. */
export function aheadIn(
  known: () => Snapshot | undefined,
  load: () => Pick<Context['load'], 'once'>,
  crowd: number = defaultCrowd,
): Ahead {
  return {
    get isKnown() {
      return known() !== undefined;
    },
    page(of, args) {
      const snapshot = known();
      return snapshot ? picksOf(snapshot, of, args, load()) : [];
    },
    isCrowded({ id, relation }) {
      const snapshot = known();
      const [end, other] = endsOf(relation);
      // Works on both sides are the companions of one, and no crowd.
      if (!snapshot || !end || other || relation.far !== 'Publication') return false;
      return snapshot.joinedTo(relation.via, end, id).length >= crowd;
    },
    first: ({ id, relation }, { role }, count) => firstWorks(known(), { id, relation, role }, count),
    all({ id, relation }) {
      const snapshot = known();
      if (!snapshot) return [];
      return endsOf(relation).flatMap((end) =>
        Array.from(snapshot.joinedTo(relation.via, end, id), (place) => snapshot.network.idOf(place)),
      );
    },
  };
}

/** The works that the first `count` joints of a thing lead to. */
function firstWorks(
  snapshot: Snapshot | undefined,
  { id, relation, role }: Pick<Joined, 'id' | 'relation'> & { readonly role?: unknown },
  count: number,
): readonly string[] {
  const [end] = endsOf(relation);
  const found = new Set<string>();
  if (!snapshot || !end) return [];
  let joints = 0;
  for (const joint of snapshot.eachJoint(relation.via, end, id)) {
    if (role != null && role !== joint.role) continue;
    found.add(snapshot.works[joint.work]?.id ?? '');
    if (++joints === count) break;
  }
  return [...found];
}
