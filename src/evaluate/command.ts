/**
 * `npm run evaluate`: how good the recommendations are on the half of the curated relations that no weight was chosen
 * on; `--half first|both`; `--tune` chooses weights. `--edges`, `--positives`, `--negatives` and `--method` (of
 * `cn`, `aa`, `ra`, `katz`, `ppr`; may be repeated) do link prediction on files. No database.
 */
import { Problem } from '../problem.ts';
import { readCheckedSeed } from '../seed/start.ts';
import { run } from './run.ts';

try {
  process.stdout.write(run(process.argv.slice(2), () => readCheckedSeed()));
} catch (error) {
  process.exitCode = 1;
  if (!(error instanceof Problem)) throw error;
  process.stderr.write(`${error.message}\n`);
}
