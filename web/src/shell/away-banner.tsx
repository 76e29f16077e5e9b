/** Says that the server is away, and when it is tried again. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { presence } from '../client.ts';
import { shellWords } from '../words/shell.ts';
import { useWords } from '../words/words.ts';
import styles from './away-banner.module.css';

export function AwayBanner() {
  const t = useWords(shellWords);
  const absence = useSyncExternalStore(presence.subscribe, presence.absence);
  const seconds = useCountdown(absence?.until);
  return (
    <div role="status" className="no-print">
      {absence && (
        <div className={styles.banner}>
          <strong>{t('away')}</strong>
          {/* Read out once, not every second. */}
          <span aria-hidden="true">{t('awayAgain', { seconds })}</span>
          <button type="button" className="button" onClick={presence.retry}>
            {t('tryNow')}
          </button>
        </div>
      )}
    </div>
  );
}

function useCountdown(until: number | undefined): number {
  const left = () => (until === undefined ? 0 : Math.max(0, Math.ceil((until - Date.now()) / 1000)));
  const [, tick] = useState(0);
  useEffect(() => {
    if (until === undefined) return;
    const timer = setInterval(() => tick((count) => count + 1), 500);
    return () => clearInterval(timer);
  }, [until]);
  return left();
}
