/** The series a work belongs to, and where to go on in each. */
import type { AroundQuery } from '../generated/thing/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { useWords } from '../words/words.ts';
import { Evidence, EvidenceButton } from './evidence.tsx';
import { neighbours } from './neighbours.ts';
import styles from './series-of.module.css';
import things from './thing.module.css';
import { useOpenEvidence } from './use-open-evidence.ts';
import { thingWords } from './words.ts';
import { workWords } from './work-words.ts';

type Edges = NonNullable<AroundQuery['thing']>['series']['edges'];
type Members = Edges[number]['node']['publications'];

export function SeriesOf({ id, edges }: { id: string; edges: Edges }) {
  const t = useWords(workWords);
  const shared = useWords(thingWords);
  const evidence = useOpenEvidence();
  if (edges.length === 0) return null;
  const open = evidence.isOpen('series');
  return (
    <section className={things.group}>
      <div className={things.groupHead}>
        <h2>{t('series')}</h2>
        <EvidenceButton group={t('series')} open={open} toggle={() => evidence.toggle('series')} />
      </div>
      {edges.map(({ number, node, ...known }) => (
        <div key={node.id} className={styles.series}>
          <p>
            <EntityLink id={node.id} label={node.label} />
            {number != null && <span className="soft"> {shared('numberIn', { number: String(number) })}</span>}
          </p>
          {open && <Evidence {...known} />}
          <Neighbours id={id} members={node.publications} />
          <All id={id} members={node.publications} />
        </div>
      ))}
    </section>
  );
}

function Neighbours({ id, members }: { id: string; members: Members }) {
  const t = useWords(workWords);
  const { previous, next } = neighbours(members.edges, id);
  if (!previous && !next) return null;
  return (
    <ul className={`unmarked ${styles.neighbours}`}>
      {previous && (
        <li>
          <span className="soft small">← {t('previousIn')}</span>
          <EntityLink id={previous.node.id} label={previous.node.label} />
        </li>
      )}
      {next && (
        <li className={styles.after}>
          <span className="soft small">{t('nextIn')} →</span>
          <EntityLink id={next.node.id} label={next.node.label} />
        </li>
      )}
    </ul>
  );
}

/** In the order of the series. The longest have more than can be asked for at once; the page of the series has them. */
function All({ id, members }: { id: string; members: Members }) {
  const t = useWords(workWords);
  const shared = useWords(thingWords);
  return (
    <details className="small no-print">
      <summary>{t('wholeSeries', { count: members.totalCount })}</summary>
      <ul>
        {members.edges.map(({ number, node }) => (
          <li key={node.id}>
            {number != null && `${shared('numberIn', { number: String(number) })} `}
            <EntityLink id={node.id} label={node.label} />
            {node.id === id && ` (${t('here')})`}
          </li>
        ))}
      </ul>
    </details>
  );
}
