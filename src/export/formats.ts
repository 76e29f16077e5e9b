/** The formats: what each is called on the web, and how it is written. */
import { bibtex } from './bibtex.ts';
import { cslItem } from './csl.ts';
import { csv } from './csv.ts';
import type { Entry } from './entry.ts';
import { jsonLd } from './jsonld.ts';
import { ris } from './ris.ts';

interface Format {
  readonly mediaType: string;
  /** What the name of the file ends in. */
  readonly ending: string;
  /** A whole file; of no works, too. */
  readonly write: (entries: readonly Entry[]) => string;
}

export const formats = {
  BIBTEX: { mediaType: 'application/x-bibtex', ending: 'bib', write: (entries) => bibtex(entries.map(cslItem)) },
  RIS: {
    mediaType: 'application/x-research-info-systems',
    ending: 'ris',
    write: (entries) => ris(entries.map(cslItem)),
  },
  CSL_JSON: {
    mediaType: 'application/vnd.citationstyles.csl+json',
    ending: 'json',
    write: (entries) => `${JSON.stringify(entries.map(cslItem), undefined, 2)}\n`,
  },
  JSON_LD: { mediaType: 'application/ld+json', ending: 'jsonld', write: jsonLd },
  CSV: { mediaType: 'text/csv', ending: 'csv', write: csv },
} as const satisfies { [format: string]: Format };

export type ExportFormat = keyof typeof formats;
