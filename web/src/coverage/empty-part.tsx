/** The empty cells as a list, each with what is nearest. */
import { useQuery } from '@apollo/client/react';
import { Pager } from '../charts/pager.tsx';
import { EmptyCellsDocument } from '../generated/coverage/graphql.ts';
import { Problem } from '../parts/problem.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { DataText } from '../parts/text.tsx';
import type { Address } from '../parts/use-address.ts';
import { useTurnedPage } from '../parts/use-turned-page.ts';
import { valueName } from '../words/values.ts';
import { useLocale, useWords } from '../words/words.ts';
import type { coverageShape } from './address.ts';
import styles from './coverage.module.css';
import { Nearest } from './nearest.tsx';
import { type Asked, emptyVariables } from './question.ts';
import { coverageWords } from './words.ts';

export function EmptyPart({ asked, address }: { asked: Asked; address: Address<typeof coverageShape> }) {
  const t = useWords(coverageWords);
  const locale = useLocale();
  const { axes } = asked;
  const { state } = address;
  const variables = emptyVariables(asked, state.after, locale);
  const { data, previousData, error, refetch } = useQuery(EmptyCellsDocument, { variables, fetchPolicy: 'no-cache' });
  const empty = (data ?? previousData)?.coverage.empty;
  const top = useTurnedPage(address.with({ after: '' }), state.after);
  return (
    <>
      {error && <Problem error={error} partial={empty !== undefined} retry={() => refetch()} />}
      {!empty && !error && <Skeleton count={6} height={8} />}
      {empty && (
        <>
          <h2 ref={top} tabIndex={-1}>
            <span role="status">
              {empty.totalCount === 0 ? t('noEmpty') : t('emptyCount', { count: empty.totalCount })}
            </span>
          </h2>
          <ul className={`unmarked ${styles.list}`}>
            {empty.nodes.map((cell) => (
              <li key={`${cell.row.value} ${cell.column.value}`} className="card">
                <h3>
                  <DataText>{valueName(axes.rows, cell.row, locale)}</DataText> ×{' '}
                  <DataText>{valueName(axes.columns, cell.column, locale)}</DataText>
                </h3>
                <Nearest cell={cell} />
              </li>
            ))}
          </ul>
          <Pager
            first={state.after === '' ? undefined : address.with({ after: '' })}
            next={empty.pageInfo.hasNextPage ? address.with({ after: empty.pageInfo.endCursor ?? '' }) : undefined}
          />
        </>
      )}
    </>
  );
}
