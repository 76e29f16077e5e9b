/** The relations behind the reasons for a recommended work, each once, with who says so. Asked for when it is opened. */
import { useQuery } from '@apollo/client/react';
import { ReasonsDocument } from '../generated/thing/graphql.ts';
import { Problem } from '../parts/problem.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { DataText } from '../parts/text.tsx';
import { useLocale } from '../words/words.ts';
import { Evidence } from './evidence.tsx';
import styles from './recommended.module.css';

export function ReasonEvidence({ of, work }: { of: string; work: string }) {
  const language = useLocale();
  const { data, error, refetch } = useQuery(ReasonsDocument, { variables: { id: of, work, language } });
  const reasons = data?.thing?.recommendations.nodes[0]?.reasons;
  if (!reasons) return error ? <Problem error={error} retry={() => refetch()} /> : <Skeleton count={2} height={3} />;
  const relations = new Map(reasons.flatMap((reason) => reason.relations).map((one) => [one.sentence, one]));
  return (
    <ul className={`unmarked small ${styles.evidence}`}>
      {[...relations.values()].map(({ sentence, ...known }) => (
        <li key={sentence}>
          <DataText lang={language}>{sentence}</DataText>
          <Evidence {...known} />
        </li>
      ))}
    </ul>
  );
}
