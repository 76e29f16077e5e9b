/** The named parts of a work, in order. */
import { DataText } from '../parts/text.tsx';
import { useWords } from '../words/words.ts';
import styles from './thing.module.css';
import { workWords } from './work-words.ts';

export function Contents({ parts }: { parts: readonly string[] }) {
  const t = useWords(workWords);
  if (parts.length === 0) return null;
  return (
    <section className={styles.group}>
      <h2>{t('contents')}</h2>
      <ol className={styles.contents}>
        {parts.map((part) => (
          <li key={part}>
            <DataText>{part}</DataText>
          </li>
        ))}
      </ol>
    </section>
  );
}
