/** How the pages that are made of packages are built: the explorer, and GraphiQL. The rest of `web/` is served as it stands. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A running server, for everything that `npm run dev` does not serve itself. */
const server = process.env.CATALOGRAPH_URL ?? 'http://127.0.0.1:4000';
const elsewhere = ['/graphql', '/export', '/examples', '/sandbox', '/web', '/livez', '/readyz'];

export default defineConfig({
  root: here('.'),
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    // What Node 20 was new with; its readers' browsers are older than its operators' Node.
    target: 'es2022',
    // The policy of the page lets no data: font in, and nothing here is small enough to matter.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1_500,
    rolldownOptions: {
      input: [here('index.html'), here('graphiql.html')],
      // A hint for a compiler that this build does not use, in a package of GraphiQL's.
      onLog: (level, log, tell) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
      output: {
        codeSplitting: {
          groups: [
            // In a file of its own, which stays in a reader's cache when the rest changes.
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            // In one file rather than in one for each set of views that use it.
            { name: 'shared', test: /web\/src\/(parts|shell|words|generated\/parts)\// },
          ],
        },
      },
    },
  },
  server: { proxy: Object.fromEntries(elsewhere.map((path) => [path, server])) },
});
