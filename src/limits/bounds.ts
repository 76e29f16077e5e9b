/** What a request may ask for at most: the name of each limit, and its bound unless the environment says otherwise. */
export const defaultBounds = {
  /** Characters of the document. */
  characters: 32_768,
  /** Words, numbers and marks of the document. */
  tokens: 2_000,
  /** Brackets of the document that are open at once. */
  nesting: 64,
  /** Lists and objects of the variables that are open at once. */
  variableDepth: 32,
  /** Values in the variables: a gateway's thousand representations, each an object of two, and some more. */
  variableValues: 4_000,
  /** Levels of fields, fragments put in their place: a connection takes two, the introspection of code generators 15. */
  depth: 15,
  /** Fields of the answer's form, fragments put in their place; a field that is asked for twice is one. */
  selections: 400,
  /** Fields under a name that the client chose. */
  aliases: 30,
  /** Fields of the operation itself. */
  rootFields: 20,
  /** Directives, wherever they stand. */
  directives: 20,
  /** All that is selected, as often as fragments repeat it. */
  recursiveSelections: 2_000,
  /** Points: see `cost.ts`. */
  cost: 20_000,
};

/** Bytes of a request's body. */
export const maximumBytes = 256 * 1024;

/** Points that a client may spend in a minute, where clients are not all on this machine. */
export const defaultRate = 200_000;

export type LimitName = keyof typeof defaultBounds;
export type Bounds = Readonly<Record<LimitName, number>>;

/** How many errors of validation, and of the values of variables, an answer names; then it ends with one that says so. */
export const maximumErrors = 4;
