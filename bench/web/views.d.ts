export interface View {
  readonly name: string;
  readonly path: string;
  /** A selector. */
  readonly result: string;
}

export const views: readonly View[];
