/** The page of a work, whatever its state: on its way, failed, there, or none. */
import { useParams } from 'wouter';
import { WorkDocument } from '../generated/thing/graphql.ts';
import { Page } from '../parts/page.tsx';
import { Problem } from '../parts/problem.tsx';
import { SeeTheGraphql } from '../parts/see-the-graphql.tsx';
import { Missing } from '../shell/missing.tsx';
import { typeWords } from '../words/types.ts';
import { useWords } from '../words/words.ts';
import { useKnownLabel } from './use-known-label.ts';
import { useOpenEvidence } from './use-open-evidence.ts';
import { useWork } from './use-work.ts';
import { Waiting } from './waiting.tsx';
import { WorkBody } from './work-body.tsx';

export default function WorkPage() {
  const typeName = useWords(typeWords)('publication');
  const id = `publication/${useParams<{ slug: string }>().slug}`;
  const label = useKnownLabel('Publication', id);
  const asked = useWork(id, useOpenEvidence().any);
  const { variables, work, error, settled, retry } = asked;
  if (settled && !work && !error) return <Missing />;
  // One page all the while: its heading keeps the focus that it took on arrival.
  return (
    <Page
      title={work?.label ?? label ?? typeName}
      aside={<SeeTheGraphql document={WorkDocument} variables={variables} />}
    >
      {settled && error && <Problem error={error} partial={work != null} retry={retry} />}
      {!settled && <Waiting />}
      {settled && work && <WorkBody {...asked} work={work} />}
    </Page>
  );
}
