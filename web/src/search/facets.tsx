/** What the list could be narrowed by, with what each choice would leave. On a narrow screen it opens on demand. */
import { useState } from 'react';
import type { CountsFragment } from '../generated/search/graphql.ts';
import { Skeleton } from '../parts/skeleton.tsx';
import type { Address } from '../parts/use-address.ts';
import { useWords } from '../words/words.ts';
import { type FilterName, filters, type searchShape } from './address.ts';
import { Facet } from './facet.tsx';
import styles from './facets.module.css';
import { MyLanguages } from './my-languages.tsx';
import { searchWords } from './words.ts';
import { Years } from './years.tsx';

/** Those that most readers look for stand open. */
const open: readonly FilterName[] = ['kind', 'lang', 'topic', 'region'];

export function Facets({
  address,
  facets,
  isLoading,
  labels,
}: {
  address: Address<typeof searchShape>;
  facets: readonly CountsFragment[] | undefined;
  isLoading: boolean;
  labels: ReadonlyMap<string, string>;
}) {
  const t = useWords(searchWords);
  const [shown, show] = useState(false);
  const { state, go } = address;
  const set = filters.reduce((sum, [name]) => sum + state[name].length, 0);
  return (
    <section aria-label={t('filters')} className={`${styles.facets} no-print`}>
      <h2 className="heard">{t('filters')}</h2>
      <a href="#results" className={styles.jump}>
        {t('toResults')}
      </a>
      <button
        type="button"
        className={`button ${styles.opener}`}
        aria-expanded={shown}
        aria-controls="filters"
        onClick={() => show(!shown)}
      >
        {set > 0 ? t('filtersSet', { count: set }) : t('filters')}
      </button>
      <div id="filters" className={shown ? `${styles.panel} ${styles.shown}` : styles.panel}>
        {isLoading && <Skeleton count={4} height={10} />}
        {facets &&
          filters.map(([name, facet]) => {
            const counts = facets.find((found) => found.facet === facet);
            return (
              counts && (
                <Facet
                  key={name}
                  name={name}
                  counts={counts}
                  labels={labels}
                  address={address}
                  open={open.includes(name) || state[name].length > 0}
                >
                  {name === 'lang' && <MyLanguages address={address} />}
                </Facet>
              )
            );
          })}
        <Years address={address} />
        <label className={styles.held}>
          <input
            type="checkbox"
            checked={state.held}
            onChange={() => go({ held: !state.held, after: [], before: '' })}
          />
          <span>{t('held')}</span>
        </label>
      </div>
    </section>
  );
}
