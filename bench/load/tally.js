// What became of the questions of one run: how long they took, and how many of their answers were not right.
import { build } from 'hdr-histogram-js';

/** Microseconds, to three digits, up to a minute. */
const histogram = () =>
  build({ bitBucketSize: 32, highestTrackableValue: 60_000_000, numberOfSignificantValueDigits: 3, autoResize: true });

export class Tally {
  #times = histogram();
  #verdicts = { right: 0, noted: 0, refused: 0, wrong: 0, lost: 0 };
  #example;

  count(milliseconds, question, { verdict, status, body }) {
    this.#times.recordValue(Math.max(1, Math.round(milliseconds * 1_000)));
    this.#verdicts[verdict]++;
    if (verdict !== 'wrong') return;
    this.#example ??= {
      operation: question.operation,
      asked: question.body,
      status,
      answer: body.toString().slice(0, 300),
    };
  }

  /** Latencies in milliseconds, of all; `good` are the answers that are worth something. */
  result() {
    const at = (percent) => this.#times.getValueAtPercentile(percent) / 1_000;
    const latency = { p50: at(50), p90: at(90), p99: at(99), p999: at(99.9), max: this.#times.maxValue / 1_000 };
    const count = this.#times.totalCount;
    const good = this.#verdicts.right + this.#verdicts.noted;
    return { count, good, ...(count > 0 ? latency : {}), ...this.#verdicts, example: this.#example };
  }
}
