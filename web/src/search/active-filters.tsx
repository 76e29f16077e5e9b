/** The filters that are set, each to be taken away with one press. */
import { Link } from 'wouter';
import { Chip } from '../parts/chip.tsx';
import type { Address } from '../parts/use-address.ts';
import { facetWords } from '../words/facets.ts';
import { valueName } from '../words/values.ts';
import { useLocale, useWords } from '../words/words.ts';
import { filters, firstPage, isFiltered, type searchShape, toggled, unfiltered } from './address.ts';
import styles from './search.module.css';
import type { Found } from './use-found.ts';
import { searchWords } from './words.ts';

export function ActiveFilters({ address, found }: { address: Address<typeof searchShape>; found: Found | undefined }) {
  const t = useWords(searchWords);
  const facets = useWords(facetWords);
  const locale = useLocale();
  const { state, go } = address;
  if (!isFiltered(state) && state.mode === 'STEMMED') return null;
  return (
    <div className={styles.chips}>
      {filters.flatMap(([name, facet]) =>
        state[name].map((value) => (
          <Chip
            key={`${name} ${value}`}
            group={facets(facet)}
            label={valueName(facet, { value, label: found?.labels.get(value) ?? value }, locale)}
            remove={() => go(toggled(state, name, value))}
          />
        )),
      )}
      {(state.from !== undefined || state.to !== undefined) && (
        <Chip
          group={t('years')}
          label={`${state.from ?? '…'} – ${state.to ?? '…'}`}
          remove={() => go({ ...firstPage, from: undefined, to: undefined })}
        />
      )}
      {state.held && <Chip label={t('held')} remove={() => go({ ...firstPage, held: false })} />}
      {state.works && <Chip label={t('worksOnly')} remove={() => go({ ...firstPage, works: false })} />}
      {state.mode !== 'STEMMED' && (
        <Chip group={t('spelling')} label={t(state.mode)} remove={() => go({ ...firstPage, mode: 'STEMMED' })} />
      )}
      {isFiltered(state) && (
        <Link href={address.with(unfiltered)} className="small no-print">
          {t('clear')}
        </Link>
      )}
    </div>
  );
}
