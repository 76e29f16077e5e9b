/** All that is drawn as a list: by kind, each thing with what joins it to what. */
import { Link } from 'wouter';
import { EntityLink } from '../parts/entity-link.tsx';
import { DataText } from '../parts/text.tsx';
import { number } from '../words/names.ts';
import { useLocale, useWords } from '../words/words.ts';
import { graphAddress } from './address.ts';
import { type Graph, type GraphLink, type GraphNode, linksByNode } from './graph.ts';
import styles from './listing.module.css';
import { joinedBy } from './relations.ts';
import { typesInOrder } from './shapes.ts';
import { Swatch } from './swatch.tsx';
import { typeName } from './type-name.ts';
import { graphWords } from './words.ts';

export function Listing({ graph, byId }: { graph: Graph; byId: ReadonlyMap<string, GraphNode> }) {
  const t = useWords(graphWords);
  const locale = useLocale();
  const links = linksByNode(graph);
  return (
    <section aria-labelledby="graph-list" className={styles.listing}>
      <h2 id="graph-list">{t('asList')}</h2>
      <p className="soft">{t('asListHint')}</p>
      {typesInOrder.map((type) => {
        const nodes = graph.nodes.filter((node) => node.type === type);
        if (nodes.length === 0) return null;
        return (
          <details key={type} className={styles.kind}>
            <summary>
              <Swatch type={type} /> {typeName(type, locale)}{' '}
              <span className="soft">{number(nodes.length, locale)}</span>
            </summary>
            <ul className="unmarked">
              {nodes.map((node) => (
                <Thing key={node.id} node={node} links={links.get(node.id) ?? []} byId={byId} />
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function Thing({
  node,
  links,
  byId,
}: {
  node: GraphNode;
  links: readonly GraphLink[];
  byId: ReadonlyMap<string, GraphNode>;
}) {
  const t = useWords(graphWords);
  const locale = useLocale();
  return (
    <li className={styles.thing}>
      {node.type === 'other' ? <DataText>{node.label}</DataText> : <EntityLink id={node.id} label={node.label} />}{' '}
      {node.type !== 'other' && (
        <Link href={graphAddress(node.id)} className="small" aria-label={t('around', { label: node.label })}>
          {t('surroundings')}
        </Link>
      )}
      <ul className={`small ${styles.relations}`}>
        {joinedBy(links, node.id, locale).map(({ phrase, ids }) => (
          <li key={phrase}>
            <em>{phrase}</em>{' '}
            {ids.map((id, index) => (
              <span key={id}>
                {index > 0 && ' · '}
                <DataText>{byId.get(id)?.label ?? id}</DataText>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </li>
  );
}
