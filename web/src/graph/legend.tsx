/** What the shapes and colours mean; switching a kind off draws the graph without it. */
import { number } from '../words/names.ts';
import { useLocale, useWords } from '../words/words.ts';
import { type Kind, kinds } from './address.ts';
import type { GraphNode, NodeType } from './graph.ts';
import styles from './legend.module.css';
import { Swatch } from './swatch.tsx';
import { typeName } from './type-name.ts';
import { graphWords } from './words.ts';

export function Legend({
  nodes,
  chosen,
  toggle,
}: {
  nodes: readonly GraphNode[];
  /** None stands for all. */
  chosen: readonly Kind[];
  toggle: (kind: Kind) => void;
}) {
  const t = useWords(graphWords);
  const locale = useLocale();
  return (
    <fieldset className={styles.legend}>
      <legend className="heard">{t('legend')}</legend>
      {kinds.map((kind) => {
        const type = kind.toLowerCase() as NodeType;
        const count = nodes.filter((node) => node.type === type).length;
        const shown = chosen.length === 0 || chosen.includes(kind);
        return (
          <label key={kind} className={shown && count > 0 ? styles.kind : `${styles.kind} ${styles.away}`}>
            <input
              type="checkbox"
              checked={shown}
              disabled={chosen.length === 1 && shown}
              title={chosen.length === 1 && shown ? t('onlyKind') : undefined}
              onChange={() => toggle(kind)}
            />
            <Swatch type={type} />
            <span>
              {typeName(type, locale)} <span className="soft">{number(count, locale)}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
