/**
 * What the fields of a question ask for, worked out when they are first resolved: kept with the document where no
 * variable has a say in it, for every request that brings the same document, and with the request otherwise.
 */
import { BREAK, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode, visit } from 'graphql';
import type { NodeType } from '../model.ts';
import type { PageRequest } from './cursor.ts';
import type { Want } from './selection.ts';

/** What a field asks for by its own arguments. */
export interface AskedHere {
  want?: { readonly want: Want; readonly request: PageRequest };
  /** What is asked of entries that are picked by their nodes. */
  picked?: Pick<Want, 'args' | 'brief'>;
}

/** What is asked of the rows that a field leads to, by their type. */
export interface AskedBelow {
  readonly foreseen: { [T in NodeType]?: readonly Want[] };
  /** Relations of which some entries are asked, which follows from more than the question. */
  readonly sifted: { [T in NodeType]?: readonly Want[] };
  readonly brief: { [T in NodeType]?: boolean };
}

export interface Asked {
  readonly here: AskedHere;
  readonly below: AskedBelow;
}

type Fragments = GraphQLResolveInfo['fragments'];

/** By the field and the type that it is a field of: in a fragment it may be one of several. */
const kept = new WeakMap<FieldNode, WeakMap<object, Asked>>();
const fresh = (): Asked => ({ here: {}, below: { foreseen: {}, sifted: {}, brief: {} } });

/** `isOrdinary`: whether what is asked follows from the question alone, and not from an order of trust too. */
export class AskedFields {
  readonly #isOrdinary: boolean;
  /** The same for every row that a field is resolved for. */
  readonly #own = new WeakMap<readonly FieldNode[], Asked>();

  constructor(isOrdinary: boolean) {
    this.#isOrdinary = isOrdinary;
  }

  of({ fieldNodes, parentType, fragments }: GraphQLResolveInfo): Asked {
    const known = this.#own.get(fieldNodes);
    if (known) return known;
    const [node] = fieldNodes;
    const asked = this.#isOrdinary && node && fieldNodes.length === 1 ? lasting(node, parentType, fragments) : fresh();
    this.#own.set(fieldNodes, asked);
    return asked;
  }
}

/** As much of it as lasts is what was worked out before. */
function lasting(node: FieldNode, parentType: object, fragments: Fragments): Asked {
  if (node.selectionSet && varies(node.selectionSet, fragments)) return fresh();
  const byType = kept.get(node) ?? new WeakMap<object, Asked>();
  kept.set(node, byType);
  const asked = byType.get(parentType) ?? fresh();
  byType.set(parentType, asked);
  return node.arguments?.some((argument) => hasVariable(argument)) ? { here: {}, below: asked.below } : asked;
}

const known = new WeakMap<SelectionSetNode, boolean>();

/** Whether a variable says what is selected, or with which arguments. */
function varies(selectionSet: SelectionSetNode, fragments: Fragments): boolean {
  const before = known.get(selectionSet);
  if (before !== undefined) return before;
  const found = hasVariable(selectionSet, (name) => {
    const fragment = fragments[name];
    return fragment !== undefined && varies(fragment.selectionSet, fragments);
  });
  known.set(selectionSet, found);
  return found;
}

function hasVariable(node: Parameters<typeof visit>[0], inFragment: (name: string) => boolean = () => false): boolean {
  let found = false;
  const stop = () => {
    found = true;
    return BREAK;
  };
  visit(node, {
    Variable: stop,
    FragmentSpread: ({ name }) => (inFragment(name.value) ? stop() : undefined),
  });
  return found;
}
