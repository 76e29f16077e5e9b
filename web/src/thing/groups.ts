/**
 * What a thing is joined to, as its operation asks for it: each field with edges and a count is one group, in the order
 * of the operation. So a relation is shown once it is asked for and has a name in `group-words.ts`.
 */
import type { Basis, PlaceFragment } from '../generated/thing/graphql.ts';

/** How a relation is known, as far as it is asked for. */
export interface Known {
  readonly basis?: Basis | null;
  readonly note?: string | null;
  readonly records?: readonly {
    readonly id: string;
    readonly locator: string;
    readonly source: { readonly id: string; readonly label: string };
  }[];
  /** Why a curator decided it, which no source says. */
  readonly reason?: string;
}

export interface Joined extends Known {
  readonly node: { readonly __typename: string; readonly id: string; readonly label: string } & {
    readonly kind?: string;
    readonly year?: number | null;
  };
  readonly role?: string;
  readonly number?: number | null;
  readonly article?: string | null;
}

interface Connection {
  readonly totalCount: number;
  readonly edges: readonly Joined[];
  readonly pageInfo?: PlaceFragment;
}

export interface Group extends Connection {
  /** The type of the thing and the field, as `group-words.ts` names them. */
  readonly name: string;
}

const isConnection = (value: unknown): value is Connection =>
  typeof value === 'object' && value !== null && 'edges' in value && 'totalCount' in value;

export function groupsOf(type: string, thing: object): Group[] {
  return Object.entries(thing).flatMap(([field, value]) =>
    isConnection(value) && value.edges.length > 0 ? [{ ...value, name: `${type}_${field}` }] : [],
  );
}

export const holdsWorks = ({ edges }: Group): boolean => edges[0]?.node.__typename === 'Publication';

/** Whether an edge can say how it is known; some only put things in order. */
export const hasEvidence = ({ edges }: Group): boolean =>
  edges[0]?.basis !== undefined || edges[0]?.reason !== undefined;

/** Edges to the same thing, such as a country in two roles: the thing is shown once. */
export const byThing = ({ edges }: Group): Joined[][] => {
  const ids = [...new Set(edges.map(({ node }) => node.id))];
  return ids.map((id) => edges.filter(({ node }) => node.id === id));
};

/** How many things there are; undefined where only edges are counted, and some of them are not here. */
export const countOf = (group: Group): number | undefined => {
  if (group.edges.length === group.totalCount) return byThing(group).length;
  return group.edges[0]?.role === undefined ? group.totalCount : undefined;
};

/** Edges that are known in the same way are one piece of evidence. */
export const distinctEvidence = (ways: readonly Joined[]): Joined[] => {
  const known = ways.map(({ basis, note, records, reason }) => JSON.stringify([basis, note, records, reason]));
  return ways.filter((_, place) => known.indexOf(known[place] ?? '') === place);
};
