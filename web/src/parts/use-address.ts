/** The state of a view, kept in its address and nowhere else: going back is undoing, and a link reopens it. */
import { useLocation, useSearch } from 'wouter';
import { readState, type Shape, type State, writeState } from './address.ts';

export interface Address<S extends Shape> {
  readonly state: State<S>;
  /** The address of the same view with these changes, for a link. */
  with(changes: Partial<State<S>>): string;
  /** Goes there. With `replace` the reader does not come back to what was before. */
  go(changes: Partial<State<S>>, options?: { replace?: boolean }): void;
}

export function useAddress<S extends Shape>(shape: S): Address<S> {
  const [path, navigate] = useLocation();
  const state = readState(shape, useSearch());
  const changed = (changes: Partial<State<S>>) => path + writeState(shape, { ...state, ...changes });
  return {
    state,
    with: changed,
    go: (changes, options) => {
      const address = changed(changes);
      // What leads nowhere is no step to come back from.
      if (address !== changed({})) navigate(address, options);
    },
  };
}
