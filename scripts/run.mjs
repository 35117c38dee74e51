// node scripts/run.mjs COMMAND …: installs and builds where needed, then runs dist/COMMAND.js in this process.
import './node-version.mjs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const command = process.argv[2];
const { install } = await import('./install.mjs');
install();
const { build } = await import('./build.mjs');
if (!command.startsWith('src/')) build('workshop');
else if (command === 'src/commands/start') build('service', 'pages');
else build('service');

// From Node 22 on, what was compiled once is kept: a third of a start is the reading of packages.
module.enableCompileCache?.('dist/.compile-cache');
const script = new URL(`../dist/${command}.js`, import.meta.url);
process.argv.splice(1, 2, fileURLToPath(script));
await import(script.href);
