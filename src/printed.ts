/** What sources print, compared: when two of them say the same of a work, and which date is meant. */
import type { conflictFields } from './model.ts';
import { folded } from './sort-key.ts';

/** Letter case, accents and punctuation are no disagreement, and neither is a date that is only more precise. */
export function same(field: (typeof conflictFields)[number], a: string, b: string): boolean {
  if (field === 'LINK') return a === b;
  if (field !== 'PUBLISHED') return words(a) === words(b);
  const [one, other] = [dateOf(a), dateOf(b)];
  return one.startsWith(other) || other.startsWith(one);
}

const words = (value: string) =>
  folded(value)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const months = 'january february march april may june july august september october november december'.split(' ');

/** `October 2010` → `2010-10`; what is printed in figures stays as it is. */
export function dateOf(printed: string): string {
  const [, month = '', year] = /^(\p{L}+) (\d{4})$/u.exec(printed) ?? [];
  const number = months.indexOf(month.toLowerCase()) + 1;
  return year === undefined || number === 0 ? printed : `${year}-${String(number).padStart(2, '0')}`;
}
