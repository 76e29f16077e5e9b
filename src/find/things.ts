/** Lists of institutions, legal instruments, regions and topics that are filtered or sorted: found in the snapshot. */
import type { GraphQLResolveInfo } from 'graphql';
import type { PageArguments } from '../graph/cursor.ts';
import { UserInputError } from '../graph/input.ts';
import type { Row } from '../model.ts';
import type { Context } from './context.ts';
import { namesOf } from './fields.ts';
import { ofThing, thingFields } from './filter.ts';
import { compareBy, type Key } from './order.ts';
import { pageOf } from './page.ts';
import type { Snapshot, Thing } from './snapshot.ts';
import { stem } from './stem.ts';
import { soughtWords, telling, wordsOf } from './words.ts';

export type EntitySort = 'LABEL_ASC' | 'LABEL_DESC' | 'WORK_COUNT_ASC' | 'WORK_COUNT_DESC';
interface ThingFilter {
  readonly text?: string | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
  readonly within?: readonly string[] | null | undefined;
}
export interface ThingArguments extends PageArguments {
  readonly filter?: ThingFilter | null | undefined;
  readonly sort?: readonly EntitySort[] | null | undefined;
}

const fieldOf = { Institution: 'institutions', Instrument: 'instruments', Region: 'regions', Topic: 'topics' } as const;
type Listed = keyof typeof fieldOf;

/** `institutions(…)` and its like. Throws a `UserInputError` that names what cannot be meant. */
export function listOfThings<T extends Listed>(type: T) {
  return async (_root: unknown, args: ThingArguments, context: Context, info: GraphQLResolveInfo) => {
    const sort = args.sort ?? [];
    if (args.filter == null && sort.length === 0) return context.load.list<T>(type, 'list', { ...args }, info);
    const snapshot = await context.find();
    const places = fitting(snapshot, type, args.filter ?? {}).map((thing) => ({
      item: thing.id,
      keys: [...sort.map((part) => keyOf(snapshot, thing, part)), thing.sortKey],
    }));
    const question = { list: `${type.toLowerCase()}/list`, asked: [args.filter, sort] };
    const { edges: found, ...page } = pageOf(places, compareBy(sort), args, question);
    const rows = await context.load.many<T>(
      type,
      found.map(({ item }) => item),
      info,
    );
    const edges = found.flatMap(({ cursor }, i): { cursor: string; node: Row<T> }[] => {
      const node = rows[i];
      return node ? [{ cursor, node }] : [];
    });
    return { edges, nodes: edges.map(({ node }) => node), ...page };
  };
}

function keyOf(snapshot: Snapshot, thing: Thing, part: EntitySort): Key {
  if (part.startsWith('LABEL')) return thing.sortKey;
  const { via } = thingFields[fieldOf[thing.type as Listed]];
  return ofThing(snapshot, via, snapshot.below(thing.id)).size();
}

function fitting(snapshot: Snapshot, type: Listed, { text, kinds, within }: ThingFilter): Thing[] {
  if (kinds?.length === 0) throw new UserInputError('"filter.kinds" is empty; leave it out, or name at least one.');
  const inside = within == null ? undefined : below(snapshot, type, within);
  const words = text == null ? [] : telling(soughtWords(text, 'filter.text')).map(({ word }) => stem(word));
  return [...snapshot.things.values()].filter((thing) => {
    if (thing.type !== type || (inside && !inside.has(thing.id))) return false;
    if (kinds != null && !('kind' in thing.row && kinds.includes(thing.row.kind))) return false;
    if (text == null) return true;
    const names = new Set(
      namesOf(thing)
        .flatMap(wordsOf)
        .map(({ word }) => stem(word)),
    );
    return words.length > 0 && words.every((word) => names.has(word));
  });
}

function below(snapshot: Snapshot, type: Listed, within: readonly string[]): Set<string> {
  if (within.length === 0) throw new UserInputError('"filter.within" is empty; leave it out, or name at least one.');
  return new Set(
    within.flatMap((id) => {
      if (snapshot.things.get(id)?.type !== type)
        throw new UserInputError(`"filter.within": there is no ${type} "${id.slice(0, 100)}".`);
      return snapshot.below(id).filter((other) => other !== id);
    }),
  );
}
