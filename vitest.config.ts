import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// graphql ships CommonJS and ES modules; Vite would pick the other one than Apollo does, and there must be one copy.
const alias = [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql/index.js')) }];

export default defineConfig({
  test: {
    // For scripts that count, such as .ci/run.
    reporters: ['default', ['json', { outputFile: '.catalograph/test-results.json' }]],
    projects: [
      {
        resolve: { alias },
        test: { name: 'offline', include: ['test/**/*.test.ts'], exclude: ['test/live/**'] },
      },
      {
        resolve: { alias },
        test: {
          name: 'live',
          include: ['test/live/**/*.test.ts'],
          globalSetup: 'test/support/database.ts',
          testTimeout: 20_000,
          hookTimeout: 60_000,
          // One database for all: the files take turns.
          fileParallelism: false,
        },
      },
    ],
  },
});
