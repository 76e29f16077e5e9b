import type { Spread } from '../load/numbers.js';

/** What one job of a load generator gave, in one round. */
export interface Measured {
  peer: string;
  round: number;
  rate: number;
  count: number;
  wrong: number;
  workload?: string;
  clients?: number;
  share?: number | 'equal';
  asked?: number;
  p50?: number;
  p90?: number;
  p99?: number;
  p999?: number;
  cpu?: { node?: number; jvm?: number; generator?: number };
  delay?: number;
  noted?: number;
  refused?: number;
  lost?: number;
  example?: unknown;
  late?: { p99: number };
  commits?: { count: number; wrong: number; p50: number };
}
export interface Figure {
  peer: string;
  workload?: string;
  clients?: number;
  share?: number | 'equal';
  rate: Spread;
  p50?: Spread;
  p99?: Spread;
  wrong: number;
  answers: number;
  cpu: { node?: Spread; jvm?: Spread; generator?: Spread };
}
export interface Results {
  size: string;
  mix: string;
  works: number;
  command: string;
  date: string;
  compared: number;
  settings: { rounds: number; seconds: number };
  versions: Record<string, string>;
  peers: { name: string; title: string; cannot?: Record<string, string> }[];
  workloads: { name: string; title: string }[];
  start: Record<string, number>;
  again?: Record<string, number>;
  memory: Record<string, number | undefined>;
  closed: Measured[];
  open: Measured[];
  counts: {
    peer: string;
    requests: number;
    transactions?: number;
    statements?: Record<string, number>;
    plans?: { statements: number; misses: number };
  }[];
  growth?: Record<string, number | string>;
}
type Wanted = Partial<Record<'peer' | 'workload' | 'clients' | 'share', string | number>>;
export function closedFigures(closed: readonly Measured[]): Figure[];
export function openFigures(open: readonly Measured[]): Figure[];
export function lookup(figures: readonly Figure[]): {
  find(wanted: Wanted): Figure | undefined;
  ratio(of: 'rate' | 'p50' | 'p99' | 'node', ours: Wanted, theirs: Wanted): Spread | undefined;
};
