/** What the catalogue is seen to lack, sort by sort, each with what shows it. */
import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { Pager } from '../charts/pager.tsx';
import { GapCountsDocument, GapsDocument } from '../generated/coverage/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { Problem } from '../parts/problem.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { DataText } from '../parts/text.tsx';
import type { Address } from '../parts/use-address.ts';
import { useTurnedPage } from '../parts/use-turned-page.ts';
import { languageName, number } from '../words/names.ts';
import { useLocale, useWords } from '../words/words.ts';
import { type coverageShape, gapKinds } from './address.ts';
import styles from './coverage.module.css';
import { gapVariables } from './question.ts';
import { coverageWords } from './words.ts';

export function GapsPart({ address }: { address: Address<typeof coverageShape> }) {
  const t = useWords(coverageWords);
  const locale = useLocale();
  const { state } = address;
  const { data: counts } = useQuery(GapCountsDocument);
  return (
    <>
      <nav className={styles.kinds} aria-label={t('gapKind')}>
        {gapKinds.map((kind) => (
          <Link
            key={kind}
            className="button"
            href={address.with({ gap: kind, after: '' })}
            aria-current={kind === state.gap ? 'page' : undefined}
          >
            {t(kind)} <span className="soft">{counts && number(counts[kind].totalCount, locale)}</span>
          </Link>
        ))}
      </nav>
      <Gaps key={state.gap} address={address} />
    </>
  );
}

/** Those of one sort; another sort begins anew, so that nothing stands under the name of another. */
function Gaps({ address }: { address: Address<typeof coverageShape> }) {
  const t = useWords(coverageWords);
  const locale = useLocale();
  const { state } = address;
  const { data, previousData, error, refetch } = useQuery(GapsDocument, { variables: gapVariables(state, locale) });
  const gaps = (data ?? previousData)?.gaps;
  const top = useTurnedPage(address.with({ after: '' }), state.after);
  return (
    <>
      {error && <Problem error={error} partial={gaps !== undefined} retry={() => refetch()} />}
      {!gaps && !error && <Skeleton count={6} height={8} />}
      {gaps && (
        <>
          <h2 ref={top} tabIndex={-1}>
            <span role="status">{t('gapCount', { count: gaps.totalCount })}</span>
          </h2>
          {state.gap.startsWith('LANGUAGE') && <p className="soft">{t('languagesAsked')}</p>}
          <ul className={`unmarked ${styles.list}`}>
            {gaps.nodes.map(({ about, language, number: missing, sentence, works, worksCount }) => (
              <li key={`${about.id} ${language?.code} ${missing}`} className="card">
                <h3>
                  <EntityLink id={about.id} label={about.label} />
                  {language && ` × ${languageName(language.code, locale)}`}
                </h3>
                <p>
                  <DataText lang={locale}>{sentence}</DataText>
                </p>
                {works.length > 0 && (
                  <p className="small">
                    <span className="soft">{t('seen')}</span>{' '}
                    {works.map(({ id, label }, place) => (
                      <span key={id}>
                        {place > 0 && ' · '}
                        <EntityLink id={id} label={label} />
                      </span>
                    ))}
                    {worksCount > works.length && ` ${t('more', { count: worksCount - works.length })}`}
                  </p>
                )}
              </li>
            ))}
          </ul>
          <Pager
            first={state.after === '' ? undefined : address.with({ after: '' })}
            next={gaps.pageInfo.hasNextPage ? address.with({ after: gaps.pageInfo.endCursor ?? '' }) : undefined}
          />
        </>
      )}
    </>
  );
}
