// The packages of the benchmarks, which the program itself never needs: installed when they are missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));

export async function installed(say) {
  if (existsSync(new URL('../node_modules/.package-lock.json', import.meta.url))) return;
  say('Installing what the benchmarks need …');
  const { status } = spawnSync('npm', ['ci', '--prefix', folder], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci --prefix bench failed; what it printed says why.');
}
