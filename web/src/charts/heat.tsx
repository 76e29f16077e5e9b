/** What the shades mean. */
import { number } from '../words/names.ts';
import { useLocale, useWords } from '../words/words.ts';
import styles from './heat.module.css';
import type { Step } from './steps.ts';
import { chartWords } from './words.ts';

/** The class that sets `--heat` and `--on-heat`. */
export const shadeClass = (shade: number): string => styles[`shade${shade}`] ?? '';

export function Legend({ steps }: { steps: readonly Step[] }) {
  const t = useWords(chartWords);
  const locale = useLocale();
  return (
    <ul className={styles.legend} aria-label={t('legend')}>
      <li>
        <span className={`${styles.swatch} ${styles.none}`} />
        {t('none')}
      </li>
      {steps.map(({ from, to, shade }) => (
        <li key={from}>
          <span className={`${styles.swatch} ${shadeClass(shade)}`} />
          {from === to ? number(from, locale) : `${number(from, locale)}–${number(to, locale)}`}
        </li>
      ))}
    </ul>
  );
}
