interface Operation {
  name: string;
  title: string;
  share: number;
}
interface Peer {
  name: string;
  fixed?: boolean;
  cannot?: Record<string, string>;
}
export interface Workload {
  name: string;
  title: string;
  among: Operation[];
  count: number;
  whole: boolean;
  writes?: number;
  unseen?: number;
}
export function workloadsOf(operations: readonly Operation[], peers: readonly Peer[]): Workload[];
export function sharedMix(workloads: readonly Workload[]): string;
export function suits(workload: Workload, peer: Peer): boolean;
