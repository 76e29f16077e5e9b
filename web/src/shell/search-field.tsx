/** The search: a combobox by the pattern of ARIA. Enter searches for the words; a suggestion leads to the thing itself. */
import { useCombobox } from 'downshift';
import { type FormEvent, useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { SuggestQuery } from '../generated/parts/graphql.ts';
import { addressOf } from '../parts/entity-link.tsx';
import { DataText } from '../parts/text.tsx';
import { shellWords } from '../words/shell.ts';
import { typeOf, typeWords } from '../words/types.ts';
import { useWords } from '../words/words.ts';
import { searchAddress } from './search-address.ts';
import styles from './search-field.module.css';
import { useSuggestions } from './use-suggestions.ts';

type Suggestion = SuggestQuery['suggest'][number];

export function SearchField({ large = false }: { large?: boolean }) {
  const t = useWords(shellWords);
  const [path, navigate] = useLocation();
  const search = useSearch();
  const asked = path === '/search' ? (new URLSearchParams(search).get('q') ?? '') : '';
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  const suggestions = useSuggestions(typed === asked ? '' : typed);

  const box = useCombobox<Suggestion>({
    items: [...suggestions],
    inputValue: typed,
    // Nothing stays chosen: a suggestion is a link.
    selectedItem: null,
    itemToString: (item) => item?.text ?? '',
    stateReducer: (state, { changes, type }) =>
      // Whoever goes on with the tabulator has not chosen what was pointed at, and keeps what was typed.
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: null, inputValue: state.inputValue }
        : changes,
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      setTyped(asked);
      navigate(addressOf(selectedItem.entity.id));
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    box.closeMenu();
    navigate(searchAddress(path, search, typed));
  };

  const open = box.isOpen && suggestions.length > 0;
  return (
    <search className={large ? `${styles.search} ${styles.large}` : styles.search}>
      <form onSubmit={submit} className={styles.form}>
        <label {...box.getLabelProps()} htmlFor={box.getInputProps().id} className="heard">
          {t('searchLabel')}
        </label>
        <input
          {...box.getInputProps({
            className: `field ${styles.input}`,
            placeholder: t('searchHint'),
            maxLength: 200,
            spellCheck: false,
            dir: 'auto',
            enterKeyHint: 'search',
            // Here and not in the options, which are told of it a moment later: the caret would jump to the end.
            onChange: ({ currentTarget }) => setTyped(currentTarget.value),
            // With nothing pointed at, Enter is the form's, though suggestions are shown.
            onKeyDown: (event) => {
              if (event.key === 'Enter' && box.highlightedIndex === -1)
                Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
            },
          })}
        />
        <button type="submit" className="button strong">
          {t('searchButton')}
        </button>
      </form>
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
    </search>
  );
}

function Suggested({ suggestion: { text, matched, entity } }: { suggestion: Suggestion }) {
  const t = useWords(shellWords);
  const types = useWords(typeWords);
  const type = typeOf(entity.id);
  return (
    <>
      <span className={styles.name}>
        <DataText>{text}</DataText>
        {matched !== text && <span className={styles.also}> {t('alsoKnown', { name: matched })}</span>}
      </span>
      {type && <span className={styles.type}>{types(type)}</span>}
    </>
  );
}
