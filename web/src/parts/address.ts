/**
 * What a view shows, as it stands in its address: typed fields of the query string. What equals the default is left out,
 * and what cannot be read is taken for the default, so that a damaged link still opens something.
 */

/** One field: how it is read and written. An empty text is a field that is not there. */
export interface Field<T> {
  readonly initial: T;
  read(text: string): T;
  write(value: T): string;
}
export type Shape = { readonly [name: string]: Field<never> | Field<unknown> };
type Value<F> = F extends { read(text: string): infer T } ? T : never;
export type State<S extends Shape> = { readonly [name in keyof S]: Value<S[name]> };

export const words: Field<string> = { initial: '', read: (text) => text, write: (value) => value.trim() };

/** Ids, codes or names of enums, which have no comma in them. */
export const list: Field<readonly string[]> = {
  initial: [],
  read: (text) => [...new Set(text.split(',').filter((one) => one !== ''))],
  write: (values) => values.join(','),
};

export const whole: Field<number | undefined> = {
  initial: undefined,
  read: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined),
  write: (value) => (value === undefined ? '' : String(value)),
};

export const flag: Field<boolean> = {
  initial: false,
  read: (text) => text === 'yes',
  write: (value) => (value ? 'yes' : ''),
};

/** One of these, the first of which is meant when none is there. */
export function oneOf<const T extends string>(first: T, ...rest: T[]): Field<T> {
  const known = [first, ...rest];
  return {
    initial: first,
    read: (text) => known.find((name) => name === text) ?? first,
    write: (value) => (value === first ? '' : value),
  };
}

/** Several of these. */
export function someOf<const T extends string>(known: readonly T[]): Field<readonly T[]> {
  return {
    initial: [],
    read: (text) => known.filter((name) => text.split(',').includes(name)),
    write: (values) => values.join(','),
  };
}

export function readState<S extends Shape>(shape: S, search: string): State<S> {
  const given = new URLSearchParams(search);
  const read = Object.entries(shape).map(([name, field]) => {
    const text = given.get(name);
    return [name, text === null || text === '' ? field.initial : field.read(text)];
  });
  // Each field has just been read by its own part of the shape.
  return Object.fromEntries(read) as State<S>;
}

/** The query string with its `?`, or nothing. Slashes and commas stay legible; they mean nothing there. */
export function writeState<S extends Shape>(shape: S, state: Partial<State<S>>): string {
  const written = Object.entries(shape).flatMap(([name, field]) => {
    const value = state[name];
    // The value came from this field, or was checked against it by the compiler.
    const text = value === undefined ? '' : (field as Field<unknown>).write(value);
    return text === '' ? [] : [[name, text]];
  });
  const search = String(new URLSearchParams(written)).replaceAll('%2F', '/').replaceAll('%2C', ',');
  return search === '' ? '' : `?${search}`;
}
