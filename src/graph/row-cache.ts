/**
 * Rows and pages of relations that earlier questions read, under the version of the graph that they were read from: what
 * another question shares with them is not read again. As with remembered answers, something has to prove for each
 * question that the version is still the newest.
 */
import { LRUCache } from 'lru-cache';
import type { NodeRow, Page } from './rows.ts';

/** What was read of one version. The least recently asked for goes first. */
export class KnownRows {
  readonly rows: LRUCache<string, NodeRow>;
  /** Rows of which only the brief columns are known. */
  readonly briefRows: LRUCache<string, NodeRow>;
  readonly pages: LRUCache<string, Page>;

  constructor(bytes: number) {
    const [large, small] = [Math.ceil(0.4 * bytes), Math.ceil(0.2 * bytes)];
    this.rows = new LRUCache({ maxSize: large, sizeCalculation: sizeOfRow });
    this.briefRows = new LRUCache({ maxSize: small, sizeCalculation: sizeOfRow });
    this.pages = new LRUCache({ maxSize: large, sizeCalculation: sizeOfPage });
  }
}

/** Of one server: all its requests share it. */
export class RowCache {
  readonly #bytes: number;
  #version: string | undefined;
  #known: KnownRows | undefined;

  /** `bytes`: how much is kept, roughly; 0 keeps nothing. */
  constructor(bytes: number) {
    this.#bytes = bytes;
  }

  /** What was read of this version; undefined where nothing was, or nothing is kept. */
  of(version: string | undefined): KnownRows | undefined {
    return version !== undefined && version === this.#version ? this.#known : undefined;
  }

  /** The same to add to. What is of another version is given up: there is one newest, and questions ask for that. */
  for(version: string): KnownRows | undefined {
    if (this.#bytes === 0) return undefined;
    if (version !== this.#version || !this.#known) {
      this.#version = version;
      this.#known = new KnownRows(this.#bytes);
    }
    return this.#known;
  }
}

/** Bytes of an object with so many properties or entries, before what they say. */
const base = 200;

function sizeOfRow(row: NodeRow): number {
  let size = base;
  for (const value of Object.values(row)) size += 8 + lengthOf(value);
  return size;
}

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return 2 * value.length;
  return Array.isArray(value) ? value.reduce((sum: number, one) => sum + 40 + lengthOf(one), 0) : 0;
}

/** Its rows are counted with it, for they may be kept by nothing else. */
const sizeOfPage = ({ entries }: Page): number =>
  (entries ?? []).reduce((sum, [, node]) => sum + base + sizeOfRow(node), base);
