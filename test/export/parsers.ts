/** Other people's parsers, to read back what was written. They come without types: what they return is parsed here. */
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const require = createRequire(import.meta.url);
const { plugins } = z
  .object({ plugins: z.object({ input: z.object({ chain: z.unknown(), chainLink: z.unknown() }) }) })
  .parse(require('@citation-js/core'));
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');
type Read = (text: string, options: { forceType: string; generateGraph?: boolean }) => unknown;

const name = z.union([
  z.object({ literal: z.string() }).transform(({ literal }) => literal),
  z
    .object({ family: z.string(), given: z.string().optional() })
    .transform(({ family, given }) => (given === undefined ? family : `${family}, ${given}`)),
]);
const item = z.object({
  id: z.string(),
  type: z.string(),
  title: z.string(),
  author: z.array(name).optional(),
  issued: z.object({ 'date-parts': z.array(z.array(z.number())) }).optional(),
  publisher: z.union([z.string(), z.array(z.string())]).optional(),
  genre: z.string().optional(),
  abstract: z.string().optional(),
  keyword: z.string().optional(),
  language: z.union([z.string(), z.array(z.string())]).optional(),
  edition: z.union([z.string(), z.number()]).optional(),
  volume: z.union([z.string(), z.number()]).optional(),
  note: z.string().optional(),
  annote: z.string().optional(),
  URL: z.string().optional(),
  'collection-title': z.string().optional(),
  'collection-number': z.union([z.string(), z.number()]).optional(),
  'container-title': z.string().optional(),
});

/** Works as citation-js understands them. */
const read = (text: string, forceType: string) =>
  text === '' ? [] : z.array(item).parse((plugins.input.chain as Read)(text, { forceType, generateGraph: false }));

export const readBibtex = (text: string) => read(text, '@biblatex/text');
export const readRis = (text: string) => read(text, '@ris/file');

/** Each entry with its fields as they are written. */
export const bibtexFields = (text: string) =>
  z
    .array(z.object({ type: z.string(), label: z.string(), properties: z.record(z.string(), z.string()) }))
    .parse([(plugins.input.chainLink as Read)(text, { forceType: '@bibtex/text' })].flat());

/** Each record with its tags; a tag that comes again is a list. */
export const risTags = (text: string) =>
  z
    .array(z.record(z.string(), z.union([z.string(), z.array(z.string())])))
    .parse([(plugins.input.chainLink as Read)(text, { forceType: '@ris/file' })].flat());

/** Rows by the names in the header. */
export const readCsv = (text: string) =>
  z.array(z.record(z.string(), z.string())).parse(parse(text, { columns: true, record_delimiter: '\r\n' }));

/** JSON-LD as the statements it makes, with every name in full. Nothing is fetched: there is nothing to fetch. */
export const expand = async (text: string) =>
  z.array(z.record(z.string(), z.unknown())).parse(
    await require('jsonld').expand(JSON.parse(text), {
      documentLoader: (url: string) => Promise.reject(new Error(`${url} was asked for.`)),
    }),
  );
