/** The works without a year: no range of years finds them, so they are listed here. */
import { useQuery } from '@apollo/client/react';
import { Pager } from '../charts/pager.tsx';
import { UndatedDocument } from '../generated/timeline/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { Problem } from '../parts/problem.tsx';
import { SeeTheGraphql } from '../parts/see-the-graphql.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import type { Address } from '../parts/use-address.ts';
import { useLocale } from '../words/words.ts';
import { type timelineShape, undatedVariables } from './address.ts';
import { kindName } from './kind-name.ts';

export function Undated({ address }: { address: Address<typeof timelineShape> }) {
  const locale = useLocale();
  const { state } = address;
  const variables = undatedVariables(state, state.after);
  const { data, previousData, error, refetch } = useQuery(UndatedDocument, { variables });
  const works = (data ?? previousData)?.publications;
  return (
    <>
      {error && <Problem error={error} partial={works !== undefined} retry={() => refetch()} />}
      {!works && !error && <Skeleton count={5} height={2} />}
      {works && (
        <>
          <ul>
            {works.nodes.map(({ id, label, kind }) => (
              <li key={id}>
                <EntityLink id={id} label={label} /> <span className="soft small">{kindName(kind, locale)}</span>
              </li>
            ))}
          </ul>
          <div className="row">
            <Pager
              first={state.after === '' ? undefined : address.with({ after: '' })}
              next={works.pageInfo.hasNextPage ? address.with({ after: works.pageInfo.endCursor ?? '' }) : undefined}
            />
            <SeeTheGraphql document={UndatedDocument} variables={variables} />
          </div>
        </>
      )}
    </>
  );
}
