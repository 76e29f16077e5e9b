/** A field whose names are suggested while one types: a combobox by the pattern of ARIA. */
import { useCombobox } from 'downshift';
import { useEffect, useState } from 'react';
import type { SuggestQuery } from '../generated/parts/graphql.ts';
import { useSuggestions } from './use-suggestions.ts';

export type Suggestion = SuggestQuery['suggest'][number];

/** `known` is what the address says already, for which nothing is suggested; `choose` is told of a suggestion that is taken. */
export function useChoice(known: string, choose: (suggestion: Suggestion) => void) {
  const [typed, setTyped] = useState(known);
  useEffect(() => setTyped(known), [known]);
  const suggestions = useSuggestions(typed === known ? '' : typed);
  const box = useCombobox<Suggestion>({
    items: [...suggestions],
    inputValue: typed,
    // The address holds what is chosen, if anything.
    selectedItem: null,
    itemToString: (item) => item?.text ?? '',
    stateReducer: (state, { changes, type }) =>
      // Whoever goes on with the tabulator has not chosen what was pointed at, and keeps what was typed.
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: null, inputValue: state.inputValue }
        : changes,
    onSelectedItemChange: ({ selectedItem }) => selectedItem && choose(selectedItem),
  });
  return { box, typed, setTyped, suggestions };
}

export type Choice = ReturnType<typeof useChoice>;
