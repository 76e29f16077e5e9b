/** How a relation is known: stated or concluded, why, and the entries of the sources that say so. */
import { EntityLink } from '../parts/entity-link.tsx';
import { DataText } from '../parts/text.tsx';
import { useWords } from '../words/words.ts';
import type { Known } from './groups.ts';
import styles from './thing.module.css';
import { thingWords } from './words.ts';

export function Evidence({ basis, note, records, reason }: Known) {
  const t = useWords(thingWords);
  const said = note ?? reason;
  const entries = records ?? [];
  return (
    <div className={styles.evidence}>
      {basis !== 'STATED' && <strong>{t(basis === 'INFERRED' ? 'concluded' : 'decided')}: </strong>}
      {said && (
        <>
          <DataText lang="en">{said}</DataText>{' '}
        </>
      )}
      {entries.length > 0 && (
        <>
          <strong>{t(basis === 'STATED' ? 'stated' : 'concludedFrom')} </strong>
          {entries.map(({ id, locator, source }, place) => (
            <span key={id}>
              {place > 0 && ' · '}
              <EntityLink id={source.id} label={source.label}>
                <DataText>{locator}</DataText>
              </EntityLink>
            </span>
          ))}
        </>
      )}
    </div>
  );
}

/** Opens and closes the evidence of one group. */
export function EvidenceButton({ group, open, toggle }: { group: string; open: boolean; toggle: () => void }) {
  const t = useWords(thingWords);
  return (
    <button
      type="button"
      className={`button plain small no-print ${styles.why}`}
      aria-expanded={open}
      aria-label={t('evidenceOf', { group })}
      onClick={toggle}
    >
      {t('evidence')}
    </button>
  );
}
