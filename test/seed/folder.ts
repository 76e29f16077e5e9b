/** The small seed in a folder of its own, so that a test breaks one thing and sees one problem. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { SeedCatalogue } from '../../src/seed/catalogue.ts';
import { checkSeed } from '../../src/seed/check.ts';
import { readSeed } from '../../src/seed/files.ts';
import { type SeedFile, small } from './small.ts';

export { type SeedFile, small, stated } from './small.ts';

/** What becomes of the text of a file; `undefined` leaves the file out. */
export type Change = (text: string) => string | undefined;
export type SeedChanges = { readonly [F in SeedFile]?: Change };

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
/** Puts a node at the end of a YAML file: its id, then a line for each of its other properties. */
export const entry =
  (id: string, ...properties: string[]): Change =>
  (text) =>
    `${text}- id: ${id}\n${properties.map((property) => `  ${property}\n`).join('')}`;

/** The small seed in a folder that is gone when the test is over, with some of its files changed. */
export function seedFolder(changes: SeedChanges = {}): string {
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

/** What of the changed seed would go into the graph. */
export const catalogueOf = (changes: SeedChanges = {}): SeedCatalogue =>
  checkSeed(readSeed(seedFolder(changes))).catalogue;

/** Every problem of the changed seed as a curator reads it: `file:line: sentence`. */
export function problems(changes: SeedChanges): string[] {
  const found = checkSeed(readSeed(seedFolder(changes))).problems;
  return found.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}
