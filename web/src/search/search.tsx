/** The search: what was found, and what it could be narrowed by. */
import { Page } from '../parts/page.tsx';
import { Problem } from '../parts/problem.tsx';
import { SeeTheGraphql } from '../parts/see-the-graphql.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { useAddress } from '../parts/use-address.ts';
import { useTurnedPage } from '../parts/use-turned-page.ts';
import { type Translate, useWords } from '../words/words.ts';
import { ActiveFilters } from './active-filters.tsx';
import { firstPage, isFiltered, type SearchState, searchShape } from './address.ts';
import { Facets } from './facets.tsx';
import { Hidden } from './hidden.tsx';
import { Nothing } from './nothing.tsx';
import { Paging } from './paging.tsx';
import { Result } from './result.tsx';
import { Save } from './save.tsx';
import styles from './search.module.css';
import { Sorting } from './sorting.tsx';
import { useFound } from './use-found.ts';
import { searchWords } from './words.ts';

export default function Search() {
  const t = useWords(searchWords);
  const address = useAddress(searchShape);
  const { state } = address;
  const { document, variables, found, isCurrent, error, retry } = useFound(state);
  const results = useTurnedPage(address.with(firstPage), `${state.after.at(-1)} ${state.before}`);
  return (
    <Page title={titleOf(state, t)} aside={<SeeTheGraphql document={document} variables={variables} />}>
      <div className={styles.layout}>
        <Facets address={address} facets={found?.facets} isLoading={!found && !error} labels={found?.labels ?? none} />
        <section className={styles.results} aria-busy={!isCurrent && !error}>
          <ActiveFilters address={address} found={found} />
          {error && <Problem error={error} partial={isCurrent} retry={retry} />}
          <div className={styles.head}>
            <h2 ref={results} tabIndex={-1} id="results" className={styles.count}>
              <span role="status">{found && t(found.by === 'works' ? 'works' : 'found', { count: found.total })}</span>
            </h2>
            <div className="row no-print">
              <Sorting address={address} />
              {found && found.total > 0 && <Save state={state} found={found} />}
            </div>
          </div>
          {found && <Hidden address={address} found={found} />}
          {!found && !error && <Skeleton count={8} height={7} />}
          {found?.total === 0 && <Nothing address={address} found={found} />}
          {found && found.total > 0 && (
            <>
              <ol className={isCurrent ? styles.list : `${styles.list} ${styles.stale}`}>
                {found.results.map(({ node, highlights }) => (
                  <Result key={node.id} node={node} highlights={highlights} />
                ))}
              </ol>
              <Paging address={address} turns={found.turns} />
            </>
          )}
        </section>
      </div>
    </Page>
  );
}

function titleOf(state: SearchState, t: Translate<typeof searchWords.en>): string {
  if (state.q !== '') return t('titleFor', { words: state.q });
  return t(isFiltered(state) ? 'titleFiltered' : 'title');
}

const none: ReadonlyMap<string, string> = new Map();
