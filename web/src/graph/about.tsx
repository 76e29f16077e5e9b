/** What is told of the chosen thing beside the drawing, and what can be done with it. */
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { addressOf } from '../parts/entity-link.tsx';
import { DataText } from '../parts/text.tsx';
import { number } from '../words/names.ts';
import { useLocale, useWords } from '../words/words.ts';
import styles from './about.module.css';
import type { GraphLink, GraphNode } from './graph.ts';
import { joinedBy } from './relations.ts';
import { Swatch } from './swatch.tsx';
import { typeName } from './type-name.ts';
import { graphWords } from './words.ts';

export interface AboutProps {
  readonly node: GraphNode;
  readonly links: readonly GraphLink[];
  readonly byId: ReadonlyMap<string, GraphNode>;
  readonly center: boolean;
  readonly grown: boolean;
  readonly from: boolean;
  readonly to: boolean;
  readonly addresses: {
    readonly at: (id: string) => string;
    readonly grow: string;
    readonly fold: string;
    readonly center: string;
    readonly from: string;
    readonly to: string;
  };
}

export function About({ node, links, byId, center, grown, from, to, addresses }: AboutProps) {
  const t = useWords(graphWords);
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  const walked = useRef(false);
  // The link that was followed is gone; whoever followed it goes on from the name of what it led to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the thing changes, and not otherwise.
  useEffect(() => {
    if (walked.current) heading.current?.focus();
    walked.current = false;
  }, [node.id]);
  const counts = { shown: links.length, all: number(node.degree, locale) };
  return (
    <section aria-label={t('about')} className={`card ${styles.about}`}>
      <p className={`small soft ${styles.type}`}>
        <Swatch type={node.type} /> {typeName(node.type, locale)}
      </p>
      <h2 ref={heading} tabIndex={-1} className={styles.name}>
        {node.type === 'other' ? (
          <DataText>{node.label}</DataText>
        ) : (
          <Link href={addressOf(node.id)}>
            <DataText>{node.label}</DataText>
          </Link>
        )}
      </h2>
      <p className="small soft">
        {node.degree >= links.length && node.degree > 0 ? t('links', counts) : t('linksDrawn', counts)}
      </p>
      <div className={`row ${styles.deeds}`}>
        {!center && (
          <Link href={grown ? addresses.fold : addresses.grow} className="button">
            {t(grown ? 'fold' : 'grow')}
          </Link>
        )}
        {!center && (
          <Link href={addresses.center} className="button">
            {t('makeCenter')}
          </Link>
        )}
        <End set={from} address={addresses.from} words={['fromHere', 'isFrom']} />
        <End set={to} address={addresses.to} words={['toHere', 'isTo']} />
      </div>
      {links.length > 0 && <h3>{t('relationsOf')}</h3>}
      <dl className={styles.relations}>
        {joinedBy(links, node.id, locale).map(({ phrase, ids }) => (
          <div key={phrase}>
            <dt>{phrase}</dt>
            {ids.map((id) => (
              <dd key={id}>
                <Link
                  href={addresses.at(id)}
                  onClick={() => {
                    walked.current = true;
                  }}
                >
                  <DataText>{byId.get(id)?.label ?? id}</DataText>
                </Link>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** One of the two ends of a way: to choose it, or that it is chosen. */
function End({
  set,
  address,
  words: [choose, chosen],
}: {
  set: boolean;
  address: string;
  words: readonly ['fromHere', 'isFrom'] | readonly ['toHere', 'isTo'];
}) {
  const t = useWords(graphWords);
  if (set) return <span className="soft small">{t(chosen)}</span>;
  return (
    <Link href={address} className="button">
      {t(choose)}
    </Link>
  );
}
