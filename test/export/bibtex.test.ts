/** BibTeX, read back by citation-js, which had no part in writing it. */
import { describe, expect, it } from 'vitest';
import { cslItem } from '../../src/export/csl.ts';
import { formats } from '../../src/export/formats.ts';
import { languageOf } from '../../src/find/language.ts';
import { bibtexFields, readBibtex } from './parsers.ts';
import { all, hard, hardest, hardTitle } from './works.ts';

const { write } = formats.BIBTEX;
const names = (list: readonly string[]) => (list.length > 0 ? list : undefined);

describe('the catalogue as BibTeX', () => {
  const entries = readBibtex(write(all));

  it('is read back work by work, with every field', () => {
    const expected = all.map(cslItem).map((item) => ({
      title: item.title,
      author: item.author?.map(({ literal }) => literal),
      publisher: names(item.custom.publishers),
      issued: item.issued,
      genre: item.genre,
      edition: item.edition,
      volume: item.volume,
      language: names(item.custom.languages.map((code) => languageOf(code).name)),
      keyword: item.custom.topics.length > 0 ? item.custom.topics.join(',') : undefined,
      abstract: item.abstract,
      annote: item.note,
      URL: item.URL,
      'collection-title': item['collection-title'],
    }));
    const list = (value: string | readonly string[] | undefined) => (typeof value === 'string' ? [value] : value);
    const found = entries.map(({ id: _id, type: _type, 'container-title': _in, ...fields }) => {
      const { publisher, language, 'collection-number': _number, ...others } = fields;
      return { ...others, publisher: list(publisher), language: list(language) };
    });
    expect(found).toEqual(expected);
  });

  it('says the number in a series, and the work that another is a part of', () => {
    const fields = bibtexFields(write(all)).map(({ properties }) => [properties.number, properties.booktitle]);
    expect(fields.filter(([number]) => number).length).toBeGreaterThan(10);
    expect(fields).toEqual(all.map(cslItem).map((item) => [item['collection-number'], item['container-title']]));
  });

  it('calls a work a book or a report only where all is known that styles ask of one', () => {
    const entries = bibtexFields(write(all));
    const of = (wanted: string) => entries.filter(({ type }) => type === wanted).map(({ properties }) => properties);
    const [reports, books] = [of('techreport'), of('book')];
    for (const [list, by] of [
      [reports, 'institution'],
      [books, 'publisher'],
    ] as const) {
      expect(list.length).toBeGreaterThan(20);
      for (const fields of list)
        for (const name of ['author', 'title', 'year', by]) expect(fields).toHaveProperty(name);
    }
  });

  it('gives no two works the same key', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(all.length);
  });
});

describe('a work that is hard to write', () => {
  it('keeps its title, its names and its address', () => {
    const [entry] = readBibtex(write(hardest));
    expect(entry).toMatchObject({
      title: hardTitle,
      author: ['Ministry of Law and Order, {North} & South', 'Ärzte ohne Grenzen'],
      abstract: 'Line one, line {two} 100%.',
      URL: 'https://example.org/a_b%20c?d=é&e=%7Bf%7D~g',
    });
  });

  it('has braces only in pairs, which BibTeX counts before it reads anything', () => {
    const text = write(hard);
    const depth = [...text].reduce((open, character) => {
      const now = open + (character === '{' ? 1 : character === '}' ? -1 : 0);
      expect(now).toBeGreaterThanOrEqual(0);
      return now;
    }, 0);
    expect(depth).toBe(0);
  });

  it('has a key of its own even where ids differ in a character that keys may not hold', () => {
    expect(readBibtex(write(hard)).map(({ id }) => id)).toEqual(['formula', 'hard', 'a_32_b', 'a_95_b']);
  });

  it('says the month where it is known, and pads nothing', () => {
    expect(readBibtex(write(hard)).map(({ issued }) => issued?.['date-parts'][0])).toEqual([
      undefined,
      [2012, 10, 7],
      [2012],
      [2012, 10],
    ]);
  });
});

it('no works are a file with nothing in it', () => {
  expect(write([])).toBe('');
});
