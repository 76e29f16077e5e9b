/** A work's page: what it is and where to read it, what it hangs together with, what to read next, and who says so. */
import { useParams } from 'wouter';
import { WorkDocument } from '../generated/thing/graphql.ts';
import { Page } from '../parts/page.tsx';
import { Problem } from '../parts/problem.tsx';
import { SeeTheGraphql } from '../parts/see-the-graphql.tsx';
import { Missing } from '../shell/missing.tsx';
import { typeWords } from '../words/types.ts';
import { useWords } from '../words/words.ts';
import { Cite } from './cite.tsx';
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
import { useKnownLabel } from './use-known-label.ts';
import { useOpenEvidence } from './use-open-evidence.ts';
import { useWork } from './use-work.ts';
import { Waiting } from './waiting.tsx';
import { WorkFacts } from './work-facts.tsx';
import { WorkText } from './work-text.tsx';
import { workWords } from './work-words.ts';

export default function WorkPage() {
  const t = useWords(workWords);
  const typeName = useWords(typeWords)('publication');
  const id = `publication/${useParams<{ slug: string }>().slug}`;
  const label = useKnownLabel('Publication', id);
  const why = useOpenEvidence().any;
  const { asked, variables, work, beside, around, error, settled, retry } = useWork(id, why);

  if (!settled) return <Waiting title={label ?? typeName} />;
  if (!work && error) {
    return (
      <Page title={label ?? typeName}>
        <Problem error={error} retry={retry} />
      </Page>
    );
  }
  if (!work) return <Missing />;

  const works = around ? groupsOf('publication', around) : [];
  return (
    <Page title={work.label} aside={<SeeTheGraphql document={WorkDocument} variables={variables} />}>
      {error && <Problem error={error} partial retry={retry} />}
      <Layout
        first={
          <>
            <WorkText work={work} />
            <Readable work={work} />
            <Further id={id}>
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
              <SeeTheGraphql document={asked.beside} variables={variables} />
            </div>
          </>
        }
      >
        {works.length > 0 && (
          <section className={styles.around}>
            <div className={styles.sectionHead}>
              <h2>{t('around')}</h2>
              <SeeTheGraphql document={asked.around} variables={variables} />
            </div>
            {works.map((group) => (
              <GroupSection key={group.name} group={group} />
            ))}
          </section>
        )}
        {around && <SeriesOf id={id} edges={around.series.edges} />}
        <Recommended id={id} />
        <Said id={id} />
        <Cite id={id} />
      </Layout>
    </Page>
  );
}
