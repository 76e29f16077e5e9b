/** What is suggested below a field; there, though hidden, while nothing is. */
import { shellWords } from '../words/shell.ts';
import { typeOf, typeWords } from '../words/types.ts';
import { useWords } from '../words/words.ts';
import styles from './suggestions.module.css';
import { DataText } from './text.tsx';
import type { Choice, Suggestion } from './use-choice.ts';

export function Suggestions({ choice: { box, suggestions } }: { choice: Choice }) {
  const t = useWords(shellWords);
  const open = box.isOpen && suggestions.length > 0;
  return (
    <ul {...box.getMenuProps({ className: styles.menu, hidden: !open, 'aria-label': t('suggestions') })}>
      {open &&
        suggestions.map((suggestion, index) => (
          <li
            key={suggestion.entity.id}
            {...box.getItemProps({
              item: suggestion,
              index,
              className: box.highlightedIndex === index ? `${styles.item} ${styles.pointed}` : styles.item,
            })}
          >
            <Suggested suggestion={suggestion} />
          </li>
        ))}
    </ul>
  );
}

function Suggested({ suggestion: { text, matched, entity } }: { suggestion: Suggestion }) {
  const t = useWords(shellWords);
  const types = useWords(typeWords);
  const type = typeOf(entity.id);
  return (
    <>
      <span>
        <DataText>{text}</DataText>
        {matched !== text && <span className={styles.also}> {t('alsoKnown', { name: matched })}</span>}
      </span>
      {type && <span className={styles.type}>{types(type)}</span>}
    </>
  );
}
