/** Names that go on as what was typed does, asked for when the typing pauses. The last ones stay until the next are there. */
import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { SuggestDocument, type SuggestQuery } from '../generated/parts/graphql.ts';

/** Milliseconds: a pause between two keys is shorter. */
const pause = 120;
/** One letter begins too much to choose from. */
const fewest = 2;

export function useSuggestions(typed: string): SuggestQuery['suggest'] {
  const prefix = useSettled(typed.trim());
  const skip = prefix.length < fewest;
  const { data, previousData } = useQuery(SuggestDocument, { variables: { prefix }, skip });
  return skip ? [] : ((data ?? previousData)?.suggest ?? []);
}

function useSettled(value: string): string {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
