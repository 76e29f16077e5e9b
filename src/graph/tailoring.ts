/** What one level of a question is read by where its shape has a text of its own: the text, and its parameters. */
import type { NodeType } from '../model.ts';
import { argsKey, type Key } from './level.ts';
import type { List, Relation } from './projection.ts';
import type { Want } from './selection.ts';
import { branchesOf, branchParams, type Only, shapeKey } from './shape.ts';
import type { Tailor } from './tailor.ts';
import { type ListAsked, tailoredList, tailoredProjection } from './tailored.ts';

/** A text reads the places of a page only where they are asked. */
export const isPlaced = ({ placed = false }: Want): boolean => placed;

export class Tailoring {
  readonly #tailor: Pick<Tailor, 'text'>;
  readonly #relationsOf: (type: NodeType) => { readonly [name: string]: Relation };

  constructor(tailor: Pick<Tailor, 'text'>, relationsOf: (type: NodeType) => { readonly [name: string]: Relation }) {
    this.#tailor = tailor;
    this.#relationsOf = relationsOf;
  }

  /** For rows of which all the same is asked; undefined where there is no text for it. */
  rows(type: NodeType, keys: readonly Key[]) {
    const [first] = keys;
    if (!first || !keys.every((key) => asksTheSame(key, first))) return undefined;
    const ids = [...new Set(keys.map(({ id }) => id))];
    const { wants, brief = false } = first;
    const branches = branchesOf(this.#relationsOf, type, wants, ids.length);
    if (!branches) return undefined;
    const statement = this.#tailor.text(
      `${type}${Number(brief)} ${shapeKey(branches)}`,
      () => tailoredProjection(type, brief, branches),
      () => ({ ids: [], ...branchParams(branches) }),
    );
    return statement && { statement, params: { ids, ...branchParams(branches, picksOf(keys)) }, wants, brief };
  }

  /** For a page of a list with its rows; `own` is where the page begins, and the arguments of the list. */
  list(
    type: NodeType,
    list: List,
    asked: ListAsked,
    { wants, rows, own }: { wants: readonly Want[]; rows: number; own: { readonly [name: string]: unknown } },
  ) {
    const branches = branchesOf(this.#relationsOf, type, wants, rows);
    if (!branches) return undefined;
    const params = { ...own, ...branchParams(branches) };
    const { direction, brief, count } = asked;
    const statement = this.#tailor.text(
      `${list.page.name} ${direction}${Number(brief)}${Number(count)} ${shapeKey(branches)}`,
      () => tailoredList(type, list, asked, branches),
      () => params,
    );
    return statement && { statement, params };
  }
}

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
