/** What an empty cell could be filled from, what to do with it, and why it is the nearest. */
import type { CellFragment } from '../generated/coverage/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { DataText } from '../parts/text.tsx';
import { kindWords } from '../words/kinds.ts';
import { useLocale, useWords } from '../words/words.ts';
import styles from './nearest.module.css';
import { coverageWords } from './words.ts';

const known = (kind: string): kind is keyof typeof kindWords.en => kind in kindWords.en;

export function Nearest({ cell: { advice, nearest, reason, shares } }: { cell: CellFragment }) {
  const t = useWords(coverageWords);
  const kind = useWords(kindWords);
  const locale = useLocale();
  return (
    <div className={styles.nearest}>
      {nearest && (
        <p className={styles.work}>
          {advice && <strong className={styles.advice}>{t(advice)}</strong>}
          <EntityLink id={nearest.id} label={nearest.label} />
          <span className="soft small">
            {known(nearest.kind) && kind(nearest.kind)}
            {nearest.year !== null && ` · ${nearest.year}`}
          </span>
        </p>
      )}
      <p>
        <DataText lang={locale}>{reason}</DataText>
      </p>
      {shares.length > 0 && (
        <p className="small">
          <span className="soft">{t('shares')}</span>{' '}
          {shares.map(({ id, label }, place) => (
            <span key={id}>
              {place > 0 && ' · '}
              <EntityLink id={id} label={label} />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
