/** The search: what was found, and what it could be narrowed by. */
import { useQuery } from '@apollo/client/react';
import { WorksDocument } from '../generated/search/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { Page } from '../parts/page.tsx';
import { Problem } from '../parts/problem.tsx';
import { SeeTheGraphql } from '../parts/see-the-graphql.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { useAddress } from '../parts/use-address.ts';
import { useWords } from '../words/words.ts';
import { searchShape } from './address.ts';
import { searchWords } from './words.ts';

export default function Search() {
  const t = useWords(searchWords);
  const { state } = useAddress(searchShape);
  const variables = {
    filter: state.q === '' ? {} : { text: state.q },
    facets: ['KIND' as const],
    values: 10,
    first: 20,
  };
  const { data, error, refetch } = useQuery(WorksDocument, { variables });
  const works = data?.publications;
  return (
    <Page title={t('title')} aside={<SeeTheGraphql document={WorksDocument} variables={variables} />}>
      {error && <Problem error={error} partial={works !== undefined} retry={() => refetch()} />}
      {!works && !error && <Skeleton count={6} />}
      {works && (
        <>
          <p role="status">{t('found', { count: works.totalCount })}</p>
          <ul>
            {works.nodes.map(({ id, label }) => (
              <li key={id}>
                <EntityLink id={id} label={label} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
