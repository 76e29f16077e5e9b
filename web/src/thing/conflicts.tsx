/** What the sources of a work disagree on: every claim, the one that is shown, and why. */
import type { SaidQuery } from '../generated/thing/graphql.ts';
import { DataText } from '../parts/text.tsx';
import { useWords } from '../words/words.ts';
import { useNames } from './names.ts';
import styles from './said.module.css';
import { saidWords } from './said-words.ts';

type Conflict = NonNullable<SaidQuery['thing']>['conflicts'][number];

export function Conflicts({ conflicts }: { conflicts: readonly Conflict[] }) {
  const t = useWords(saidWords);
  const field = useNames(saidWords);
  return (
    <>
      <h3>{t('disagree')}</h3>
      <ul className="unmarked">
        {conflicts.map(({ id, field: name, claims, chosen, policy }) => (
          <li key={id} className={styles.conflict}>
            <h4>
              {field(name)}
              {!chosen && <span className={styles.kept}>{t('allKept')}</span>}
            </h4>
            <ul className={styles.claims}>
              {claims.map(({ value, record }) => (
                <li key={record.id}>
                  <DataText>{value}</DataText>{' '}
                  <span className="soft small">
                    <DataText>{record.locator}</DataText>
                  </span>{' '}
                  {chosen?.record.id === record.id && <strong className={styles.shown}>✓ {t('shown')}</strong>}
                </li>
              ))}
            </ul>
            <p className="soft small">
              {t('why')}: <DataText lang="en">{policy}</DataText>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
