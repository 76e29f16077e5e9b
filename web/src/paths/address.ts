/** What stands in the address of the ways between two things. */
import { list, type State, whole, words, writeState } from '../parts/address.ts';

export const pathsShape = {
  from: words,
  to: words,
  /** How many steps a way has at most. */
  maxLength: whole,
  through: list,
  avoid: list,
  first: whole,
};
export type PathsState = State<typeof pathsShape>;

const within = (value: number | undefined, least: number, most: number, otherwise: number): number =>
  Math.min(most, Math.max(least, value ?? otherwise));

export const longest = 6;

/** What the API is asked for, within what it allows. */
export const asked = ({ from, to, maxLength, through, avoid, first }: PathsState) => ({
  from,
  to,
  maxLength: within(maxLength, 1, longest, 4),
  first: within(first, 1, 20, 3),
  ...(through.length > 0 ? { through: [...through] } : {}),
  ...(avoid.length > 0 ? { avoid: [...avoid] } : {}),
});

/** The ways between two things, from anywhere. */
export const pathsAddress = (from: string, to: string): string => `/paths${writeState(pathsShape, { from, to })}`;
