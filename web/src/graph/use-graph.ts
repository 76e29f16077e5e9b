/** The graph of an address: the surroundings of its center, of what was grown, and the way that was asked for. */
import { useQuery } from '@apollo/client/react';
import { useMemo, useRef } from 'react';
import {
  SurroundingsDocument as Surroundings,
  type SurroundingsQuery,
  WayDocument,
  type WayQuery,
} from '../generated/graph/graphql.ts';
import { useLocale } from '../words/words.ts';
import { asked, type GraphState } from './address.ts';
import { type Graph, graphOf, graphOfWay, noGraph } from './graph.ts';
import { type Source, type Stage, stages } from './layout.ts';
import { useGrown } from './use-grown.ts';

type Neighbourhood = SurroundingsQuery['neighbourhood'];
type Way = WayQuery['paths'][number];

/** How many things are drawn at once around one that is grown. */
export const growth = 12;

export function useGraph(state: GraphState) {
  const variables = asked(state);
  const base = useQuery(Surroundings, { variables, skip: state.of === '' });
  const grown = useGrown(state.grown, variables.kinds);
  const language = useLocale();
  const ends = { from: state.from, to: state.to };
  const joined = ends.from !== '' && ends.to !== '' && ends.from !== ends.to;
  const joining = useQuery(WayDocument, { variables: { ...ends, language }, skip: !joined });

  // While more or less of it is on its way, the last stays.
  const neighbourhood = (base.data ?? base.previousData)?.neighbourhood;
  const way = joined ? joining.data?.paths[0] : undefined;
  const sources = useMemo(() => sourcesOf(neighbourhood, grown.found, way), [neighbourhood, grown.found, way]);
  const known = useRef<Stage[]>([]);
  const drawn = useMemo(() => {
    known.current = stages(sources, known.current);
    return known.current.at(-1);
  }, [sources]);

  return {
    variables,
    neighbourhood,
    way,
    /** Whether two things were named that nothing joins. */
    apart: joined && joining.data?.paths.length === 0,
    seeking: joined && joining.loading,
    graph: drawn?.graph ?? noGraph,
    positions: drawn?.positions,
    error: base.error ?? grown.error ?? joining.error,
    retry: () => {
      grown.retry();
      return Promise.all([base.refetch(), joined ? joining.refetch() : undefined]);
    },
    unknown: base.error !== undefined && !neighbourhood,
  };
}

function sourcesOf(center: Neighbourhood | undefined, grown: readonly Neighbourhood[], way: Way | undefined): Source[] {
  if (!center) return [];
  const around = grown.map((one) => ({ graph: once(one, graphOf), most: growth }));
  return [{ graph: once(center, graphOf) }, ...around, ...(way ? [{ graph: once(way, graphOfWay) }] : [])];
}

/** A graph for each answer, so that what was laid out is known again. */
const made = new WeakMap<object, Graph>();
function once<T extends object>(answer: T, make: (answer: T) => Graph): Graph {
  const graph = made.get(answer) ?? make(answer);
  made.set(answer, graph);
  return graph;
}
