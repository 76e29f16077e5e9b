/** What `npm run evaluate` prints for its arguments. */
import { parseArgs } from 'node:util';
import { Problem } from '../problem.ts';
import type { SeedCatalogue } from '../seed/catalogue.ts';
import { halfNames } from './halves.ts';
import { linkReport } from './links.ts';
import { type MethodName, methods } from './methods.ts';
import { readDifferent, readPairs } from './pairs.ts';
import { evaluate } from './report.ts';
import { tuned } from './tuning.ts';

const methodNames = Object.keys(methods) as MethodName[];

/** Throws a `Problem` for arguments that make no sense. */
export function run(args: readonly string[], readCatalogue: () => SeedCatalogue): string {
  const { half, tune, edges, positives, negatives, method } = parsed(args);
  const files = { edges, positives, negatives, method };
  const given = Object.values(files).some((value) => value !== undefined);
  if (given) {
    if (half !== undefined || tune)
      throw new Problem('"--half" and "--tune" are about the catalogue; leave them out with "--edges".');
    for (const [name, value] of Object.entries(files))
      if (value === undefined) throw new Problem(`"--${name}" is missing; ${together}`);
    const names = (method ?? []).map((name) => oneOf('method', name, methodNames));
    return linkReport(
      {
        edges: readPairs(edges ?? ''),
        positives: readDifferent(positives ?? ''),
        negatives: readDifferent(negatives ?? ''),
      },
      [...new Set(names)],
    );
  }
  if (tune && half !== undefined) throw new Problem('"--tune" prints both halves; leave "--half" out.');
  const chosen = oneOf('half', half ?? 'second', halfNames);
  return tune ? tuned(readCatalogue()) : evaluate(readCatalogue(), chosen);
}

const together = '"--edges", "--positives", "--negatives" and "--method" go together.';

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        half: text,
        tune: { type: 'boolean', default: false },
        edges: text,
        positives: text,
        negatives: text,
        method: { type: 'string', multiple: true },
      },
    }).values;
  } catch (error) {
    throw new Problem(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found) return found;
  throw new Problem(`"--${name}" is one of ${allowed.join(', ')}; it is "${value.slice(0, 100)}".`);
}
