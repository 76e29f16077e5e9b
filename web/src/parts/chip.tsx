/** Something short that is set, and that one press takes away. */
import { shellWords } from '../words/shell.ts';
import { useWords } from '../words/words.ts';
import styles from './chip.module.css';
import { DataText } from './text.tsx';

export function Chip({ label, group, remove }: { label: string; group?: string; remove: () => void }) {
  const t = useWords(shellWords);
  return (
    <button type="button" className={styles.chip} onClick={remove}>
      <span className="heard">{t('remove')} </span>
      {group && <span className={styles.group}>{t('group', { name: group })}</span>}
      <DataText>{label}</DataText>
      <span aria-hidden="true" className={styles.cross}>
        ×
      </span>
    </button>
  );
}
