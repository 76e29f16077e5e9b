/** The way between two things that were chosen: which ends there are, and how it goes in a sentence. */
import { Link } from 'wouter';
import { DataText } from '../parts/text.tsx';
import { pathsAddress } from '../paths/address.ts';
import { useWords } from '../words/words.ts';
import styles from './graph.module.css';
import { graphWords } from './words.ts';

export function Way({
  from,
  to,
  nameOf,
  sentence,
  apart,
  seeking,
  leave,
}: {
  /** Ids; empty where no end is chosen yet. */
  from: string;
  to: string;
  nameOf: (id: string) => string;
  sentence: string | undefined;
  apart: boolean;
  seeking: boolean;
  leave: string;
}) {
  const t = useWords(graphWords);
  if (from === '' && to === '') return null;
  const both = from !== '' && to !== '';
  return (
    <section aria-label={t('way')} className={styles.way}>
      <p role="status">
        {!both && (from ? t('wayStarted', { label: nameOf(from) }) : t('wayEnding', { label: nameOf(to) }))}
        {both && apart && t('apart')}
        {seeking && t('seeking')}
        {sentence && <DataText>{sentence}</DataText>}
      </p>
      <p className="row small">
        {both && <Link href={pathsAddress(from, to)}>{t('moreWays')}</Link>}
        <Link href={leave}>{t('leaveWay')}</Link>
      </p>
    </section>
  );
}
