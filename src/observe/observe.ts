/** Metrics and traces, told by one observer. */
import { GraphFailure } from '../graph/graph.ts';
import type { Metrics } from './metrics.ts';
import type { Observer } from './observer.ts';
import { Tracing } from './tracing.ts';

/** What a statement failed of; `unexpected` is a row that does not fit, or a bug. */
const reasonOf = (error: unknown) => (error instanceof GraphFailure ? error.reason.toLowerCase() : 'unexpected');
const away = ['unavailable', 'timeout', 'unauthorized'];

export function createObserver(metrics: Metrics): Observer {
  const tracing = new Tracing();
  return {
    request(asked) {
      const watched = tracing.request(asked);
      metrics.began();
      return {
        ...watched,
        end(answered) {
          metrics.answered(asked.route, answered);
          watched.end(answered);
        },
      };
    },
    operation: (work, done) => tracing.operation(work, done),
    async statement(name, work, rows) {
      const started = performance.now();
      metrics.called();
      try {
        const result = await tracing.statement(name, work, rows, reasonOf);
        metrics.returned(name, performance.now() - started, rows(result));
        return result;
      } catch (error) {
        const reason = reasonOf(error);
        metrics.failed(name, performance.now() - started, reason, away.includes(reason));
        throw error;
      }
    },
    snapshotRead: (read) => metrics.snapshotRead(read),
  };
}
