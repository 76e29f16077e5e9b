/** Works as CSV (RFC 4180): a header, one row a work, lists joined by "; ". */
import { instrumentsOf } from './csl.ts';
import { type Entry, type Joined, labels, languagesOf, words } from './entry.ts';

const columns: readonly (readonly [
  name: string,
  cell: (entry: Entry) => string | number | null | readonly string[],
])[] = [
  ['id', ({ work }) => work.id],
  ['title', ({ work }) => work.title],
  ['alternativeTitles', ({ work }) => work.alternativeTitles],
  ['kind', ({ work }) => work.kind],
  ['edition', ({ work }) => work.edition],
  ['published', ({ work }) => work.published],
  ['year', ({ work }) => work.year],
  ['institutions', ({ to }) => withRole(to('PUBLISHED_BY', 'Institution'))],
  ['persons', ({ to }) => withRole(to('CONTRIBUTED_BY', 'Person'))],
  ['series', ({ to }) => withNumber(to('IN_SERIES', 'Series'))],
  ['volumeOf', ({ to }) => withNumber(to('VOLUME_OF', 'Publication'))],
  ['partOf', ({ to }) => labels([...to('PART_OF', 'Publication'), ...to('PART_OF', 'Event')])],
  ['predecessors', ({ to }) => labels(to('SUCCEEDS', 'Publication'))],
  ['successors', ({ to }) => labels(to('SUCCEEDS', 'Publication', 'to'))],
  ['languages', languagesOf],
  ['topics', ({ to }) => labels(to('ABOUT', 'Topic'))],
  ['regions', ({ to }) => withRole(to('COVERS', 'Region'))],
  ['instruments', (entry) => [...new Set(labels(instrumentsOf(entry)))]],
  ['concepts', ({ to }) => labels(to('EXPLAINS', 'Concept'))],
  ['audiences', ({ to }) => labels(to('FOR', 'Audience'))],
  ['programmes', ({ to }) => labels(to('PRODUCED_UNDER', 'Programme'))],
  ['temporalFrom', ({ work }) => work.temporalFrom],
  ['temporalTo', ({ work }) => work.temporalTo],
  ['access', ({ work }) => work.access],
  ['accessNote', ({ work }) => work.accessNote],
  ['held', ({ work }) => String(work.held)],
  ['url', ({ work }) => work.url],
  ['summary', ({ work }) => work.summary],
  ['tableOfContents', ({ work }) => work.tableOfContents],
  ['sources', ({ to }) => labels(to('IN', 'Source'))],
];

export function csv(entries: readonly Entry[]): string {
  const header = columns.map(([name]) => name).join(',');
  const rows = entries.map((entry) => columns.map(([, cell]) => written(cell(entry))).join(','));
  return [header, ...rows, ''].join('\r\n');
}

/** `UNODC (Publisher)` */
const withRole = (all: readonly Joined[]) => all.map(({ thing, role }) => `${thing.label} (${words(role)})`);
/** `ICAT issue briefs, 4` */
const withNumber = (all: readonly Joined[]) =>
  all.map(({ thing, number }) => (number === undefined ? thing.label : `${thing.label}, ${number}`));

function written(value: string | number | null | readonly string[]): string {
  if (value === null) return '';
  const text = guarded(typeof value === 'object' ? value.join('; ') : String(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A spreadsheet would run a cell that begins like a formula: an apostrophe before it makes it text again.
 */
export const guarded = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
