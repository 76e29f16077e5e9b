/** What the catalogue covers and what it does not. */
import { Link } from 'wouter';
import { Filters } from '../charts/filters.tsx';
import { CoverageDocument, EmptyCellsDocument, GapsDocument } from '../generated/coverage/graphql.ts';
import { Page } from '../parts/page.tsx';
import { SeeTheGraphql } from '../parts/see-the-graphql.tsx';
import { useAddress } from '../parts/use-address.ts';
import { useLocale, useWords } from '../words/words.ts';
import { coverageShape } from './address.ts';
import { AxesChoice } from './axes-choice.tsx';
import styles from './coverage.module.css';
import { EmptyPart } from './empty-part.tsx';
import { GapsPart } from './gaps-part.tsx';
import { MatrixPart } from './matrix-part.tsx';
import { askedOf, emptyVariables, gapVariables } from './question.ts';
import { coverageWords } from './words.ts';

const anew = { cell: [], after: '' };

export default function Coverage() {
  const t = useWords(coverageWords);
  const locale = useLocale();
  const address = useAddress(coverageShape);
  const { state, go } = address;
  const asked = askedOf(state);
  // Other axes are another matrix: what was there of the last one must not stand under their names.
  const matrix = `${asked.axes.rows} ${asked.axes.columns}`;
  const see = {
    matrix: { document: CoverageDocument, variables: asked.variables },
    empty: { document: EmptyCellsDocument, variables: emptyVariables(asked, state.after, locale) },
    gaps: { document: GapsDocument, variables: gapVariables(state, locale) },
  };
  return (
    <Page title={t('title')} aside={<SeeTheGraphql {...see[state.show]} />}>
      <p>{t('intro')}</p>
      <nav className={`${styles.views} no-print`} aria-label={t('views')}>
        {(['matrix', 'empty', 'gaps'] as const).map((show) => (
          <Link
            key={show}
            href={address.with({ ...anew, show })}
            aria-current={show === state.show ? 'page' : undefined}
          >
            {t(show)}
          </Link>
        ))}
      </nav>
      {state.show !== 'gaps' && (
        <>
          <AxesChoice axes={asked.axes} choose={(axes) => go({ ...anew, ...axes })} />
          <Filters
            state={asked.filter}
            without={[asked.axes.rows, asked.axes.columns]}
            go={(changes) => go({ ...anew, ...changes }, { replace: true })}
          />
        </>
      )}
      {state.show === 'matrix' && <MatrixPart key={matrix} asked={asked} address={address} />}
      {state.show === 'empty' && <EmptyPart key={matrix} asked={asked} address={address} />}
      {state.show === 'gaps' && <GapsPart address={address} />}
    </Page>
  );
}
