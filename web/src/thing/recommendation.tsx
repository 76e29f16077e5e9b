/** One work to read next, with its reasons, the strongest first. */
import type { RecommendedQuery } from '../generated/thing/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { kindWords } from '../words/kinds.ts';
import { useWords } from '../words/words.ts';
import { EvidenceButton } from './evidence.tsx';
import { useNames } from './names.ts';
import { ReasonEvidence } from './reason-evidence.tsx';
import { Reasons, useAmount } from './reasons.tsx';
import styles from './recommended.module.css';
import { useOpenEvidence } from './use-open-evidence.ts';
import { workWords } from './work-words.ts';

type Recommended = NonNullable<RecommendedQuery['thing']>['recommendations']['nodes'][number];

/** What is shown at once; the rest is small. */
const shown = 3;

export function Recommendation({
  of,
  recommendation,
  strongest,
}: {
  of: string;
  recommendation: Recommended;
  /** The largest contribution of all that are shown, which is a full bar. */
  strongest: number;
}) {
  const t = useWords(workWords);
  const kind = useNames(kindWords);
  const amount = useAmount();
  const evidence = useOpenEvidence();
  const { publication: work, reasons, score } = recommendation;
  const [main, rest] = [reasons.slice(0, shown), reasons.slice(shown)];
  return (
    <li className={styles.one}>
      <h3>
        <EntityLink id={work.id} label={work.label} />
      </h3>
      <p className={`soft small ${styles.about}`}>
        <span>{[kind(work.kind), work.year].filter((text) => text !== null).join(' · ')}</span>
        <span>{t('score', { score: amount(score) })}</span>
        <EvidenceButton group={work.label} open={evidence.isOpen(work.id)} toggle={() => evidence.toggle(work.id)} />
      </p>
      <Reasons reasons={main} strongest={strongest} />
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary className="small">{t('moreReasons', { count: rest.length })}</summary>
          <Reasons reasons={rest} strongest={strongest} />
        </details>
      )}
      {evidence.isOpen(work.id) && <ReasonEvidence of={of} work={work.id} />}
    </li>
  );
}
