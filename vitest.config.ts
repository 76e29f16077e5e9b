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
        test: {
          name: 'offline',
          include: ['test/**/*.test.ts'],
          exclude: ['test/live/**', 'test/browser/**'],
          maxWorkers: '100%',
        },
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
      {
        resolve: { alias },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/support/setup.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // The same database, and one pair of eyes: these take turns with each other and with the live ones.
          fileParallelism: false,
        },
      },
    ],
  },
});
