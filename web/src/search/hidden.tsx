/** Says what the choice of languages keeps away, so that nobody takes it for all there is. */
import { Link } from 'wouter';
import type { Address } from '../parts/use-address.ts';
import { useWords } from '../words/words.ts';
import { firstPage, type searchShape } from './address.ts';
import styles from './search.module.css';
import type { Found } from './use-found.ts';
import { searchWords } from './words.ts';

export function Hidden({ address, found }: { address: Address<typeof searchShape>; found: Found }) {
  const t = useWords(searchWords);
  const { other, unknown } = found.hidden;
  const parts = [
    ...(other > 0 ? [t('hiddenOther', { count: other })] : []),
    ...(unknown > 0 ? [t('hiddenUnknown', { count: unknown })] : []),
  ];
  return (
    <>
      {address.state.q !== '' && found.by === 'works' && <p className={styles.note}>{t('sortedOnly')}</p>}
      {parts.length > 0 && (
        <p className={styles.note}>
          {t('hidden', { count: other + unknown })} {parts.join(', ')}.{' '}
          <Link href={address.with({ ...firstPage, lang: [] })} className="no-print">
            {t('showHidden')}
          </Link>
        </p>
      )}
    </>
  );
}
