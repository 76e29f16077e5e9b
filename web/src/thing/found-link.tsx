/** The same works in the search, where they can be narrowed; of topics and regions with what lies below them. */
import { Link } from 'wouter';
import { writeState } from '../parts/address.ts';
import { searchShape } from '../search/address.ts';
import { useWords } from '../words/words.ts';
import type { OtherType } from './documents.ts';
import { thingWords } from './words.ts';

export function FoundLink({ type, id, count }: { type: OtherType; id: string; count: number }) {
  const t = useWords(thingWords);
  // The search has a filter by the name of every type that works are counted by.
  if (count === 0 || !(type in searchShape)) return null;
  const name = type === 'topic' ? 'foundTopic' : type === 'region' ? 'foundRegion' : 'found';
  return (
    <p className="no-print">
      <Link href={`/search${writeState(searchShape, { [type]: [id] })}`}>{t(name, { count })}</Link>
    </p>
  );
}
