/** What each source says of a work, side by side, and where they disagree. */
import { useQuery } from '@apollo/client/react';
import { SaidDocument } from '../generated/thing/graphql.ts';
import { Problem } from '../parts/problem.tsx';
import { SeeTheGraphql } from '../parts/see-the-graphql.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { useWords } from '../words/words.ts';
import { Conflicts } from './conflicts.tsx';
import { EntryCard } from './entry-card.tsx';
import styles from './said.module.css';
import { saidWords } from './said-words.ts';
import things from './thing.module.css';

export function Said({ id }: { id: string }) {
  const t = useWords(saidWords);
  const variables = { id };
  const { data, error, refetch } = useQuery(SaidDocument, { variables });
  const said = data?.thing;
  return (
    <section aria-labelledby="said" className={styles.said}>
      <div className={things.sectionHead}>
        <h2 id="said">{t('title')}</h2>
        <SeeTheGraphql document={SaidDocument} variables={variables} />
      </div>
      {error && <Problem error={error} partial={said != null} retry={() => refetch()} />}
      {!said && !error && <Skeleton count={1} height={16} />}
      {said && (
        <>
          {said.records.length === 0 && <p className="soft">{t('none')}</p>}
          <div className={styles.entries}>
            {said.records.map((record) => (
              <EntryCard key={record.id} record={record} />
            ))}
          </div>
          {said.conflicts.length > 0 && <Conflicts conflicts={said.conflicts} />}
          {said.conflicts.length === 0 && said.records.length > 1 && <p className="soft">{t('agree')}</p>}
        </>
      )}
    </section>
  );
}
