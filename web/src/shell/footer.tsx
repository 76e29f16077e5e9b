/** The foot of the page: what this is, and the way for those who write programs. */
import { shellWords } from '../words/shell.ts';
import { useWords } from '../words/words.ts';
import styles from './shell.module.css';

export function Footer() {
  const t = useWords(shellWords);
  return (
    <footer className={`${styles.footer} no-print`}>
      <div className={styles.wide}>
        <span>{t('footer')}</span> <a href="/examples">{t('developers')}</a>
      </div>
    </footer>
  );
}
