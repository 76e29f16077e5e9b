/** Works year by year: when there were many, of what kind, and the years without any. */
import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { searchFor } from '../charts/address.ts';
import { Filters } from '../charts/filters.tsx';
import { chartWords } from '../charts/words.ts';
import { TimelineDocument } from '../generated/timeline/graphql.ts';
import { Page } from '../parts/page.tsx';
import { Problem } from '../parts/problem.tsx';
import { SeeTheGraphql } from '../parts/see-the-graphql.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { useAddress } from '../parts/use-address.ts';
import { useTurnedPage } from '../parts/use-turned-page.ts';
import { number } from '../words/names.ts';
import { useLocale, useWords } from '../words/words.ts';
import { timelineShape, timelineVariables } from './address.ts';
import { Bars } from './bars.tsx';
import { KindsLegend } from './kinds-legend.tsx';
import styles from './timeline.module.css';
import { Undated } from './undated.tsx';
import { timelineWords } from './words.ts';
import { YearTable } from './year-table.tsx';
import { shownOf } from './years.ts';

const anew = { undated: false, after: '' };

export default function Timeline() {
  const t = useWords(timelineWords);
  const chart = useWords(chartWords);
  const locale = useLocale();
  const address = useAddress(timelineShape);
  const { state, go } = address;
  const undated = useTurnedPage(address.with({ after: '' }), state.after);
  const variables = timelineVariables(state);
  const { data, previousData, error, refetch } = useQuery(TimelineDocument, { variables });
  const years = (data ?? previousData)?.timeline;
  const shown = shownOf(years ?? []);
  const dated = years?.filter(({ year }) => year !== null) ?? [];
  const unknown = years?.find(({ year }) => year === null)?.count ?? 0;
  const to = (year: number | null) =>
    year === null ? address.with({ undated: true }) : searchFor(state, ['YEAR', String(year)]);
  const count = dated.reduce((sum, one) => sum + one.count, 0);
  const [first, last] = [dated.at(0)?.year, dated.at(-1)?.year];
  return (
    <Page title={t('title')} aside={<SeeTheGraphql document={TimelineDocument} variables={variables} />}>
      <p>{t('intro')}</p>
      <Filters state={state} go={(changes) => go({ ...anew, ...changes }, { replace: true })} />
      {error && <Problem error={error} partial={years !== undefined} retry={() => refetch()} />}
      {!years && !error && <Skeleton count={1} height={28} />}
      {years?.length === 0 && <p role="status">{chart('nothing')}</p>}
      {years && years.length > 0 && (
        <>
          <p role="status">
            {first == null
              ? t('summaryUndated', { unknown })
              : t('summary', { count, from: String(first), to: String(last), unknown })}
          </p>
          <KindsLegend shown={shown} only={(kind) => address.with({ ...anew, kind: kindsIn(kind) })} />
          <Bars years={years} shown={shown} to={to} />
          {unknown > 0 && (
            <section className={styles.section}>
              <h2 ref={undated} tabIndex={-1}>
                {t('undated', { count: number(unknown, locale) })}
              </h2>
              <p>
                <Link href={address.with({ undated: !state.undated, after: '' })}>
                  {t(state.undated ? 'hideUndated' : 'showUndated')}
                </Link>
              </p>
              {state.undated && <Undated address={address} />}
            </section>
          )}
          <section className={styles.section}>
            <h2>{t('table')}</h2>
            <YearTable years={years} shown={shown} to={to} />
          </section>
        </>
      )}
    </Page>
  );
}

const kindsIn = (kind: string) => timelineShape.kind.read(kind);
