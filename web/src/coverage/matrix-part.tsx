/** The matrix, and what it does not show. */
import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { chartWords } from '../charts/words.ts';
import { CoverageDocument } from '../generated/coverage/graphql.ts';
import { Problem } from '../parts/problem.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import type { Address } from '../parts/use-address.ts';
import { facetWords } from '../words/facets.ts';
import { number } from '../words/names.ts';
import { useLocale, useWords } from '../words/words.ts';
import type { coverageShape } from './address.ts';
import { CellDialog } from './cell-dialog.tsx';
import styles from './coverage.module.css';
import { HeatTable } from './heat-table.tsx';
import { headingsOf } from './matrix.ts';
import type { Asked } from './question.ts';
import { coverageWords } from './words.ts';

export function MatrixPart({ asked, address }: { asked: Asked; address: Address<typeof coverageShape> }) {
  const t = useWords(coverageWords);
  const chart = useWords(chartWords);
  const facet = useWords(facetWords);
  const locale = useLocale();
  const { variables, axes } = asked;
  const { data, previousData, error, refetch } = useQuery(CoverageDocument, { variables });
  const { state, go } = address;
  const counted = (data ?? previousData)?.coverage;
  const [at, across] = state.cell;
  const row = counted && headingsOf(axes.rows, counted.rows, locale).find(({ value }) => value === at);
  const column = counted && headingsOf(axes.columns, counted.columns, locale).find(({ value }) => value === across);
  const isEmpty = row && column && counted.counts[row.at]?.[column.at] === 0;
  return (
    <>
      {error && <Problem error={error} partial={counted !== undefined} retry={() => refetch()} />}
      {!counted && !error && <Skeleton count={1} height={40} />}
      {counted?.total === 0 && <p role="status">{chart('nothing')}</p>}
      {counted && counted.total > 0 && (
        <>
          <p role="status">{t('summary', { total: counted.total, empty: counted.emptyCount })}</p>
          <HeatTable asked={asked} counted={counted} open={(...cell) => go({ cell }, { replace: true })} />
          <div className={`${styles.notes} soft small`}>
            {(counted.rows.length < counted.rowsTotal ||
              counted.columns.length < counted.columnsTotal ||
              state.all) && (
              <p>
                {t('cut', {
                  rows: number(counted.rows.length, locale),
                  rowsTotal: number(counted.rowsTotal, locale),
                  columns: number(counted.columns.length, locale),
                  columnsTotal: number(counted.columnsTotal, locale),
                })}{' '}
                <Link href={address.with({ all: !state.all, cell: [] })}>{t(state.all ? 'few' : 'all')}</Link>
              </p>
            )}
            {counted.withoutRow > 0 && <p>{t('without', { count: counted.withoutRow, facet: facet(axes.rows) })}</p>}
            {counted.withoutColumn > 0 && (
              <p>{t('without', { count: counted.withoutColumn, facet: facet(axes.columns) })}</p>
            )}
            <p>{t('overlap')}</p>
          </div>
          {isEmpty && (
            <CellDialog
              asked={asked}
              counted={counted}
              row={row}
              column={column}
              close={() => go({ cell: [] }, { replace: true })}
            />
          )}
        </>
      )}
    </>
  );
}
