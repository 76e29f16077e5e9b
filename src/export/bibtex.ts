/**
 * CSL-JSON as BibTeX: text in UTF-8, and what TeX would take for a command escaped. Titles and names stand in braces of
 * their own, so that no style changes their capitals or takes an institution apart.
 */
import { languageOf } from '../find/language.ts';
import type { CslItem } from './csl.ts';
import { bibtexTypes } from './kinds.ts';

export function bibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n');
}

function entry(item: CslItem): string {
  const type = typeOf(item);
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const fields: [name: string, value: string | undefined][] = [
    ['title', `{${tex(item.title)}}`],
    ['author', names(item.author?.map(({ literal }) => literal) ?? [])],
    [type === 'techreport' ? 'institution' : 'publisher', names(item.custom.publishers)],
    ['edition', maybe(item.edition, tex)],
    ['year', year?.toString()],
    ['month', undefined],
    ['day', day?.toString()],
    ['type', tex(item.genre)],
    ['series', maybe(item['collection-title'], tex)],
    ['number', item['collection-number']],
    ['booktitle', maybe(item['container-title'], tex)],
    ['volume', item.volume],
    ['language', item.custom.languages.map((code) => tex(languageOf(code).name)).join(' and ')],
    ['url', maybe(item.URL, address)],
    ['keywords', item.custom.topics.map(keyword).join(', ')],
    ['abstract', maybe(item.abstract, tex)],
    ['annote', maybe(item.note, tex)],
  ];
  const lines = fields.flatMap(([name, value]) => {
    // The names of months are BibTeX's own, and stand without braces.
    if (name === 'month') return month === undefined ? [] : [`  month = ${months[month - 1]}`];
    return value ? [`  ${name} = {${value}}`] : [];
  });
  return `@${type}{${key(item.id)},\n${lines.join(',\n')}\n}\n`;
}

/** A book or a report must have its author and its year, or styles refuse it; where one is not known it is a `misc`. */
function typeOf({ type, author, publisher, issued }: CslItem) {
  const complete = author !== undefined && publisher !== undefined && issued !== undefined;
  return complete ? bibtexTypes[type] : 'misc';
}

/** Whole names: many hold an "and" of their own, which would part them. */
const names = (all: readonly string[]) => all.map((name) => `{${tex(name)}}`).join(' and ');

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The id without its prefix; what a key may not hold stands as its number, so that two ids never share a key. */
const key = (id: string) =>
  id.replace(/^publication\//, '').replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)}_`);

/**
 * Braces are written as commands: BibTeX counts them before TeX reads them, with or without a backslash.
 */
const commands: { readonly [character: string]: string } = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

export function tex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}~^$&#_%]/g, (character) => commands[character] ?? `\\${character}`);
}

/** A comma would end the keyword. */
const keyword = (text: string) => (text.includes(',') ? `{${tex(text)}}` : tex(text));

/** Addresses are read as they are: only what would end the field or the line stands as its code. */
const address = (url: string) => url.replace(/[\s{}\\]/g, encodeURIComponent);

const maybe = (text: string | undefined, write: (text: string) => string) =>
  text === undefined ? undefined : write(text);
