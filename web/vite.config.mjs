import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compressed } from './compressed.mjs';

const below = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Relative addresses, so that the pages work behind any prefix; workers as modules, which the policies of the pages allow. */
export default defineConfig({
  root: below('.'),
  base: './',
  worker: { format: 'es' },
  plugins: [compressed()],
  build: {
    outDir: below('../dist/web'),
    emptyOutDir: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 10_000,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: { explorer: below('./index.html'), playground: below('./playground/index.html') } },
  },
});
