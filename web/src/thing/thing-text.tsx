/** What a thing is: its type, its other names, and what is meant by it, in our words. */
import { DataText } from '../parts/text.tsx';
import { typeWords } from '../words/types.ts';
import { useWords } from '../words/words.ts';
import type { OtherType, Thing } from './documents.ts';
import { useNames } from './names.ts';
import { sortWords } from './sort-words.ts';
import styles from './thing.module.css';
import { thingWords } from './words.ts';

export function ThingText({ type, thing }: { type: OtherType; thing: Thing }) {
  const t = useWords(thingWords);
  const typeName = useWords(typeWords)(type);
  const sort = useNames(sortWords);
  const others = [...new Set([thing.acronym, thing.shortTitle, ...(thing.altLabels ?? [])])].filter(
    (name): name is string => name != null && name !== thing.label,
  );
  const text = thing.definition ?? thing.description ?? thing.note;
  return (
    <>
      <p className={styles.kind}>
        {typeName}
        {thing.kind && sort(thing.kind) !== typeName && ` · ${sort(thing.kind)}`}
      </p>
      {others.length > 0 && (
        <p className="soft">
          {t('otherNames')}{' '}
          {others.map((name, place) => (
            <span key={name}>
              {place > 0 && ' · '}
              <DataText>{name}</DataText>
            </span>
          ))}
        </p>
      )}
      {text && (
        <p className={styles.text}>
          <DataText lang="en">{text}</DataText>
        </p>
      )}
    </>
  );
}
