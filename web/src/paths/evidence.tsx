/** Where the relations of a way come from: what says so, and the entries of the sources. */
import { EntityLink } from '../parts/entity-link.tsx';
import { DataText } from '../parts/text.tsx';
import { useWords } from '../words/words.ts';
import type { Relation } from './chain.ts';
import styles from './paths.module.css';
import { pathsWords } from './words.ts';

export function Evidence({ relations }: { relations: readonly Relation[] }) {
  const t = useWords(pathsWords);
  return (
    <details className={styles.evidence}>
      <summary>{t('evidence')}</summary>
      <ul className="unmarked">
        {relations.map(({ type, from, to, sentence, basis, note, article, records }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two relations of one sort may join the same ends, in two roles.
          <li key={`${type} ${from.id} ${to.id} ${index}`} className={styles.said}>
            <DataText>{sentence}</DataText>
            <p className="small soft">
              {t(basis ?? 'decided')}
              {article && <> · {t('article', { article })}</>}
              {note && (
                <>
                  {' · '}
                  <DataText>{note}</DataText>
                </>
              )}
            </p>
            <ul className="small">
              {records.map(({ id, locator, source }) => (
                <li key={id}>
                  <EntityLink id={source.id} label={source.label} />, <DataText>{locator}</DataText>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
