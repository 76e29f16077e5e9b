/** The years from and to which works are counted. */
import { useId } from 'react';
import { useWords } from '../words/words.ts';
import type { Change, FilterState } from './address.ts';
import styles from './filters.module.css';
import { chartWords } from './words.ts';

export function YearChoice({ state, go, known }: { state: FilterState; go: Change; known: readonly number[] }) {
  const t = useWords(chartWords);
  return (
    <>
      <Year label={t('from')} year={state.from} known={known} choose={(from) => go({ from })} />
      <Year label={t('to')} year={state.to} known={known} choose={(to) => go({ to })} />
    </>
  );
}

function Year({
  label,
  year,
  known,
  choose,
}: {
  label: string;
  year: number | undefined;
  known: readonly number[];
  choose: (year: number | undefined) => void;
}) {
  const t = useWords(chartWords);
  const id = useId();
  const years = year === undefined || known.includes(year) ? known : [...known, year].sort((a, b) => a - b);
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={year ?? ''}
        onChange={({ target }) => choose(target.value === '' ? undefined : Number(target.value))}
      >
        <option value="">{t('any')}</option>
        {years.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </div>
  );
}
