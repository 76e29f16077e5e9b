/** The built program as readers meet it: a process of its own on the tests' database. */
import { join } from 'node:path';
import type { Address } from '../../../src/graph/neo4j.ts';
import { root } from '../../../src/root.ts';
import { start } from '../../support/program.ts';

export interface Site {
  readonly url: string;
  stop(): Promise<void>;
}

export async function serve({ uri, username, password = '', database }: Address, env = {}): Promise<Site> {
  const program = start(join(root, 'dist', 'main.js'), {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    ...(database === undefined ? {} : { NEO4J_DATABASE: database }),
    PORT: '0',
    SEED: 'never',
    // A database that has just started answers late; these tests are about other things.
    REQUEST_TIMEOUT_MS: '60000',
    DATABASE_TIMEOUT_MS: '50000',
    ...env,
  });
  const [, url = ''] = await program.says(/(http:\/\/127\.0\.0\.1:\d+)\/sandbox/);
  return {
    url,
    async stop() {
      program.child.kill('SIGTERM');
      await program.ended;
    },
  };
}
