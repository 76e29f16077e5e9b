/** Reasons as sentences, each with what it adds to the score: as a number, and as a bar for those who see it. */
import { DataText } from '../parts/text.tsx';
import { useLocale } from '../words/words.ts';
import styles from './recommended.module.css';

interface Reason {
  readonly kind: string;
  readonly contribution: number;
  readonly sentence: string;
}

/** Two places are enough to compare, and to add up. */
export function useAmount(): (value: number) => string {
  const locale = useLocale();
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (value) => format.format(value);
}

export function Reasons({ reasons, strongest }: { reasons: readonly Reason[]; strongest: number }) {
  const locale = useLocale();
  const amount = useAmount();
  return (
    <ul className={`unmarked ${styles.reasons}`}>
      {reasons.map(({ kind, sentence, contribution }) => (
        <li key={`${kind} ${sentence}`}>
          <span className={styles.bar} aria-hidden="true">
            <span style={{ inlineSize: `${(100 * contribution) / strongest}%` }} />
          </span>
          <span className={styles.amount}>{amount(contribution)}</span>
          <DataText lang={locale}>{sentence}</DataText>
        </li>
      ))}
    </ul>
  );
}
