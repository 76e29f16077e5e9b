/** What the process itself uses, under the names that dashboards know. */
import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';
import { Counter, Gauge, type Registry } from 'prom-client';

/** Milliseconds between two looks at the event loop; a delay is counted beyond it. */
const resolution = 20;

/** Resolves with how to end what has begun to run. */
export function watchProcess(registry: Registry): () => void {
  const registers = [registry];
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();

  new Counter({
    name: 'process_cpu_seconds_total',
    help: 'Seconds of processor time, user and system.',
    registers,
    collect() {
      const { user, system } = process.cpuUsage();
      this.reset();
      this.inc((user + system) / 1e6);
    },
  });
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  const started = Math.round(Date.now() / 1_000 - process.uptime());
  gauge('process_start_time_seconds', 'When the process began, in seconds since 1970.', () => started);
  gauge('process_resident_memory_bytes', 'Memory of the process.', () => process.memoryUsage.rss());
  gauge('nodejs_heap_size_used_bytes', 'Memory in use by objects.', () => process.memoryUsage().heapUsed);
  gauge('nodejs_heap_size_limit_bytes', 'Memory that objects may use.', () => getHeapStatistics().heap_size_limit);
  new Gauge({
    name: 'catalograph_event_loop_delay_seconds',
    help: 'How late the event loop was since the last time this was read, by quantile.',
    labelNames: ['quantile'],
    registers,
    collect() {
      for (const [quantile, percent] of quantiles) this.set({ quantile }, late(delay, percent));
      delay.reset();
    },
  });
  return () => void delay.disable();
}

const quantiles: readonly [label: string, percent: number][] = [
  ['0.5', 50],
  ['0.99', 99],
  ['1', 100],
];

/** Seconds beyond the interval between two looks; 0 while nothing was measured. */
function late(delay: IntervalHistogram, percent: number): number {
  if (delay.count === 0) return 0;
  return Math.max(0, delay.percentile(percent) / 1e9 - resolution / 1e3);
}
