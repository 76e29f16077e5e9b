/** Where the list that is shown can be saved from: all of it where `/export` knows its filters, else the works of the page. */
import type { SearchState } from './address.ts';

export const formats = [
  ['bibtex', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl-json', 'CSL-JSON'],
  ['json-ld', 'JSON-LD'],
  ['csv', 'CSV'],
] as const;
export type Format = (typeof formats)[number][0];

/** Conditions by their name in the address of an export. */
const conditions = (state: SearchState): readonly (readonly [name: string, values: readonly string[]])[] => [
  ['text', state.q === '' ? [] : [state.q]],
  ['kind', state.kind],
  ['language', state.lang],
  ['topic', state.topic],
  ['region', state.region],
  ['audience', state.audience],
  ['institution', state.institution],
  ['instrument', state.instrument],
  ['series', state.series],
  ['from', state.from === undefined ? [] : [String(state.from)]],
  ['to', state.to === undefined ? [] : [String(state.to)]],
];

/** An export takes no search, and not every filter; its years have four digits. */
export function isWhole(state: SearchState, by: 'search' | 'works'): boolean {
  const unknown = state.held || state.access.length + state.source.length + state.programme.length > 0;
  const years = [state.from, state.to].every((year) => year === undefined || /^\d{4}$/.test(String(year)));
  return by === 'works' && !unknown && years;
}

export function exportAddress(format: Format, state: SearchState, ids: readonly string[] | undefined): string {
  const given = ids ? [['ids', ids] as const] : conditions(state);
  const written = given.flatMap(([name, values]) => (values.length > 0 ? [[name, values.join(',')]] : []));
  const search = String(new URLSearchParams(written)).replaceAll('%2F', '/').replaceAll('%2C', ',');
  return `/export/${format}${search === '' ? '' : `?${search}`}`;
}
