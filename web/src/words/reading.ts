/** The languages that the reader reads, remembered in this browser: for filters, and for what can be opened. */
import { remember, useRecalled } from './memory.ts';

const key = 'reads';
const codesIn = (text: string | null): string[] => (text ?? '').split(',').filter((code) => code !== '');

/** BCP 47 codes; none as long as the reader has not said. */
export function useReadingLanguages(): [codes: readonly string[], set: (codes: readonly string[]) => void] {
  const codes = codesIn(useRecalled(key));
  return [codes, (chosen) => remember(key, chosen.join(','))];
}
