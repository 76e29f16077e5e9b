/** Nothing was found: what may help, as far as it is known to find something. */
import { Link } from 'wouter';
import type { Address } from '../parts/use-address.ts';
import { facetWords } from '../words/facets.ts';
import { useWords } from '../words/words.ts';
import { filters, firstPage, isFiltered, type SearchState, type searchShape, unfiltered } from './address.ts';
import { dropped, type Relaxation, relaxed } from './relax.ts';
import styles from './search.module.css';
import type { Found } from './use-found.ts';
import { searchWords } from './words.ts';

export function Nothing({ address, found }: { address: Address<typeof searchShape>; found: Found }) {
  const t = useWords(searchWords);
  const { state } = address;
  const ways = [
    ...(found.didYouMean
      ? [{ to: { ...firstPage, q: found.didYouMean }, text: t('didYouMean', { words: found.didYouMean }) }]
      : []),
    ...useRelaxations(state, found.relaxations),
    ...(isFiltered(state) ? [{ to: unfiltered, text: t('clear') }] : []),
  ];
  return (
    <div className="card">
      <p>
        <strong>{t('nothing')}</strong> {t(ways.length > 0 ? 'nothingHint' : 'otherWords')}
      </p>
      <ul className={`unmarked ${styles.chips}`}>
        {ways.map(({ to, text }) => (
          <li key={text}>
            <Link href={address.with(to)} className="button">
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useRelaxations(state: SearchState, relaxations: readonly Relaxation[]) {
  const t = useWords(searchWords);
  const facets = useWords(facetWords);
  return relaxations.map((relaxation) => {
    const { kind, query, withoutCondition, count } = relaxation;
    const to = relaxed(relaxation, state);
    if (kind === 'WIDEN_MODE') return { to, text: t('widen', { count }) };
    if (kind === 'DROP_WORD') return { to, text: t('dropWord', { word: dropped(state.q, query), count }) };
    const name = filters.find(([field]) => field in to);
    const filter = name ? facets(name[1]) : withoutCondition === 'years' ? t('years') : t('held');
    return { to, text: t('dropCondition', { filter, count }) };
  });
}
