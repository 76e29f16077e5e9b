/** The entries of a source, and which works each describes. */
import type { SourceQuery } from '../generated/thing/graphql.ts';
import { DataText } from '../parts/text.tsx';
import { useWords } from '../words/words.ts';
import { Pages, useTurnedThing } from './group-section.tsx';
import { JoinedItem } from './joined-item.tsx';
import styles from './thing.module.css';
import { thingWords } from './words.ts';

type Records = NonNullable<SourceQuery['thing']>['records'];

export function Entries({ records }: { records: Records }) {
  const t = useWords(thingWords);
  const top = useTurnedThing();
  return (
    <section className={styles.group}>
      <div className={styles.groupHead}>
        <h2 ref={top} tabIndex={-1}>
          {t('entries')}
        </h2>
        <span className="soft small">{records.totalCount}</span>
      </div>
      <ul className={`unmarked ${styles.items}`}>
        {records.nodes.map(({ id, locator, statedTitle, note, publications }) => (
          <li key={id}>
            <DataText className="soft small">{locator}</DataText>
            {statedTitle && (
              <div>
                <DataText>{statedTitle}</DataText>
              </div>
            )}
            {note && (
              <div className="soft small">
                <DataText lang="en">{note}</DataText>
              </div>
            )}
            <ul className={styles.described} aria-label={t('describes')}>
              {publications.nodes.map((node) => (
                <JoinedItem key={node.id} ways={[{ node }]} open={false} />
              ))}
              {publications.totalCount > publications.nodes.length && (
                <li className="soft small">
                  {t('describesMore', { count: publications.totalCount - publications.nodes.length })}
                </li>
              )}
            </ul>
          </li>
        ))}
      </ul>
      <Pages of={t('entries')} place={records.pageInfo} />
    </section>
  );
}
