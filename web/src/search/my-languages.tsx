/** The languages that the reader reads: remembered once, one press afterwards. */
import type { Address } from '../parts/use-address.ts';
import { languageName } from '../words/names.ts';
import { useReadingLanguages } from '../words/reading.ts';
import { useLocale, useWords } from '../words/words.ts';
import { firstPage, type searchShape } from './address.ts';
import styles from './facets.module.css';
import { searchWords } from './words.ts';

export function MyLanguages({ address: { state, go } }: { address: Address<typeof searchShape> }) {
  const t = useWords(searchWords);
  const locale = useLocale();
  const [mine, remember] = useReadingLanguages();
  const isMine = mine.length === state.lang.length && mine.every((code) => state.lang.includes(code));
  if (isMine) return null;
  const languages = new Intl.ListFormat(locale).format(mine.map((code) => languageName(code, locale)));
  return (
    <>
      {mine.length > 0 && (
        <button
          type="button"
          className={`button plain ${styles.mine}`}
          onClick={() => go({ ...firstPage, lang: mine })}
        >
          {t('onlyMine', { languages })}
        </button>
      )}
      {state.lang.length > 0 && (
        <button type="button" className={`button plain ${styles.mine}`} onClick={() => remember(state.lang)}>
          {t('rememberMine')}
        </button>
      )}
    </>
  );
}
