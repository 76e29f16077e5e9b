/** A work: what it is and where to read it, what it hangs together with, what to read next, and who says so. */
import { SeeTheGraphql } from '../parts/see-the-graphql.tsx';
import { useWords } from '../words/words.ts';
import { Cite } from './cite.tsx';
import { Contents } from './contents.tsx';
import { Further } from './further.tsx';
import { GroupSection } from './group-section.tsx';
import { groupsOf } from './groups.ts';
import { Layout } from './layout.tsx';
import { Readable } from './readable.tsx';
import { Recommended } from './recommended.tsx';
import { Said } from './said.tsx';
import { SeriesOf } from './series-of.tsx';
import { Share } from './share.tsx';
import styles from './thing.module.css';
import type { useWork } from './use-work.ts';
import { WorkFacts } from './work-facts.tsx';
import { WorkText } from './work-text.tsx';
import { workWords } from './work-words.ts';

type Asked = ReturnType<typeof useWork>;

export function WorkBody({
  work,
  beside,
  around,
  documents,
  variables,
}: Pick<Asked, 'beside' | 'around' | 'documents' | 'variables'> & { work: NonNullable<Asked['work']> }) {
  const t = useWords(workWords);
  const works = around ? groupsOf('publication', around) : [];
  return (
    <Layout
      first={
        <>
          <WorkText work={work} />
          <Readable work={work} />
          <Contents parts={work.tableOfContents} />
          <Further id={work.id}>
            <Share title={work.label} />
          </Further>
        </>
      }
      aside={
        <>
          <h2 className="heard">{t('facts')}</h2>
          <WorkFacts work={work} />
          {beside && groupsOf('publication', beside).map((group) => <GroupSection key={group.name} group={group} />)}
          <div className={styles.query}>
            <SeeTheGraphql document={documents.beside} variables={variables} />
          </div>
        </>
      }
    >
      {works.length > 0 && (
        <section className={styles.around}>
          <div className={styles.sectionHead}>
            <h2>{t('around')}</h2>
            <SeeTheGraphql document={documents.around} variables={variables} />
          </div>
          {works.map((group) => (
            <GroupSection key={group.name} group={group} />
          ))}
        </section>
      )}
      {around && <SeriesOf id={work.id} edges={around.series.edges} />}
      <Recommended id={work.id} />
      <Said id={work.id} />
      <Cite id={work.id} />
    </Layout>
  );
}
