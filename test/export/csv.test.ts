/** CSV, read back by csv-parse. */
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/export/formats.ts';
import { readCsv } from './parsers.ts';
import { all, catalogue, hard, hardTitle } from './works.ts';

const { write } = formats.CSV;

describe('the catalogue as CSV', () => {
  const rows = readCsv(write(all));

  it('has a row for each work with what is known of it', () => {
    const text = (value: unknown) => (value === null ? '' : String(value));
    expect(
      rows.map(({ id, title, kind, published, year, access, url, summary }) => [
        ...[id, title, kind, published, year, access, url, summary],
      ]),
    ).toEqual(
      catalogue.works.map(({ id, title, kind, published, year, access, url, summary }) =>
        [id, title, kind, published, year, access, url, summary].map(text),
      ),
    );
  });

  it('loses nothing that a work is joined to', () => {
    const columns = [
      ['institutions', 'PUBLISHED_BY', 'Institution'],
      ['persons', 'CONTRIBUTED_BY', 'Person'],
      ['series', 'IN_SERIES', 'Series'],
      ['topics', 'ABOUT', 'Topic'],
      ['regions', 'COVERS', 'Region'],
      ['audiences', 'FOR', 'Audience'],
      ['sources', 'IN', 'Source'],
    ] as const;
    for (const [column, via, type] of columns) {
      const joined = all.map(({ to }) => to(via, type).map(({ thing }) => thing.label));
      expect(joined.flat().length).toBeGreaterThan(0);
      for (const [i, labels] of joined.entries())
        for (const label of labels) expect(rows[i]?.[column]).toContain(label);
    }
  });

  it('says the role of an institution and the number in a series', () => {
    const [brief] = rows.filter(({ series }) => series?.endsWith(', 4') && series.startsWith('ICAT'));
    expect(brief).toMatchObject({
      institutions: 'Inter-Agency Coordination Group against Trafficking in Persons (Publisher)',
    });
  });

  it('ends every row in CRLF', () => {
    expect(write(all).endsWith('\r\n')).toBe(true);
  });
});

describe('a work that is hard to write', () => {
  const rows = readCsv(write(hard));

  it('keeps its quotes, commas and lines', () => {
    expect(rows[1]).toMatchObject({
      title: hardTitle,
      summary: 'Line one,\nline {two} 100%.',
      alternativeTitles: 'A; B; =SUM(A1)',
    });
  });

  it('is no formula to a spreadsheet', () => {
    expect(rows[0]).toMatchObject({ title: "'=1+1", summary: "'-2 things" });
  });
});

it('no works are the header alone', () => {
  const text = write([]);
  expect(text.split('\r\n')).toHaveLength(2);
  expect(readCsv(text)).toEqual([]);
});
