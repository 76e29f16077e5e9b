// A clock for arrivals, in a thread of its own: it sleeps to a fraction of a millisecond, which a timer cannot, and does
// not keep a processor busy meanwhile, which the servers need.
import { parentPort, workerData } from 'node:worker_threads';

const { times, beginning } = workerData;
const never = new Int32Array(new SharedArrayBuffer(4));
const now = () => performance.timeOrigin + performance.now() - beginning;

for (let at = 0; at < times.length; ) {
  const wait = times[at] - now();
  if (wait > 0) Atomics.wait(never, 0, 0, wait);
  let due = at;
  while (due < times.length && times[due] <= now()) due++;
  if (due > at) parentPort.postMessage(due);
  at = due;
}
