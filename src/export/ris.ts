/** CSL-JSON as RIS: one tag a line, lines that end in CRLF, a list as its tag again and again. */
import type { CslDate, CslItem } from './csl.ts';
import { risTypes } from './kinds.ts';

type Tag = [tag: string, values: readonly (string | undefined)[]];

export function ris(items: readonly CslItem[]): string {
  return items.map(entry).join('\r\n');
}

function entry(item: CslItem): string {
  const type = risTypes[item.type];
  const tags: Tag[] = [
    ['ID', [item.id]],
    ['TI', [item.title]],
    ['AU', item.author?.map(({ literal }) => literal) ?? []],
    ['PY', [item.issued?.['date-parts'][0]?.[0]?.toString()]],
    ['DA', [date(item.issued)]],
    ['ET', [item.edition]],
    ['PB', [item.publisher]],
    ['M3', [item.genre]],
    ...wholes(item),
    [type === 'RPRT' ? 'NV' : 'M1', [item['collection-number']]],
    ['VL', [item.volume]],
    ['AB', [item.abstract]],
    ['LA', [item.custom.languages.join('; ')]],
    ['KW', item.custom.topics],
    ['UR', [item.URL]],
    ['N1', [item.note]],
  ];
  const lines = tags.flatMap(([tag, values]) => values.flatMap((value) => (value ? [`${tag}  - ${line(value)}`] : [])));
  return [`TY  - ${type}`, ...lines, 'ER  - ', ''].join('\r\n');
}

/** The second title is the series of a book or a report, and of other types the work they are a part of. */
function wholes(item: CslItem): Tag[] {
  const { 'container-title': whole, 'collection-title': series } = item;
  const [second, third] = ofSeries.includes(risTypes[item.type]) ? [series ?? whole, series && whole] : [whole, series];
  return [
    ['T2', [second]],
    ['T3', [third]],
  ];
}
const ofSeries: readonly string[] = ['BOOK', 'DBASE', 'ELEC', 'RPRT'];

/** `YYYY/MM/DD/`, what is not known left empty; a year alone is in `PY` already. */
function date(issued: CslDate | undefined): string | undefined {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  if (month === undefined) return undefined;
  const two = (number: number | undefined) => (number === undefined ? '' : String(number).padStart(2, '0'));
  return `${year}/${two(month)}/${two(day)}/`;
}

const line = (value: string) => value.replace(/\s+/g, ' ').trim();
