/**
 * What one request has read so far: rows, and pages of what they are joined to, each as far as it was asked; and what is
 * known of the same version from requests before it.
 */
import { argsKey } from './level.ts';
import type { KnownRows } from './row-cache.ts';
import type { NodeRow, Page, Pages, RelationPage } from './rows.ts';
import type { Want } from './selection.ts';

const nothing: Page = { entries: [], total: 0, brief: false, bare: false, placed: true };

export class Held {
  readonly #rows = new Map<string, NodeRow | null>();
  /** Rows of which only the brief columns were asked. */
  readonly #briefRows = new Map<string, NodeRow>();
  /** By what is asked of them, then by the node: keys that are at hand, where one made of both would be made each time. */
  readonly #pages = new Map<string, Map<string, Page>>();
  readonly #known: KnownRows | undefined;
  #isBorrowed = false;

  constructor(known?: KnownRows) {
    this.#known = known;
  }

  /** Whether something was taken from what requests before this one read. */
  get isBorrowed(): boolean {
    return this.#isBorrowed;
  }

  /** The row of `id`, or a brief one where that is enough; `null` when there is none, undefined while that is not known. */
  row(id: string, brief = false): NodeRow | null | undefined {
    const own = this.#rows.get(id) ?? (brief ? this.#briefRows.get(id) : undefined);
    if (own || this.#rows.has(id)) return own ?? null;
    return this.#borrowed(this.#known?.rows.get(id) ?? (brief ? this.#known?.briefRows.get(id) : undefined));
  }

  keepRow(node: NodeRow, brief: boolean): void {
    if (brief) this.#briefRows.set(node.id, node);
    else this.#rows.set(node.id, node);
  }

  /** Nothing was found for `id`. */
  keepMissing(id: string): void {
    if (!this.#rows.has(id) && !this.#briefRows.has(id)) this.#rows.set(id, null);
  }

  /** What was read of `id` along with it, and further down. `placed` says whether the places of the pages were read. */
  keepPages(id: string, wants: readonly Want[], pages: Pages | undefined, placed: (want: Want) => boolean): void {
    if (!pages) return;
    for (const want of wants) {
      const page = pages.get(want.relation);
      if (page) this.#keep(id, want, page, placed);
    }
  }

  page(id: string, want: Want): Page {
    const own = this.#own(id, want);
    return (isEnough(own, want) ? own : this.#knownPage(id, want)) ?? own ?? nothing;
  }

  /** Whether all that is wanted of a page was read. */
  has(id: string, want: Want): boolean {
    const own = this.#own(id, want);
    if (isEnough(own, want)) return true;
    return this.#knownPage(id, want) !== undefined || (own === undefined && !want.on && !want.count);
  }

  /** For requests that come after this one, of the same version. */
  shareWith({ rows, briefRows, pages }: KnownRows): void {
    for (const [id, row] of this.#rows) if (row && !rows.has(id)) rows.set(id, row);
    for (const [id, row] of this.#briefRows) if (!briefRows.has(id)) briefRows.set(id, row);
    for (const [asked, own] of this.#pages)
      for (const [id, page] of own) {
        const key = `${id} ${asked}`;
        const before = pages.get(key);
        if (!before || !isLess(page, before) || (page.total !== null && before.total === null))
          pages.set(key, alone(before ? joined(before, page) : page));
      }
  }

  #own(id: string, want: Want): Page | undefined {
    return this.#pages.get(argsKey(want))?.get(id);
  }

  #knownPage(id: string, want: Want): Page | undefined {
    const known = this.#known?.pages.get(`${id} ${argsKey(want)}`);
    return isEnough(known, want) ? this.#borrowed(known) : undefined;
  }

  #borrowed<T>(found: T | undefined): T | undefined {
    this.#isBorrowed ||= found !== undefined;
    return found;
  }

  #keep(id: string, want: Want, [entries, total]: RelationPage, isPlaced: (want: Want) => boolean): void {
    const { brief = false, bare = false, below = [] } = want;
    const asked = argsKey(want);
    const own = this.#pages.get(asked) ?? new Map<string, Page>();
    this.#pages.set(asked, own);
    const before = own.get(id);
    const page = { entries, total, brief, bare, placed: isPlaced(want) };
    own.set(id, before ? joined(before, page) : page);
    for (const [, node, , pages] of entries ?? []) {
      if (brief || !this.#rows.get(node.id)) this.keepRow(node, brief);
      this.keepPages(node.id, below, pages, isPlaced);
    }
  }
}

/** Whether all that is wanted of a page was read. */
function isEnough(page: Page | undefined, want: Want): page is Page {
  if (!page) return false;
  const { entries, total, brief, bare, placed } = page;
  const isThere =
    entries !== null &&
    (want.brief === true || !brief) &&
    (want.bare === true || !bare) &&
    (placed || want.placed !== true);
  return (!want.on || isThere) && (!want.count || total !== null);
}

/** Whether nothing is known of the entries that was not known before. */
function isLess(page: Page, before: Page): boolean {
  if (page.entries === null || before.entries === null) return page.entries === null;
  return (!before.brief || page.brief) && (!before.bare || page.bare) && (before.placed || !page.placed);
}

/** One page of what was read of it twice: what is there is not given up for less. */
function joined(before: Page, page: Page): Page {
  return { ...(isLess(page, before) ? before : page), total: page.total ?? before.total };
}

/** Without what was read along with its entries further down, which is kept as pages of its own. */
function alone(page: Page): Page {
  if (!page.entries?.some(([, , , pages]) => pages)) return page;
  return { ...page, entries: page.entries.map(([keys, node, said]) => [keys, node, said]) };
}
