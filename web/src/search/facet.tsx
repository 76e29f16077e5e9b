/** One facet: its values with their counts, each to be chosen or not. */
import { type ReactNode, useCallback } from 'react';
import { Link } from 'wouter';
import type { CountsFragment } from '../generated/search/graphql.ts';
import { DataText } from '../parts/text.tsx';
import type { Address } from '../parts/use-address.ts';
import { facetWords } from '../words/facets.ts';
import { number } from '../words/names.ts';
import { valueName } from '../words/values.ts';
import { useLocale, useWords } from '../words/words.ts';
import { type FilterName, type searchShape, toggled } from './address.ts';
import styles from './facets.module.css';
import { searchWords } from './words.ts';

export function Facet({
  name,
  counts,
  labels,
  address,
  open,
  children,
}: {
  name: FilterName;
  counts: CountsFragment;
  labels: ReadonlyMap<string, string>;
  address: Address<typeof searchShape>;
  /** Whether it opens by itself. Only the reader closes it, who may be within. */
  open: boolean;
  children?: ReactNode;
}) {
  const t = useWords(searchWords);
  const facets = useWords(facetWords);
  const locale = useLocale();
  const { state, go } = address;
  const opened = useCallback(
    (details: HTMLDetailsElement | null) => {
      if (details && open) details.open = true;
    },
    [open],
  );
  const { facet, values, total, unknown } = counts;
  const chosen: readonly string[] = state[name];
  const isWide = state.more.includes(facet);
  // What is chosen and not among the most frequent is there all the same, so that it can be given up.
  const further = chosen
    .filter((value) => !values.some((found) => found.value === value))
    .map((value) => ({ value, label: labels.get(value) ?? value, count: undefined }));
  if (values.length + further.length === 0) return null;
  return (
    <details ref={opened} className={styles.facet}>
      <summary>
        <h3>{facets(facet)}</h3>
      </summary>
      <fieldset>
        <legend className="heard">{facets(facet)}</legend>
        <ul className="unmarked">
          {[...values, ...further].map(({ value, label, count }) => (
            <li key={value}>
              <label className={styles.value}>
                <input
                  type="checkbox"
                  checked={chosen.includes(value)}
                  onChange={() => go(toggled(state, name, value))}
                />
                <span className={styles.name}>
                  <DataText>{valueName(facet, { value, label }, locale)}</DataText>
                </span>
                {count !== undefined && <span className={styles.number}>{number(count, locale)}</span>}
              </label>
            </li>
          ))}
        </ul>
        {children}
      </fieldset>
      <div className={styles.foot}>
        {(total > values.length || isWide) && (
          <Link
            replace
            href={address.with({
              more: isWide ? state.more.filter((one) => one !== facet) : [...state.more, facet],
            })}
          >
            {isWide ? t('fewer') : t('all', { count: total })}
            <span className="heard"> · {facets(facet)}</span>
          </Link>
        )}
        {unknown > 0 && <span className="soft">{t('unknown', { count: unknown })}</span>}
      </div>
    </details>
  );
}
