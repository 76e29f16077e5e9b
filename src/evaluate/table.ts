/** Tables in Markdown, and numbers as they stand in them. */
import type { Interval } from './bootstrap.ts';

export const number = (value: number) => value.toFixed(3);
export const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
export const within = ({ mean, low, high }: Interval) => `${number(mean)} (${number(low)}–${number(high)})`;
export const apart = ({ mean, low, high }: Interval) => `${signed(mean)} (${signed(low)} to ${signed(high)})`;

/** The first column is to the left, numbers are to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_name, i) => (i === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
