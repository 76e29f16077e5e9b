/** The search: a combobox by the pattern of ARIA. Enter searches for the words; a suggestion leads to the thing itself. */
import type { FormEvent } from 'react';
import { useLocation, useSearch } from 'wouter';
import { addressOf } from '../parts/entity-link.tsx';
import { Suggestions } from '../parts/suggestions.tsx';
import { useChoice } from '../parts/use-choice.ts';
import { shellWords } from '../words/shell.ts';
import { useWords } from '../words/words.ts';
import { searchAddress } from './search-address.ts';
import styles from './search-field.module.css';

export function SearchField({ large = false }: { large?: boolean }) {
  const t = useWords(shellWords);
  const [path, navigate] = useLocation();
  const search = useSearch();
  const asked = path === '/search' ? (new URLSearchParams(search).get('q') ?? '') : '';
  const choice = useChoice(asked, ({ entity }) => {
    choice.setTyped(asked);
    navigate(addressOf(entity.id));
  });
  const { box, typed, setTyped } = choice;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    box.closeMenu();
    navigate(searchAddress(path, search, typed));
  };

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
      <Suggestions choice={choice} />
    </search>
  );
}
