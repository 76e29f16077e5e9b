/** RIS, read back by citation-js, which had no part in writing it. */
import { describe, expect, it } from 'vitest';
import { cslItem } from '../../src/export/csl.ts';
import { formats } from '../../src/export/formats.ts';
import { readRis, risTags } from './parsers.ts';
import { all, hard, hardest, hardTitle } from './works.ts';

const { write } = formats.RIS;
const listed = (value: string | readonly string[] | undefined) => (value === undefined ? [] : [value].flat());

describe('the catalogue as RIS', () => {
  it('is read back work by work, with every tag', () => {
    const found = risTags(write(all)).map(({ ID, TI, AU, PY, ET, PB, M3, AB, LA, KW, UR, N1, VL, NV, M1, T2, T3 }) => ({
      one: [ID, TI, PY, ET, PB, M3, AB, LA, UR, N1, VL, NV ?? M1],
      many: [listed(AU), listed(KW), [...listed(T2), ...listed(T3)].sort()],
    }));
    const expected = all.map(cslItem).map((item) => ({
      one: [
        ...[item.id, item.title, item.issued?.['date-parts'][0]?.[0]?.toString(), item.edition, item.publisher],
        ...[item.genre, item.abstract, item.custom.languages.join('; ') || undefined, item.URL, item.note],
        ...[item.volume, item['collection-number']],
      ],
      many: [
        item.author?.map(({ literal }) => literal) ?? [],
        item.custom.topics,
        [item['collection-title'], item['container-title']].filter((title) => title !== undefined).sort(),
      ],
    }));
    expect(found).toEqual(expected);
  });

  it('means to a reader what was meant', () => {
    const items = readRis(write(all));
    expect(items.map(({ title }) => title)).toEqual(all.map(({ work }) => work.title));
    expect(items.map(({ issued }) => issued)).toEqual(all.map((entry) => cslItem(entry).issued));
  });

  it('ends every line in CRLF and every work in ER', () => {
    const text = write(all);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.match(/^ER {2}- $/gm)).toHaveLength(all.length);
  });
});

describe('a work that is hard to write', () => {
  it('keeps its title, its names, its address and its number', () => {
    expect(readRis(write(hardest))).toMatchObject([
      {
        title: hardTitle,
        author: ['Ministry of Law and Order, {North} & South', 'Ärzte ohne Grenzen'],
        abstract: 'Line one, line {two} 100%.',
        URL: 'https://example.org/a_b%20c?d=é&e={f}~g',
        'collection-title': 'Papers & Briefs',
        'collection-number': '4',
      },
    ]);
  });

  it('says its date as far as it is known', () => {
    expect(risTags(write(hard)).map(({ PY, DA }) => [PY, DA])).toEqual([
      [undefined, undefined],
      ['2012', '2012/10/07/'],
      ['2012', undefined],
      ['2012', '2012/10//'],
    ]);
  });
});

it('no works are a file with nothing in it', () => {
  expect(write([])).toBe('');
});
