// What a process uses, where the system says so in /proc; undefined elsewhere, which is reported as not measured.
import { readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second for whoever asks, whatever its own clock does. */
const microsecondsPerTick = 10_000;

/** Microseconds of processor time in /proc/<pid>/stat, user and system. The name may hold spaces and brackets. */
export function cpuIn(stat) {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * microsecondsPerTick;
}

/** Bytes of resident memory in /proc/<pid>/status. */
export function residentIn(status) {
  const found = /^VmRSS:\s+(\d+) kB$/m.exec(status);
  return found ? Number(found[1]) * 1_024 : undefined;
}

export const cpuOf = (pid) => read(pid, 'stat', cpuIn);
export const residentOf = (pid) => read(pid, 'status', residentIn);

function read(pid, file, parse) {
  if (pid === undefined) return undefined;
  try {
    return parse(readFileSync(`/proc/${pid}/${file}`, 'utf8'));
  } catch {
    return undefined;
  }
}
