/** One level of a question: which statements it needs, and with which guards. */
import { pageRequest } from './cursor.ts';
import { type Direction, pageParams, startOf } from './page.ts';
import type { Relation } from './projection.ts';
import type { Want } from './selection.ts';

/** A row that is needed, with what is asked of it. */
export interface Key {
  readonly id: string;
  readonly wants: readonly Want[];
  /** Whether a brief row is enough. */
  readonly brief?: boolean;
}

/** Once for each want: the rows of a page ask for the same. With the id of a node, it names a page of one of its relations. */
const argsKeys = new WeakMap<Want, string>();

export function argsKey(want: Want): string {
  const known = argsKeys.get(want);
  if (known !== undefined) return known;
  const key = JSON.stringify([want.relation, want.args]);
  argsKeys.set(want, key);
  return key;
}

/** One statement: the ids it asks for, and the relations that are switched on. */
export interface Run {
  /** Which of the texts of the type it is. */
  readonly part: number;
  readonly direction: Direction;
  readonly ids: Set<string>;
  readonly wants: Want[];
  /** Whether brief rows are enough for all of them. */
  brief: boolean;
  /** For relations of which only some entries are asked: which, for each of the ids. */
  readonly only: { [relation: string]: { [id: string]: readonly string[] } };
}

type Relations = { readonly [name: string]: Relation };

/**
 * Which statements a level needs: one, unless its relations stand in more than one text, or a relation is asked with
 * two sets of arguments, or from its end as well as from its beginning.
 */
export function plan(relations: Relations, keys: readonly Key[]): Run[] {
  const runs: Run[] = [];
  for (const { id, wants, brief = false } of keys) {
    for (const want of wants) {
      const run = runFor(runs, relations[want.relation]?.part ?? 0, want);
      run.ids.add(id);
      run.brief &&= brief;
      if (want.only) {
        const picks = run.only[want.relation] ?? {};
        run.only[want.relation] = picks;
        picks[id] = want.only;
      }
    }
  }
  // Rows of which nothing but their columns is asked go along with the first statement.
  const plain = keys.filter(({ wants }) => wants.length === 0);
  const [
    first = { part: 0, direction: 'forwards', ids: new Set<string>(), wants: [], brief: true, only: {} } satisfies Run,
    ...others
  ] = runs;
  for (const { id, brief = false } of plain) {
    first.ids.add(id);
    first.brief &&= brief;
  }
  return first.ids.size === 0 ? [] : [first, ...others];
}

function runFor(runs: Run[], part: number, want: Want): Run {
  const backwards = want.only === undefined && (want.args.last != null || want.args.before != null);
  const direction = backwards ? 'backwards' : 'forwards';
  for (const run of runs) {
    const same = run.wants.findIndex(({ relation }) => relation === want.relation);
    const other = run.wants[same];
    // The rows of a page ask for the same, in the same words.
    if (other === want && run.part === part && run.direction === direction) return run;
    if (run.part !== part || run.direction !== direction || (other && argsKey(other) !== argsKey(want))) continue;
    if (other) run.wants[same] = both(other, want);
    else run.wants.push(want);
    return run;
  }
  const run: Run = { part, direction, ids: new Set(), wants: [want], brief: true, only: {} };
  runs.push(run);
  return run;
}

/** One want that serves two with the same arguments. */
const both = (one: Want, other: Want): Want => ({
  ...one,
  on: one.on || other.on,
  count: one.count || other.count,
  brief: one.brief === true && other.brief === true,
  bare: one.bare === true && other.bare === true,
  placed: one.placed === true || other.placed === true,
});

/** The most entries that are asked by name: a page of nodes, each in several roles. */
export const maximumOnly = 1_000;

/** The guards of the relations that are asked; the others are absent, and so switched off. */
export function guards(relations: Relations, { wants, only }: Pick<Run, 'wants' | 'only'>) {
  return Object.fromEntries(
    wants.flatMap(({ relation: name, args, on, count, brief = false, bare = false }) => {
      const relation = relations[name];
      if (!relation) return [];
      const own = Object.keys(relation.args).map((arg) => [arg, args[arg] ?? null]);
      const picked = only[name];
      const request = picked ? undefined : pageRequest(relation.page, args);
      const page = request
        ? pageParams(request.start, request.size + 1)
        : pageParams(startOf(relation.page, 'forwards'), maximumOnly);
      return [
        [
          name,
          {
            on,
            count,
            ...(brief ? { brief } : {}),
            ...(bare ? { bare } : {}),
            ...page,
            ...Object.fromEntries(own),
            ...(relation.canPick ? { only: picked ?? null } : {}),
          },
        ],
      ];
    }),
  );
}
