/** What one level of a question is read by where its shape has a text of its own: the text, and its parameters. */
import type { NodeType } from '../model.ts';
import { type Ahead, pickedAhead } from './ahead.ts';
import { argsKey, type Key } from './level.ts';
import type { List, Relation } from './projection.ts';
import type { Want } from './selection.ts';
import { type Branch, branchesOf, branchParams, type Only, shapeKey } from './shape.ts';
import type { Tailor } from './tailor.ts';
import { type ListAsked, tailoredList, tailoredProjection } from './tailored.ts';

/** A text reads the places of a page only where they are asked. */
export const isPlaced = ({ placed = false }: Want): boolean => placed;

export class Tailoring {
  readonly #tailor: Pick<Tailor, 'text'>;
  readonly #relationsOf: (type: NodeType) => { readonly [name: string]: Relation };

  readonly #ahead: Ahead | undefined;

  constructor(
    tailor: Pick<Tailor, 'text'>,
    relationsOf: (type: NodeType) => { readonly [name: string]: Relation },
    ahead?: Ahead,
  ) {
    this.#tailor = tailor;
    this.#relationsOf = relationsOf;
    this.#ahead = ahead;
  }

  /** For rows of which all the same is asked; undefined where there is no text for it. */
  rows(type: NodeType, keys: readonly Key[]) {
    const [first] = keys;
    if (!first || !keys.every((key) => asksTheSame(key, first))) return undefined;
    const ids = [...new Set(keys.map(({ id }) => id))];
    const { wants, brief = false } = first;
    const shape = this.#shapeOf(type, wants, ids.length);
    if (!shape) return undefined;
    const known = this.#ahead && pickedAhead(type, ids, shape.branches, this.#ahead);
    const { branches } = known ?? shape;
    const isPicked = known !== undefined || wants.some(({ only }) => only);
    const pages = isPicked ? branchParams(branches, { ...picksOf(keys), ...known?.only }) : shape.params;
    const statement = this.#tailor.text(
      `${type}${Number(brief)} ${known ? shapeKey(branches) : shape.key}`,
      () => tailoredProjection(type, brief, branches),
      () => ({ ...pages, ids: [] }),
    );
    return statement && { statement, params: { ...pages, ids }, wants, brief };
  }

  /** For a page of a list with its rows; `own` is where the page begins, and the arguments of the list. */
  list(
    type: NodeType,
    list: List,
    asked: ListAsked,
    { wants, rows, own }: { wants: readonly Want[]; rows: number; own: { readonly [name: string]: unknown } },
  ) {
    const shape = this.#shapeOf(type, wants, rows);
    if (!shape) return undefined;
    const params = { ...own, ...shape.params };
    const { direction, brief, count } = asked;
    const statement = this.#tailor.text(
      `${list.page.name} ${direction}${Number(brief)}${Number(count)} ${shape.key}`,
      () => tailoredList(type, list, asked, shape.branches),
      () => params,
    );
    return statement && { statement, params };
  }

  #shapeOf(type: NodeType, wants: readonly Want[], rows: number): Shape | undefined {
    const known = shapes.get(wants);
    if (known?.type === type && known.rows === rows) return known;
    const branches = branchesOf(this.#relationsOf, type, wants, rows);
    if (!branches) return undefined;
    const shape = { type, rows, branches, key: shapeKey(branches), params: branchParams(branches) };
    shapes.set(wants, shape);
    return shape;
  }
}

/** What follows from what is wanted of so many rows. */
interface Shape {
  readonly type: NodeType;
  readonly rows: number;
  readonly branches: readonly Branch[];
  readonly key: string;
  readonly params: { readonly [path: string]: unknown };
}
const shapes = new WeakMap<readonly Want[], Shape>();

/** Whether one text can read both: the same wants, but for which entries of a relation are asked. */
const asksTheSame = (one: Key, other: Key): boolean =>
  (one.brief ?? false) === (other.brief ?? false) &&
  one.wants.length === other.wants.length &&
  one.wants.every((want, i) => {
    const like = other.wants[i];
    return want === like || (like?.only !== undefined && want.only !== undefined && argsKey(want) === argsKey(like));
  });

function picksOf(keys: readonly Key[]): Only {
  const picks: { [relation: string]: { [id: string]: readonly string[] } } = {};
  for (const { id, wants } of keys)
    for (const { relation, only } of wants)
      if (only) {
        const own = picks[relation] ?? {};
        picks[relation] = own;
        own[id] = only;
      }
  return picks;
}
