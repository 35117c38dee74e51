// npm run check: types, lint, format, and whether what is generated is fresh.
import './node-version.mjs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { install } = await import('./install.mjs');
install();
const { build } = await import('./build.mjs');
build('service');

const { check } = await import('./check-steps.mjs');
const { passed, failed } = await check();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
