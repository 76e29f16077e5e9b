/** Cursors and page sizes as clients write them, turned into keys, a limit and a direction; or a clear refusal. */
import { checkRange, UserInputError } from './input.ts';
import { type Direction, type Keys, keys, type PageFile, startOf } from './page.ts';

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export const maximumPage = 100;
export const defaultPage = 20;

/** A page as the database is asked for it. One entry more than `size` is read, to know whether there is a next page. */
export interface PageRequest {
  readonly direction: Direction;
  readonly size: number;
  readonly start: Keys;
  /** Whether the client gave a cursor, so that something stands on its other side. */
  readonly continued: boolean;
}

/** From which end, and how many. Throws a `UserInputError` that names the argument and its bound. */
export function pageSize({ first, after, last, before }: PageArguments): Pick<PageRequest, 'direction' | 'size'> {
  if (first != null && last != null) throw new UserInputError('Give "first" or "last", not both.');
  if (after != null && (last != null || before != null))
    throw new UserInputError('"after" goes with "first"; "before" goes with "last".');
  if (before != null && first != null) throw new UserInputError('"before" goes with "last", not with "first".');
  const direction: Direction = last != null || before != null ? 'backwards' : 'forwards';
  const [name, size] = direction === 'forwards' ? ['first', first] : ['last', last];
  return { direction, size: size == null ? defaultPage : checkRange(name, size, maximumPage) };
}

/** Throws a `UserInputError` that names the argument and its bound. */
export function pageRequest(page: PageFile, args: PageArguments): PageRequest {
  const { direction, size } = pageSize(args);
  const { after, before } = args;
  const cursor = after ?? before;
  const start = cursor == null ? startOf(page, direction) : decodeCursor(page, cursor);
  return { direction, size, start, continued: cursor != null };
}

export function isPageRequest(page: PageFile, args: PageArguments): boolean {
  try {
    pageRequest(page, args);
    return true;
  } catch {
    return false;
  }
}

/** Opaque to clients: the list it belongs to, and the place in its order. */
export function encodeCursor(page: PageFile, place: Keys): string {
  return Buffer.from(JSON.stringify([page.name, ...place])).toString('base64url');
}

function decodeCursor(page: PageFile, cursor: string): Keys {
  const refuse = (why: string) => new UserInputError(`The cursor "${cursor.slice(0, 100)}" ${why}.`);
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw refuse('was not made by this server');
  }
  if (!Array.isArray(value) || typeof value[0] !== 'string') throw refuse('was not made by this server');
  const [name, ...place] = value;
  if (name.startsWith(`${page.name}#`)) throw refuse('belongs to the same list under another filter or order');
  if (name !== page.name) throw refuse(`belongs to another list (${name.slice(0, 100)})`);
  const parsed = keys.safeParse(place);
  const fits =
    parsed.success &&
    parsed.data.length === page.order.length &&
    page.order.every(({ numeric }, i) => (typeof parsed.data[i] === 'number') === numeric);
  if (!parsed.success || !fits) throw refuse('was not made by this server');
  return parsed.data;
}
