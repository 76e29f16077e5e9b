/** The surroundings of things that were grown, in their order: as many as are there without a gap, so that all is laid out in order. */
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { type EntityKind, SurroundingsDocument, type SurroundingsQuery } from '../generated/graph/graphql.ts';

type Neighbourhood = SurroundingsQuery['neighbourhood'];

/** More are asked for than are drawn, since some of them are drawn already. */
const budget = 60;

export function useGrown(ids: readonly string[], kinds: EntityKind[] | undefined) {
  const client = useApolloClient();
  const [answers, setAnswers] = useState<ReadonlyMap<string, Neighbourhood>>(new Map());
  const [failed, setFailed] = useState<{ readonly wanted: string; readonly error: unknown }>();
  const wanted = JSON.stringify(ids.map((of) => ({ of, depth: 1, budget, kinds })));
  const ask = useCallback(() => {
    setFailed(undefined);
    for (const variables of JSON.parse(wanted)) {
      const key = JSON.stringify(variables);
      client.query({ query: SurroundingsDocument, variables }).then(
        ({ data, error }) => {
          if (data) setAnswers((before) => new Map(before).set(key, data.neighbourhood));
          else setFailed({ wanted, error });
        },
        (error) => setFailed({ wanted, error }),
      );
    }
  }, [client, wanted]);
  useEffect(ask, [ask]);

  const found = useMemo(() => {
    const all: Neighbourhood[] = [];
    for (const variables of JSON.parse(wanted)) {
      const answer = answers.get(JSON.stringify(variables));
      if (!answer) break;
      all.push(answer);
    }
    return all;
  }, [answers, wanted]);
  // What failed of what is not wanted any more is nobody's concern.
  const error = failed?.wanted === wanted ? failed.error : undefined;
  return { found, error, retry: ask };
}
