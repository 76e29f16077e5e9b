import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const stateShape = z.object({
  home: z.string(),
  keeper: z.number(),
  java: z.number(),
  port: z.number(),
  control: z.number(),
  /** Whoever can read this file may join; nobody else. */
  token: z.string(),
  version: z.string(),
  javaHome: z.string(),
  javaVersion: z.string(),
  startedAt: z.string(),
  /** The servers that use the database. */
  servers: z.array(z.number()),
});

/** What runs in a site: written by its keeper, read by everybody who looks for a running database. */
export type State = z.infer<typeof stateShape>;

/** What was written last; undefined where nothing runs (or the file is not one of ours). */
export function readState(file: string): State | undefined {
  try {
    return stateShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Written in one step, so that nobody reads half of it. Synchronous: between a started Java and its record nothing may happen. */
export function writeState(file: string, state: State): void {
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, JSON.stringify(state, null, 1), { mode: 0o600 });
  renameSync(temporary, file);
}

/** Removes the record, unless it is already that of another run. */
export function removeState(file: string, token: string): void {
  if (readState(file)?.token === token) rmSync(file, { force: true });
}
