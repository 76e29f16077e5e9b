/** A field to choose one thing by its name: a combobox by the pattern of ARIA. */
import { useCombobox } from 'downshift';
import { useEffect, useState } from 'react';
import type { SuggestQuery } from '../generated/parts/graphql.ts';
import { DataText } from '../parts/text.tsx';
import { useSuggestions } from '../shell/use-suggestions.ts';
import { typeOf, typeWords } from '../words/types.ts';
import { useWords } from '../words/words.ts';
import styles from './thing-field.module.css';

type Suggestion = SuggestQuery['suggest'][number];

export function ThingField({
  label,
  named = '',
  clear = false,
  choose,
}: {
  label: string;
  /** The name of what is chosen already. */
  named?: string;
  /** Whether it is empty again after something was chosen. */
  clear?: boolean;
  choose: (id: string) => void;
}) {
  const types = useWords(typeWords);
  const [typed, setTyped] = useState(named);
  useEffect(() => setTyped(named), [named]);
  const suggestions = useSuggestions(typed === named ? '' : typed);
  const box = useCombobox<Suggestion>({
    items: [...suggestions],
    inputValue: typed,
    // The address holds what is chosen.
    selectedItem: null,
    itemToString: (item) => item?.text ?? '',
    stateReducer: (state, { changes, type }) =>
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: null, inputValue: state.inputValue }
        : changes,
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      setTyped(clear ? '' : selectedItem.text);
      choose(selectedItem.entity.id);
    },
  });
  const open = box.isOpen && suggestions.length > 0;
  return (
    <div className={styles.whole}>
      <label {...box.getLabelProps()} htmlFor={box.getInputProps().id} className={styles.label}>
        {label}
      </label>
      <input
        {...box.getInputProps({
          className: `field ${styles.input}`,
          maxLength: 200,
          spellCheck: false,
          dir: 'auto',
          onChange: ({ currentTarget }) => setTyped(currentTarget.value),
          // What was typed and not chosen means nothing.
          onBlur: () => setTyped(named),
        })}
      />
      <ul {...box.getMenuProps({ className: styles.menu, hidden: !open })}>
        {open &&
          suggestions.map((suggestion, index) => {
            const type = typeOf(suggestion.entity.id);
            return (
              <li
                key={suggestion.entity.id}
                {...box.getItemProps({
                  item: suggestion,
                  index,
                  className: box.highlightedIndex === index ? `${styles.item} ${styles.pointed}` : styles.item,
                })}
              >
                <DataText>{suggestion.text}</DataText>
                {type && <span className={styles.type}>{types(type)}</span>}
              </li>
            );
          })}
      </ul>
    </div>
  );
}
