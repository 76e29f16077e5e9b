/** The built server where it may do least: a file system that it cannot write, a user that owns nothing, no rights. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { root } from '../../src/root.ts';
import { run } from '../support/program.ts';
import { totalOfWorks } from '../support/seed.ts';

const sandbox = [
  ...['--ro-bind', '/', '/', '--dev', '/dev', '--proc', '/proc', '--tmpfs', '/tmp'],
  ...['--unshare-user', '--unshare-pid', '--unshare-ipc', '--uid', '65532', '--gid', '65532', '--cap-drop', 'ALL'],
  // Where the project itself lies below /tmp.
  ...['--ro-bind', root, root],
  '--die-with-parent',
];
const probe = spawnSync('bwrap', [...sandbox, process.execPath, '-e', '0'], { encoding: 'utf8' });
const missing =
  probe.error !== undefined
    ? 'NOT RUN: bubblewrap ("bwrap") is not installed'
    : probe.status === 0
      ? undefined
      : `NOT RUN: bubblewrap cannot make a sandbox here (${probe.stderr.trim().split('\n').at(-1)})`;

describe('The built server, without rights and with nothing to write to', () => {
  it.skipIf(missing !== undefined)(
    `starts and answers${missing === undefined ? '' : ` (${missing})`}`,
    { timeout: 60_000 },
    async () => {
      const { uri, username, password = '' } = inject('address');
      const env = {
        NEO4J_URI: uri,
        NEO4J_USERNAME: username,
        NEO4J_PASSWORD: password,
        PORT: '0',
        NODE_ENV: 'production',
      };
      // What could be written is told from inside, before the server starts in the same process.
      const attempt = `const { writeFileSync } = require('node:fs');
        const tried = [${JSON.stringify(join(root, 'dist', 'x'))}, ${JSON.stringify(join(root, 'x'))}, '/x'].map((file) => {
          try { writeFileSync(file, ''); return 'written'; } catch ({ code }) { return code; } });
        console.log('uid ' + process.getuid() + ', tried ' + tried.join(' '));
        import(${JSON.stringify(join(root, 'dist', 'main.js'))});`;
      const program = run('bwrap', [...sandbox, process.execPath, '-e', attempt], env);
      try {
        await program.says(/uid 65532, tried EROFS EROFS EROFS\n/);
        const [, url = ''] = await program.says(/(http:\/\/127\.0\.0\.1:\d+)\/sandbox/);
        const ask = async (query: string) =>
          (
            await fetch(`${url}/graphql`, {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify({ query }),
            })
          ).json();
        expect(await ask('{ publications { totalCount } }')).toMatchObject({
          data: { publications: { totalCount: totalOfWorks } },
        });
        expect(await ask('{ search(query: "extradition", first: 1) { totalCount } }')).not.toHaveProperty('errors');
        for (const path of ['/', '/search', '/examples', '/sandbox', '/graphiql', '/livez', '/readyz'])
          expect((await fetch(url + path)).status, path).toBe(200);
        expect(program.output()).not.toContain('EROFS:');
      } finally {
        program.child.kill('SIGKILL');
        await program.ended;
      }
    },
  );

  it('reads its password from a file, and never prints it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'secret-'));
    const { uri, username, password = '' } = inject('address');
    const secret = password === '' ? 'correct-horse-battery' : password;
    writeFileSync(join(folder, 'password'), `${secret}\n`, { mode: 0o600 });
    const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD_FILE: join(folder, 'password'), PORT: '0' };
    const program = run(process.execPath, [join(root, 'dist', 'main.js')], env);
    try {
      await program.says(/is ready/);
      expect(program.output()).not.toContain(secret);
    } finally {
      program.child.kill('SIGKILL');
      await program.ended;
      rmSync(folder, { recursive: true });
    }
  });
});
