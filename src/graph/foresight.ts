/**
 * What the fields of a question will ask, seen when the field above them is resolved: so that a level is read in one
 * statement, and what is asked below it along with it.
 */
import type { GraphQLField, GraphQLResolveInfo } from 'graphql';
import type { NodeType } from '../model.ts';
import type { Ahead } from './ahead.ts';
import { type Asked, AskedFields } from './asked.ts';
import { isPageRequest, pageRequest } from './cursor.ts';
import type { Catalogue } from './loaders.ts';
import type { Relation } from './projection.ts';
import { foresee, isBrief, type Known, returnsOnly, type Want, wantOf, wantsOf } from './selection.ts';

/** What is filtered or sorted is not read along with its node: which entries those are is known only later. */
export const isSifted = ({ filter, sort }: { readonly filter?: unknown; readonly sort?: unknown }) =>
  filter != null || (Array.isArray(sort) && sort.length > 0);

export interface ForesightOptions {
  /** Whether rows may say something else than the database sorts them by. */
  readonly isReordered: boolean;
  readonly ahead?: Ahead | undefined;
}

export class Foresight {
  readonly #catalogue: Catalogue;
  readonly #isReordered: boolean;
  readonly #ahead: Ahead | undefined;
  readonly #asked: AskedFields;

  constructor(catalogue: Catalogue, { isReordered, ahead }: ForesightOptions) {
    this.#catalogue = catalogue;
    this.#isReordered = isReordered;
    this.#ahead = ahead;
    this.#asked = new AskedFields(!isReordered);
  }

  /** What the field asks of a relation. Throws a `UserInputError` for a page that cannot be meant. */
  wanted({ name, page, far }: Relation, info: GraphQLResolveInfo): NonNullable<Asked['here']['want']> {
    const { here } = this.#asked.of(info);
    if (!here.want) {
      const own = wantOf(info, fieldOf(info), info.fieldNodes, { far, ...this.#known });
      const want = { ...own, relation: name, below: this.below(far, info) };
      here.want = { want, request: pageRequest(page, want.args) };
    }
    return here.want;
  }

  /** What the field asks of those entries of a relation that lead to the nodes that are named. */
  wantedOnly({ name, far }: Relation, only: readonly string[], info: GraphQLResolveInfo): Want {
    const { here } = this.#asked.of(info);
    here.picked ??= wantOf(info, fieldOf(info), info.fieldNodes, { far, ...this.#known });
    const { args, brief = false } = here.picked;
    return { relation: name, args, on: true, count: false, only, brief, below: this.below(far, info) };
  }

  /** What is asked of rows of `type` below the field, as far as it can be read before those fields are resolved. */
  below(type: NodeType, info: GraphQLResolveInfo): readonly Want[] {
    const { foreseen } = this.#asked.of(info).below;
    foreseen[type] ??= wantsOf(info, type, this.#known);
    return foreseen[type] ?? [];
  }

  /** The same of one row, with the entries of its filtered and sorted relations that are known to be asked. */
  belowOne(type: NodeType, id: string, info: GraphQLResolveInfo): readonly Want[] {
    const [wants, picked] = [this.below(type, info), this.#picked(type, id, info)];
    return picked.length > 0 ? [...wants, ...picked] : wants;
  }

  isBriefEnough(type: NodeType, info: GraphQLResolveInfo): boolean {
    const { brief } = this.#asked.of(info).below;
    brief[type] ??= returnsOnly(info, type, this.#known.isEnough(type));
    return brief[type] ?? false;
  }

  #picked(type: NodeType, id: string, info: GraphQLResolveInfo): readonly Want[] {
    const ahead = this.#ahead;
    if (!ahead?.isKnown) return [];
    const { sifted } = this.#asked.of(info).below;
    const { relations } = this.#catalogue[type];
    const isPicked: Known['isForeseeable'] = (type, { relation, args }) =>
      (this.#catalogue[type].relations[relation]?.canPick ?? false) &&
      isSifted({ filter: args.filter, sort: args.sort });
    sifted[type] ??= wantsOf(info, type, this.#known, isPicked);
    return (sifted[type] ?? []).flatMap((want) => {
      const relation = relations[want.relation];
      // What cannot be meant is refused where its field is resolved.
      const only = (relation && foresee(() => ahead.page({ type, id, relation }, want.args))) ?? [];
      return only.length > 0 ? [{ ...want, on: true, count: false, bare: false, placed: false, only }] : [];
    });
  }

  readonly #known: Known = {
    relationsOf: (type) => this.#catalogue[type].relations,
    isEnough: (type) => {
      const [shows, { relations }] = [isBrief(type), this.#catalogue[type]];
      // Relations are read beside the row, and need no more of it than its id.
      return (field) => shows(field) || field in relations;
    },
    // Wants that a field further down will refuse are left to that field, so that it fails alone.
    isForeseeable: (type, { relation, args }) => {
      const { page, canPick = false } = this.#catalogue[type].relations[relation] ?? {};
      const isKnown = !isSifted({ filter: args.filter, sort: args.sort }) && !(canPick && this.#isReordered);
      return page !== undefined && isKnown && isPageRequest(page, args);
    },
  };
}

export function fieldOf(info: GraphQLResolveInfo): GraphQLField<unknown, unknown> {
  const field = info.parentType.getFields()[info.fieldName];
  if (!field) throw new Error(`${info.parentType.name} has no field ${info.fieldName}.`);
  return field;
}
