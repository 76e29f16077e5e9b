/** Which colour is which kind. A kind leads to the timeline of itself alone. */
import { Link } from 'wouter';
import { number } from '../words/names.ts';
import { useLocale, useWords } from '../words/words.ts';
import styles from './bars.module.css';
import { kindName } from './kind-name.ts';
import { timelineWords } from './words.ts';
import { type Part, rest } from './years.ts';

export function KindsLegend({ shown, only }: { shown: readonly Part[]; only: (kind: string) => string }) {
  const t = useWords(timelineWords);
  const locale = useLocale();
  return (
    <ul className={styles.legend} aria-label={t('legend')}>
      {shown.map(({ kind, count }, place) => (
        <li key={kind}>
          <span className={`${styles.swatch} ${styles[kind === rest ? 'rest' : `series${place + 1}`]}`} />
          {kind === rest ? kindName(kind, locale) : <Link href={only(kind)}>{kindName(kind, locale)}</Link>}
          <span className="soft">{number(count, locale)}</span>
        </li>
      ))}
    </ul>
  );
}
