export function cpuIn(stat: string): number;
export function residentIn(status: string): number | undefined;
export function cpuOf(pid: number | undefined): number | undefined;
export function residentOf(pid: number | undefined): number | undefined;
