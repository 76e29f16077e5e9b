/** What a work is: its kind and date, its other titles, and what it is about, in our words. */
import type { WorkQuery } from '../generated/thing/graphql.ts';
import { DataText } from '../parts/text.tsx';
import { accessWords } from '../words/access.ts';
import { kindWords } from '../words/kinds.ts';
import { useLocale, useWords } from '../words/words.ts';
import { useNames } from './names.ts';
import { dateText } from './partial-date.tsx';
import styles from './thing.module.css';
import { workWords } from './work-words.ts';

export function WorkText({ work }: { work: NonNullable<WorkQuery['thing']> }) {
  const t = useWords(workWords);
  const locale = useLocale();
  const kind = useNames(kindWords);
  const access = useNames(accessWords);
  const line = [
    kind(work.kind),
    work.published ? dateText(work.published, locale) : t('undated'),
    ...(work.access === 'UNKNOWN' ? [] : [access(work.access)]),
  ];
  return (
    <>
      <p className={styles.kind}>{line.join(' · ')}</p>
      {work.alternativeTitles.length > 0 && (
        <p className="soft">
          {t('otherTitles')}:{' '}
          {work.alternativeTitles.map((title, place) => (
            <span key={title}>
              {place > 0 && ' · '}
              <em>
                <DataText>{title}</DataText>
              </em>
            </span>
          ))}
        </p>
      )}
      {!work.held && <p className={styles.notice}>{t('notHeld')}</p>}
      {work.summary && (
        <p className={styles.text}>
          <DataText lang="en">{work.summary}</DataText>
        </p>
      )}
    </>
  );
}
