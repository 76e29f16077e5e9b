/** What one request has read so far: rows, and pages of what they are joined to, each as far as it was asked. */
import { pageKey } from './level.ts';
import type { Entry, NodeRow, Pages, RelationPage } from './rows.ts';
import type { Want } from './selection.ts';

/** One page of one relation of one node, as far as it was asked. */
export interface Page {
  readonly entries: readonly Entry[] | null;
  readonly total: number | null;
  /** Whether its nodes are brief rows, whether what the relation says was left out, and whether places were read. */
  readonly brief: boolean;
  readonly bare: boolean;
  readonly placed: boolean;
}
const nothing: Page = { entries: [], total: 0, brief: false, bare: false, placed: true };

export class Held {
  readonly #rows = new Map<string, NodeRow | null>();
  /** Rows of which only the brief columns were asked. */
  readonly #briefRows = new Map<string, NodeRow>();
  readonly #pages = new Map<string, Page>();

  /** The row of `id`, or a brief one where that is enough; `null` when there is none, undefined while that is not known. */
  row(id: string, brief = false): NodeRow | null | undefined {
    return (
      this.#rows.get(id) ?? (brief ? this.#briefRows.get(id) : undefined) ?? (this.#rows.has(id) ? null : undefined)
    );
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
    return this.#pages.get(pageKey(id, want)) ?? nothing;
  }

  /** Whether all that is wanted of a page was read. */
  has(id: string, want: Want): boolean {
    const page = this.#pages.get(pageKey(id, want));
    if (page === undefined) return !want.on && !want.count;
    const { entries, total, brief, bare, placed } = page;
    const isThere =
      entries !== null &&
      (want.brief === true || !brief) &&
      (want.bare === true || !bare) &&
      (placed || want.placed !== true);
    return (!want.on || isThere) && (!want.count || total !== null);
  }

  #keep(id: string, want: Want, [entries, total]: RelationPage, isPlaced: (want: Want) => boolean): void {
    const { brief = false, bare = false, below = [] } = want;
    const key = pageKey(id, want);
    const before = this.#pages.get(key);
    const placed = isPlaced(want);
    // What is there is not given up for less.
    const isKept =
      before?.entries != null &&
      (entries === null || ((!before.brief || brief) && (!before.bare || bare) && (before.placed || !placed)));
    this.#pages.set(key, {
      ...(isKept ? before : { entries, brief, bare, placed }),
      total: total ?? before?.total ?? null,
    });
    for (const [, node, , pages] of entries ?? []) {
      if (brief || !this.#rows.get(node.id)) this.keepRow(node, brief);
      this.keepPages(node.id, below, pages, isPlaced);
    }
  }
}
