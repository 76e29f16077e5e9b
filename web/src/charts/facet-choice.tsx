/** One value of a facet, or any. Several can only come with a link; choosing one puts it in their place. */
import { useId } from 'react';
import { number } from '../words/names.ts';
import { useLocale, useWords } from '../words/words.ts';
import styles from './filters.module.css';
import { chartWords } from './words.ts';

const several = '*';

export function FacetChoice({
  label,
  chosen,
  values,
  nameOf,
  choose,
}: {
  label: string;
  chosen: readonly string[];
  values: readonly { readonly value: string; readonly name: string; readonly count: number }[];
  nameOf: (value: string) => string;
  choose: (values: readonly string[]) => void;
}) {
  const t = useWords(chartWords);
  const locale = useLocale();
  const id = useId();
  const [first = ''] = chosen;
  const known = values.some(({ value }) => value === first);
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={chosen.length > 1 ? several : first}
        onChange={({ target }) => choose(target.value === '' ? [] : [target.value])}
      >
        <option value="">{t('any')}</option>
        {chosen.length > 1 && (
          <option value={several} disabled>
            {t('several', { count: number(chosen.length, locale) })}
          </option>
        )}
        {first !== '' && !known && <option value={first}>{nameOf(first)}</option>}
        {values.map(({ value, name, count }) => (
          <option key={value} value={value}>{`${name} (${number(count, locale)})`}</option>
        ))}
      </select>
    </div>
  );
}
