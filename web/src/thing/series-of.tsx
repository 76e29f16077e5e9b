/** The series a work belongs to, and where to go on in each. */
import type { AroundQuery } from '../generated/thing/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { useWords } from '../words/words.ts';
import { Evidence, EvidenceButton } from './evidence.tsx';
import { neighbours } from './neighbours.ts';
import seriesStyles from './series-of.module.css';
import styles from './thing.module.css';
import { useOpenEvidence } from './use-open-evidence.ts';
import { thingWords } from './words.ts';
import { workWords } from './work-words.ts';

type Edges = NonNullable<AroundQuery['thing']>['series']['edges'];

export function SeriesOf({ id, edges }: { id: string; edges: Edges }) {
  const t = useWords(workWords);
  const things = useWords(thingWords);
  const evidence = useOpenEvidence();
  if (edges.length === 0) return null;
  const open = evidence.isOpen('series');
  return (
    <section className={styles.group}>
      <div className={styles.groupHead}>
        <h2>{t('series')}</h2>
        <EvidenceButton group={t('series')} open={open} toggle={() => evidence.toggle('series')} />
      </div>
      {edges.map(({ number, node, ...known }) => (
        <div key={node.id} className={seriesStyles.series}>
          <p>
            <EntityLink id={node.id} label={node.label} />
            <span className="soft small">
              {' '}
              {number != null && `${things('numberIn', { number: String(number) })} · `}
              {t('wholeSeries', { count: node.publications.totalCount })}
            </span>
          </p>
          {open && <Evidence {...known} />}
          <Neighbours id={id} list={node.publications.edges} />
        </div>
      ))}
    </section>
  );
}

function Neighbours({ id, list }: { id: string; list: Edges[number]['node']['publications']['edges'] }) {
  const t = useWords(workWords);
  const { previous, next } = neighbours(list, id);
  if (!previous && !next) return null;
  return (
    <ul className={`unmarked ${seriesStyles.neighbours}`}>
      {previous && (
        <li>
          <span className="soft small">← {t('previousIn')}</span>
          <EntityLink id={previous.node.id} label={previous.node.label} />
        </li>
      )}
      {next && (
        <li className={seriesStyles.after}>
          <span className="soft small">{t('nextIn')} →</span>
          <EntityLink id={next.node.id} label={next.node.label} />
        </li>
      )}
    </ul>
  );
}
