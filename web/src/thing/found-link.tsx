/** The same works in the search, where they can be narrowed; of topics and regions with what lies below them. */
import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { FoundDocument, type PublicationFilter } from '../generated/thing/graphql.ts';
import { writeState } from '../parts/address.ts';
import { Problem } from '../parts/problem.tsx';
import { type listFilters, searchShape } from '../search/address.ts';
import { useWords } from '../words/words.ts';
import type { OtherType } from './documents.ts';
import styles from './thing.module.css';
import { thingWords } from './words.ts';

/** What the search calls a filter by a thing of this type is the type; this is what the API calls it. */
const filters: { readonly [type in OtherType & keyof typeof listFilters]: (id: string) => PublicationFilter } = {
  audience: (id) => ({ audiences: { any: [id] } }),
  institution: (id) => ({ institutions: { any: [id] } }),
  instrument: (id) => ({ instruments: { any: [id] } }),
  programme: (id) => ({ programmes: { any: [id] } }),
  region: (id) => ({ regions: { any: [id] } }),
  series: (id) => ({ series: { any: [id] } }),
  source: (id) => ({ sources: [id] }),
  topic: (id) => ({ topics: { any: [id] } }),
};

type Findable = keyof typeof filters;

/** Nothing for types that the search has no filter for. */
export function FoundLink({ type, id }: { type: OtherType; id: string }) {
  return type in filters ? <Found type={type as Findable} id={id} /> : null;
}

function Found({ type, id }: { type: Findable; id: string }) {
  const t = useWords(thingWords);
  const { data, error, refetch } = useQuery(FoundDocument, { variables: { filter: filters[type](id) } });
  const count = data?.publications.totalCount;
  const name = type === 'topic' ? 'foundTopic' : type === 'region' ? 'foundRegion' : 'found';
  return (
    <>
      {error && <Problem error={error} partial={data !== undefined} retry={() => refetch()} />}
      <p className={`no-print ${styles.found}`}>
        {count !== undefined && count > 0 && (
          <Link href={`/search${writeState(searchShape, { [type]: [id] })}`}>{t(name, { count })}</Link>
        )}
      </p>
    </>
  );
}
