/** `export` and `citation` as a client asks for them. */
import { HeaderMap } from '@apollo/server';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { maximumWorks } from '../../src/export/export.ts';
import { formats } from '../../src/export/formats.ts';
import { Snapshot } from '../../src/find/snapshot.ts';
import { engine } from './engine.ts';
import { readBibtex, readCsv } from './parsers.ts';
import { all, catalogue, work } from './works.ts';

const answered = z.object({
  data: z.record(z.string(), z.record(z.string(), z.unknown())).nullish(),
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })).optional(),
});

async function ask(query: string, snapshot = catalogue) {
  const answer = await engine({ snapshot });
  const headers = new HeaderMap([['content-type', 'application/json']]);
  const { response } = await answer(
    { method: 'POST', headers, search: '', body: { query } },
    { requestId: 'request-1', client: '127.0.0.1' },
  );
  if (response.body.kind !== 'complete') throw new Error('The answer came in parts.');
  return answered.parse(JSON.parse(response.body.string));
}
const exported = async (args: string): Promise<{ [field: string]: unknown }> => {
  const { data, errors } = await ask(`{ export(${args}) { format mediaType fileName count text } }`);
  return { ...data?.export, ...(errors ? { errors } : {}) };
};
const toolkit = 'publication/toolkit-to-combat-smuggling-of-migrants';

describe('export', () => {
  it.each([
    ['BIBTEX', 'application/x-bibtex', 'bib'],
    ['RIS', 'application/x-research-info-systems', 'ris'],
    ['CSL_JSON', 'application/vnd.citationstyles.csl+json', 'json'],
    ['JSON_LD', 'application/ld+json', 'jsonld'],
    ['CSV', 'text/csv', 'csv'],
  ] as const)('gives the whole catalogue as %s, with its media type and a file name', async (format, type, ending) => {
    expect(await exported(`format: ${format}`)).toEqual({
      format,
      mediaType: `${type}; charset=utf-8`,
      fileName: `catalograph-${all.length}-works.${ending}`,
      count: all.length,
      text: formats[format].write(all),
    });
  });

  it('gives what fits a filter, by title', async () => {
    const { text, count } = await exported('filter: {kinds: [TOOLKIT]}, format: CSV');
    const toolkits = catalogue.works.filter(({ kind }) => kind === 'TOOLKIT');
    expect(count).toBe(toolkits.length);
    expect(readCsv(String(text)).map(({ id }) => id)).toEqual(toolkits.map(({ id }) => id));
  });

  it('gives the works that are named, each once', async () => {
    const { text, fileName } = await exported(`ids: ["${toolkit}", "${toolkit}"], format: BIBTEX`);
    expect(readBibtex(String(text)).map(({ id }) => `publication/${id}`)).toEqual([toolkit]);
    expect(fileName).toBe('catalograph-1-works.bib');
  });

  it('gives of the works that are named those that fit the filter', async () => {
    const found = await exported(`filter: {kinds: [VIDEO]}, ids: ["${toolkit}"], format: RIS`);
    expect(found).toMatchObject({ count: 0, text: '', fileName: 'catalograph-0-works.ris' });
  });

  it('refuses an id that is of no work, and names it', async () => {
    const { errors } = await ask('{ export(ids: ["publication/nobody-wrote-this"], format: CSV) { count } }');
    expect(errors).toMatchObject([
      {
        message: '"export.ids": there is no Publication "publication/nobody-wrote-this".',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });
});

describe('the limit of an export', () => {
  const works = (count: number) =>
    new Snapshot(
      Array.from({ length: count }, (_, i) => work(`w${i}`, `Title ${i}`)),
      [],
    );
  const many = '{ export(format: CSV) { count } }';

  it('holds as many works as it says', async () => {
    expect((await ask(many, works(maximumWorks))).data).toEqual({ export: { count: maximumWorks } });
  });

  it('is named when more would fit', async () => {
    const { errors } = await ask(many, works(maximumWorks + 1));
    expect(errors).toMatchObject([
      { message: 'An export holds at most 5000 works; 5001 fit. Narrow "filter", or name "ids".' },
    ]);
  });
});

describe('a citation', () => {
  const cited = async (args: string) => (await ask(`{ publication(id: "${toolkit}") { citation${args} } }`)).data;

  it('is plain text when nothing else is asked', async () => {
    expect(await cited('')).toEqual({
      publication: {
        citation:
          'United Nations Office on Drugs and Crime. Toolkit to Combat Smuggling of Migrants. 2010. http://www.unodc.org/documents/human-trafficking/SOM%20Toolkit%20E-book%20english%20Combined.pdf',
      },
    });
  });

  it.each(['BIBTEX', 'RIS', 'CSL_JSON', 'JSON_LD'] as const)('is the same as %s as in an export', async (format) => {
    const entry = all.filter(({ work }) => work.id === toolkit);
    expect(await cited(`(format: ${format})`)).toEqual({ publication: { citation: formats[format].write(entry) } });
  });
});
