/** The pages before and after the one that is shown, as changes of the address. */
import type { SearchState } from './address.ts';

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage?: boolean;
  readonly startCursor?: string | null;
  readonly endCursor?: string | null;
}
type Turn = Pick<SearchState, 'after' | 'before'>;
export interface Turns {
  readonly previous?: Turn;
  readonly next?: Turn;
}

/**
 * A search can only be read forwards. So that one can turn back in a link that was sent, the cursors of the pages before
 * stand in the address, at most so many: they are long, and whoever turned further begins anew.
 */
const mostPages = 10;

export function searchTurns({ after }: SearchState, { hasNextPage, endCursor }: PageInfo): Turns {
  return {
    ...(after.length > 0 ? { previous: { after: after.slice(0, -1), before: '' } } : {}),
    ...(hasNextPage && endCursor ? { next: { after: [...after, endCursor].slice(-mostPages), before: '' } } : {}),
  };
}

/** A list can be read both ways. */
export function listTurns({ hasNextPage, hasPreviousPage, startCursor, endCursor }: PageInfo): Turns {
  return {
    ...(hasPreviousPage && startCursor ? { previous: { after: [], before: startCursor } } : {}),
    ...(hasNextPage && endCursor ? { next: { after: [endCursor], before: '' } } : {}),
  };
}
