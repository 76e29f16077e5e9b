/** Room for what is still on its way, so that nothing jumps when it comes. */
import { shellWords } from '../words/shell.ts';
import { useWords } from '../words/words.ts';
import styles from './skeleton.module.css';

/** `height` is that of one of the `count` blocks, in rem. */
export function Skeleton({ count = 3, height = 6 }: { count?: number; height?: number }) {
  const t = useWords(shellWords);
  return (
    <div aria-busy="true">
      <span className="heard">{t('loading')}</span>
      {Array.from({ length: count }, (_, place) => place).map((place) => (
        <div key={place} className={styles.block} style={{ height: `${height}rem` }} />
      ))}
    </div>
  );
}
