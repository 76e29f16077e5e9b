/** To the pages before and after. */
import { Link } from 'wouter';
import type { Address } from '../parts/use-address.ts';
import { useWords } from '../words/words.ts';
import type { searchShape } from './address.ts';
import styles from './search.module.css';
import type { Turns } from './turns.ts';
import { searchWords } from './words.ts';

export function Paging({ address, turns }: { address: Address<typeof searchShape>; turns: Turns }) {
  const t = useWords(searchWords);
  if (!turns.previous && !turns.next) return null;
  return (
    <nav aria-label={t('pages')} className={`${styles.pages} no-print`}>
      {turns.previous && (
        <Link href={address.with(turns.previous)} className="button" rel="prev">
          ← {t('previous')}
        </Link>
      )}
      {turns.next && (
        <Link href={address.with(turns.next)} className="button" rel="next">
          {t('next')} →
        </Link>
      )}
    </nav>
  );
}
