/** The timeline in numbers. */
import { Link } from 'wouter';
import { number } from '../words/names.ts';
import { useLocale, useWords } from '../words/words.ts';
import { kindName } from './kind-name.ts';
import { timelineWords } from './words.ts';
import styles from './year-table.module.css';
import { type Part, partsOf, type Year } from './years.ts';

export function YearTable({
  years,
  shown,
  to,
}: {
  years: readonly Year[];
  shown: readonly Part[];
  to: (year: number | null) => string;
}) {
  const t = useWords(timelineWords);
  const locale = useLocale();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by the keys too.
    <section className={styles.region} tabIndex={0} aria-label={t('table')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('year')}</th>
            <th scope="col">{t('total')}</th>
            {shown.map(({ kind }) => (
              <th key={kind} scope="col">
                {kindName(kind, locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((one) => (
            <tr key={one.year}>
              <th scope="row">
                {one.count > 0 ? <Link href={to(one.year)}>{one.year ?? t('unknown')}</Link> : one.year}
              </th>
              <td>
                <strong>{number(one.count, locale)}</strong>
              </td>
              {partsOf(one, shown).map(({ kind, count }) => (
                <td key={kind}>{count > 0 && number(count, locale)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
