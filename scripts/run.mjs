// node scripts/run.mjs COMMAND …: installs and builds where needed, then runs dist/COMMAND.js in this process.
import { fileURLToPath } from 'node:url';
import './node-version.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { install } = await import('./install.mjs');
install();
const { build } = await import('./build.mjs');
build();

const script = new URL(`../dist/${process.argv[2]}.js`, import.meta.url);
process.argv.splice(1, 2, fileURLToPath(script));
await import(script.href);
