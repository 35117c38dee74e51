import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const below = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Relative addresses, so that the pages work behind any prefix; workers as modules, which the policy of the page allows. */
export default defineConfig({
  root: below('./playground'),
  base: './',
  worker: { format: 'es' },
  build: {
    outDir: below('../dist/web/playground'),
    emptyOutDir: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 10_000,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
