/** One result: what it is, where the words stand in it, and whether the reader can read it. */
import type { ResultFragment } from '../generated/search/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { Marked, textOf } from '../parts/marked.tsx';
import { DataText } from '../parts/text.tsx';
import { typeOf, typeWords } from '../words/types.ts';
import { useWords } from '../words/words.ts';
import { Facts } from './facts.tsx';
import styles from './result.module.css';
import type { Highlight } from './use-found.ts';
import { searchWords } from './words.ts';

export function Result({ node, highlights }: { node: ResultFragment; highlights: readonly Highlight[] }) {
  const types = useWords(typeWords);
  const type = typeOf(node.id);
  const passages = (field: Highlight['field']) => highlights.find((found) => found.field === field)?.fragments ?? [];
  // A long label comes in passages; then it is shown as it is.
  const label = passages('LABEL').find((fragment) => textOf(fragment) === node.label);
  const summary = passages('SUMMARY');
  return (
    <li className={styles.result}>
      <h3 className={styles.title}>
        <EntityLink id={node.id} label={node.label}>
          {label && <Marked fragment={label} />}
        </EntityLink>
      </h3>
      {node.__typename === 'Publication' ? (
        <Facts work={node} />
      ) : (
        type && <p className={styles.facts}>{types(type)}</p>
      )}
      {summary.length > 0 ? (
        <p className={styles.passage}>
          {summary.map((fragment) => (
            <Marked key={fragment} fragment={fragment} />
          ))}
        </p>
      ) : (
        node.__typename === 'Publication' &&
        node.summary && (
          <p className={`${styles.passage} ${styles.cut}`}>
            <DataText>{node.summary}</DataText>
          </p>
        )
      )}
      <FoundIn highlights={highlights} />
    </li>
  );
}

/** Where the words stand, besides the label and the summary. */
function FoundIn({ highlights }: { highlights: readonly Highlight[] }) {
  const t = useWords(searchWords);
  return highlights.map(({ field, fragments }) => {
    if (field === 'LABEL' || field === 'SUMMARY') return null;
    return (
      <p key={field} className={styles.where}>
        {t('foundIn', { field: t(field) })}{' '}
        {fragments.map((fragment, place) => (
          <span key={fragment}>
            {place > 0 && ' · '}
            <Marked fragment={fragment} />
          </span>
        ))}
      </p>
    );
  });
}
