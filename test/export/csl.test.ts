/** CSL-JSON, and the plain citation that is made of it. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cslItem } from '../../src/export/csl.ts';
import { formats } from '../../src/export/formats.ts';
import { citationText } from '../../src/export/text.ts';
import { all, catalogue, hardest, hardTitle } from './works.ts';

const { write } = formats.CSL_JSON;
const name = z.strictObject({ literal: z.string().min(1) });
const text = z.string().min(1);
/** The fields of CSL 1.0.2 that are used, and no others: a processor refuses what it does not know. */
const schema = z.strictObject({
  id: text,
  type: z.enum([
    ...(['book', 'dataset', 'document', 'graphic', 'motion_picture'] as const),
    ...(['pamphlet', 'report', 'song', 'treaty', 'webpage'] as const),
  ]),
  title: text,
  genre: text,
  author: z.array(name).min(1).optional(),
  contributor: z.array(name).min(1).optional(),
  publisher: text.optional(),
  edition: text.optional(),
  issued: z.strictObject({ 'date-parts': z.tuple([z.array(z.int().positive()).min(1).max(3)]) }).optional(),
  'collection-title': text.optional(),
  'collection-number': text.optional(),
  'container-title': text.optional(),
  volume: text.optional(),
  dimensions: text.optional(),
  abstract: text.optional(),
  language: text.optional(),
  keyword: text.optional(),
  note: text.optional(),
  URL: z.url().optional(),
  custom: z.record(z.string(), z.array(text)),
});
const read = (file: string) => z.array(schema).parse(JSON.parse(file));
const byId = (id: string) => {
  const [entry] = all.filter(({ work }) => work.id === `publication/${id}`);
  if (!entry) throw new Error(`The catalogue has no ${id}.`);
  return cslItem(entry);
};

describe('the catalogue as CSL-JSON', () => {
  const items = read(write(all));

  it('has an item for each work, with its title, its year and its address', () => {
    expect(
      items.map(({ id, title, issued, URL = null }) => [id, title, issued?.['date-parts'][0][0] ?? null, URL]),
    ).toEqual(catalogue.works.map(({ id, title, year, url }) => [id, title, year, url]));
  });

  it('keeps dates as far as they are known', () => {
    const written = items.map(({ issued }) => issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')));
    expect(written.map((parts) => parts?.join('-') ?? null)).toEqual(catalogue.works.map(({ published }) => published));
  });

  it('names every institution and every person somewhere', () => {
    for (const [i, { to }] of all.entries())
      for (const { thing } of [...to('PUBLISHED_BY', 'Institution'), ...to('CONTRIBUTED_BY', 'Person')])
        expect(
          [...(items[i]?.author ?? []), ...(items[i]?.contributor ?? [])]
            .map(({ literal }) => literal)
            .concat(items[i]?.publisher ?? '')
            .join('; '),
        ).toContain(thing.label);
  });
});

describe('who answers for a work', () => {
  it('are the institutions that publish it, the publisher first', () => {
    expect(cslItem(hardest[0] ?? fail()).author).toEqual([
      { literal: 'Ministry of Law and Order, {North} & South' },
      { literal: 'Ärzte ohne Grenzen' },
    ]);
  });

  it('are its authors where a source names some', () => {
    const [entry] = all.filter(({ to }) => to('CONTRIBUTED_BY', 'Person').some(({ role }) => role === 'AUTHOR'));
    const item = cslItem(entry ?? fail());
    expect(item.author).toEqual(
      entry
        ?.to('CONTRIBUTED_BY', 'Person')
        .filter(({ role }) => role === 'AUTHOR')
        .map(({ thing }) => ({ literal: thing.label })),
    );
    expect(citationText(item)).toContain(`. ${item.publisher}. `);
  });
});

describe('a citation as text', () => {
  it('gives institutions, title, year, series with its number, and address', () => {
    expect(citationText(byId('global-report-on-trafficking-in-persons-2012'))).toBe(
      'United Nations Office on Drugs and Crime. Global Report on Trafficking in Persons, 2012. 2012. (Global Report on Trafficking in Persons 1).',
    );
    expect(citationText(cslItem(hardest[0] ?? fail()))).toBe(
      `Ministry of Law and Order, {North} & South; Ärzte ohne Grenzen. ${hardTitle}. 2nd edition. 2012. (Papers & Briefs 4). https://example.org/a_b%20c?d=é&e={f}~g`,
    );
  });

  it('leaves out what is not known, and never says a stop twice', () => {
    for (const entry of all) {
      expect(citationText(cslItem(entry))).not.toMatch(/\.\.|undefined|null|\(\)| {2}/);
      expect(citationText(cslItem(entry))).toContain(entry.work.title);
    }
  });
});

it('no works are an empty list', () => {
  expect(read(write([]))).toEqual([]);
});

function fail(): never {
  throw new Error('There is no such work.');
}
