/** Pairs of nodes from a file: two names a line, with a tab or blanks between them. Blank lines are passed over. */
import { readFileSync } from 'node:fs';
import { Problem } from '../problem.ts';

export interface NamedPair {
  readonly a: string;
  readonly b: string;
  /** Where it stands: `train.txt:7`. */
  readonly at: string;
}

/** Throws a `Problem` that names the file, and the line where there is one. */
export function readPairs(file: string): NamedPair[] {
  const pairs = textOf(file)
    .split(/\r?\n/)
    .flatMap((line, i): NamedPair[] => {
      const names = line.split(/\s+/).filter((name) => name !== '');
      if (names.length === 0) return [];
      const [a, b] = names;
      if (a === undefined || b === undefined || names.length !== 2)
        throw new Problem(`${file}:${i + 1}: a line holds two names; this one holds ${names.length}.`);
      return [{ a, b, at: `${file}:${i + 1}` }];
    });
  if (pairs.length === 0) throw new Problem(`${file} holds no pair.`);
  return pairs;
}

/** The same for pairs that are asked about: none may be of a node with itself. */
export function readDifferent(file: string): NamedPair[] {
  const pairs = readPairs(file);
  const same = pairs.find(({ a, b }) => a === b);
  if (same) throw new Problem(`${same.at}: "${same.a}" is paired with itself.`);
  return pairs;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Problem(`${file} cannot be read (${code}).`);
  }
}
