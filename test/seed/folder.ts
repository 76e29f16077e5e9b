/** A small seed in a folder of its own: valid as it stands, so that a test breaks one thing and sees one problem. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkSeed } from '../../src/seed/check.ts';
import { readSeed } from '../../src/seed/files.ts';

/** Blanks of two or more stand for a tab here, so that the columns can be seen. */
const tsv = (...lines: string[]) => `${lines.map((line) => line.trimEnd().replace(/ {2,}/g, '\t')).join('\n')}\n`;
/** A line of evidence whose note stays empty, and so ends with a tab. */
export const stated = (line: string) => `${line.replace(/ {2,}/g, '\t')}\t`;

const evidence = (...lines: string[]) =>
  `from\tto\tbasis\trecords\tnote\n${lines.map((l) => `${stated(l)}\n`).join('')}`;
const evidenceWithRole = (...lines: string[]) =>
  `from\tto\trole\tbasis\trecords\tnote\n${lines.map((line) => `${stated(line)}\n`).join('')}`;

export const small = {
  'nodes/publication.yaml': `- id: publication/first-manual
  title: First Manual
  kind: MANUAL
  published: "2012-05"
- id: publication/second-manual
  title: Second Manual
  kind: MANUAL
`,
  'nodes/institution.yaml': `- id: institution/unodc
  name: United Nations Office on Drugs and Crime
  acronym: UNODC
  kind: UN_ENTITY
`,
  'nodes/instrument.yaml': `- id: instrument/convention
  title: The Convention
  kind: CONVENTION
- id: instrument/protocol
  title: The Protocol
  kind: PROTOCOL
`,
  'nodes/region.yaml': `- id: region/asia
  name: Asia
  kind: REGION
  m49: "142"
- id: region/asia-and-the-pacific
  name: Asia and the Pacific
  kind: GROUPING
- id: region/japan
  name: Japan
  kind: COUNTRY
  m49: "392"
  iso3: JPN
`,
  'nodes/topic.yaml': `- id: topic/crime
  label: Crime
  definition: What the law punishes.
- id: topic/smuggling
  label: Smuggling
  definition: Moving across a border what may not cross it.
`,
  'nodes/audience.yaml': `- id: audience/prosecutors
  label: Prosecutors
`,
  'nodes/source.yaml': `- id: source/list
  title: A list
`,
  'nodes/record.yaml': `- id: record/list-1
  locator: list · 1
- id: record/list-2
  locator: list · 2
`,
  'relations/about.tsv': evidence(
    'publication/first-manual  topic/smuggling  STATED  record/list-1',
    'publication/second-manual  topic/smuggling  STATED  record/list-2',
  ),
  'relations/broader.tsv': tsv('from  to', 'topic/smuggling  topic/crime'),
  'relations/companion-to.tsv': evidence(
    'publication/first-manual  publication/second-manual  STATED  record/list-1 record/list-2',
  ),
  'relations/covers.tsv': evidenceWithRole('publication/first-manual  region/asia  SCOPE  STATED  record/list-1'),
  'relations/describes.tsv': tsv(
    'from  to',
    'record/list-1  publication/first-manual',
    'record/list-2  publication/second-manual',
  ),
  'relations/explains.tsv': evidence(),
  'relations/for.tsv': evidence('publication/first-manual  audience/prosecutors  STATED  record/list-1'),
  'relations/implements.tsv': evidence('publication/first-manual  instrument/protocol  STATED  record/list-1'),
  'relations/in.tsv': tsv('from  to', 'record/list-1  source/list', 'record/list-2  source/list'),
  'relations/published-by.tsv': evidenceWithRole(
    'publication/first-manual  institution/unodc  PUBLISHER  STATED  record/list-1',
    'publication/second-manual  institution/unodc  PUBLISHER  STATED  record/list-2',
  ),
  'relations/supplements.tsv': evidence('instrument/protocol  instrument/convention  STATED  record/list-1'),
  'relations/within.tsv': tsv('from  to', 'region/japan  region/asia'),
  'rejected.tsv': tsv('relation  from  to  reason  records'),
  'undecided.tsv': tsv('relation  from  to  reason  records'),
};

export type SeedFile = keyof typeof small;
/** What becomes of the text of a file; `undefined` leaves the file out. */
export type Change = (text: string) => string | undefined;

/** Puts `to` where `from` stands, which must be there once. */
export const replace =
  (from: string, to: string): Change =>
  (text) => {
    if (text.split(from).length !== 2) throw new Error(`"${from}" must stand once in:\n${text}`);
    return text.replace(from, () => to);
  };
/** Puts a line at the end of a TSV file; a note that stays empty has to be written as a tab (see `stated`). */
export const append =
  (line: string): Change =>
  (text) =>
    `${text}${line.replace(/ {2,}/g, '\t')}\n`;

/** The small seed in a folder that is gone when the test is over, with some of its files changed. */
export function seedFolder(changes: { readonly [F in SeedFile]?: Change } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'catalograph-seed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'nodes'));
  mkdirSync(join(folder, 'relations'));
  const changed: { readonly [file: string]: Change | undefined } = changes;
  for (const [file, text] of Object.entries(small)) {
    const change = changed[file];
    const content = change ? change(text) : text;
    if (content !== undefined) writeFileSync(join(folder, file), content);
  }
  return folder;
}

/** Every problem of the changed seed as a curator reads it: `file:line: sentence`. */
export function problems(changes: { readonly [F in SeedFile]?: Change }): string[] {
  const found = checkSeed(readSeed(seedFolder(changes))).problems;
  return found.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}
