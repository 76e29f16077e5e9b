/** `GET /export/<format>` as a browser, a script or a reference manager asks for it. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { formats } from '../../src/export/formats.ts';
import { type PublicationFilter, worksFor } from '../../src/find/filter.ts';
import { exportRoutes } from '../../src/http/export.ts';
import { createListener } from '../../src/http/listener.ts';
import { engine } from './engine.ts';
import { readCsv } from './parsers.ts';
import { all, catalogue } from './works.ts';

async function get(path: string, { broken = false, method = 'GET' } = {}) {
  const log = pino({ level: 'silent' });
  const server = createListener(exportRoutes(await engine({ broken }), log), log).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers: { connection: 'close' } });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
const rows = async (query: string) => readCsv((await get(`/export/csv?${query}`)).text);

describe('a file', () => {
  it.each([
    ['bibtex', 'BIBTEX'],
    ['ris', 'RIS'],
    ['csl-json', 'CSL_JSON'],
    ['json-ld', 'JSON_LD'],
    ['csv', 'CSV'],
  ] as const)('of the whole catalogue comes as %s, to be saved under its name', async (name, format) => {
    const { status, headers, text } = await get(`/export/${name}`);
    const { mediaType, ending, write } = formats[format];
    expect([status, headers.get('content-type')]).toEqual([200, `${mediaType}; charset=utf-8`]);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="catalograph-${all.length}-works.${ending}"`);
    expect(text).toBe(write(all));
  });

  it.each<[query: string, filter: PublicationFilter]>([
    [
      'topic=topic/trafficking-in-persons&from=2008&to=2010&kind=issue-paper,handbook',
      {
        topics: { any: ['topic/trafficking-in-persons'] },
        years: { from: 2008, to: 2010 },
        kinds: ['ISSUE_PAPER', 'HANDBOOK'],
      },
    ],
    [
      'institution=institution/unodc,institution/icat&language=en&text=migrant+smuggling&from=2011',
      {
        institutions: { any: ['institution/unodc', 'institution/icat'] },
        languages: ['en'],
        text: 'migrant smuggling',
        years: { from: 2011 },
      },
    ],
    [
      'region=region/asia&instrument=instrument/trafficking-in-persons-protocol&to=2015',
      {
        regions: { any: ['region/asia'] },
        instruments: { any: ['instrument/trafficking-in-persons-protocol'] },
        years: { to: 2015 },
      },
    ],
  ])('has what fits every parameter: %s', async (query, filter) => {
    const fitting = worksFor(catalogue, filter).array();
    expect(fitting.length).toBeGreaterThan(0);
    expect((await rows(query)).map(({ id }) => id)).toEqual(fitting.map((place) => catalogue.works[place]?.id));
  });

  it('has the works that are named', async () => {
    const ids = all.slice(3, 6).map(({ work }) => work.id);
    expect((await rows(`ids=${ids.join(',')}`)).map(({ id }) => id)).toEqual(ids);
  });

  it('of no works is a file too', async () => {
    expect(await rows('from=1700&to=1701')).toEqual([]);
  });

  it('is announced to HEAD without its text', async () => {
    const { status, headers, text } = await get('/export/csv', { method: 'HEAD' });
    expect([status, text]).toEqual([200, '']);
    expect(Number(headers.get('content-length'))).toBe(Buffer.byteLength(formats.CSV.write(all)));
  });
});

describe('what cannot be meant is refused in a sentence', () => {
  it.each([
    ['ids=publication/nobody-wrote-this', '"export.ids": there is no Publication "publication/nobody-wrote-this".'],
    ['topic=topic/nothing', '"filter.topics.any": there is no Topic "topic/nothing".'],
    ['from=2010&to=2008', '"filter.years" ends before it begins: from 2010 to 2008.'],
    ['from=last+year', '"from" is a year of four digits, like 2010.'],
    ['topic=', '"topic" is empty; leave it out, or give a value.'],
    ['ids=publication/a,,publication/b', '"ids" has an empty value between its commas.'],
    ['from=2010&from=2011', '"from" is given more than once; separate values by commas.'],
  ])('%s', async (query, sentence) => {
    const { status, headers, text } = await get(`/export/csv?${query}`);
    expect([status, headers.get('content-type')]).toEqual([400, 'text/plain; charset=utf-8']);
    expect(text).toBe(`${sentence}\n`);
  });

  it('a parameter that there is not, with those that there are', async () => {
    const { status, text } = await get('/export/csv?year=2010');
    expect(status).toBe(400);
    expect(text).toMatch(/^There is no parameter "year"; there are ids, from, to, topic, .*text\.\n$/);
  });

  it('a kind that there is not, with those that there are', async () => {
    const { status, text } = await get('/export/csv?kind=poem');
    expect(status).toBe(400);
    expect(text).toMatch(/^"kind": there is no kind "poem"; there are announcement, .*video\.\n$/);
  });
});

it('a format that there is not is at no address', async () => {
  expect((await get('/export/endnote')).status).toBe(404);
});

it('a database that is away is said, and that it is worth trying again', async () => {
  const { status, headers, text } = await get('/export/csv', { broken: true });
  expect([status, headers.get('retry-after')]).toEqual([503, '1']);
  expect(text).toBe('The database is not available; try again shortly.\n');
});
