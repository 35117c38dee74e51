// Typed documents of the operations that the pages ask: beside each `x.graphql` an `x.operations.ts`.
// A line `#import "../statement.graphql"` brings the fragments of another file.
// With --check nothing is written, and what is stale fails. A path as argument leaves the rest alone: `web/explorer/find`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateTypedDocuments } from '../clients/typescript/generate.mjs';
import { byType } from './by-type.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const schema = readFileSync('schema/schema.graphql', 'utf8');
const narrowed = byType(schema);
const checkOnly = process.argv.includes('--check');
const within = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? 'web';

/** The text of a file after those that it imports, each once. */
function readWithImports(file, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const imported = [...text.matchAll(/^#import "(.+)"$/gm)].map(([, path]) => join(dirname(file), path));
  return [...imported.flatMap((path) => readWithImports(path, seen)), text];
}

const files = readdirSync('web', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => join('web', name))
  .filter((file) => file.startsWith(within))
  .filter((file) => /^(query|\{)/m.test(readFileSync(file, 'utf8')));

const stale = [];
for (const file of files.sort()) {
  const text = readWithImports(file).join('\n');
  const typed = await generateTypedDocuments(schema, [{ location: file, text }]).catch((error) => {
    console.error(String(error));
    process.exit(1);
  });
  const generated = typed + narrowed(text);
  const target = file.replace(/\.graphql$/, '.operations.ts');
  const current = (() => {
    try {
      return readFileSync(target, 'utf8');
    } catch {
      return '';
    }
  })();
  if (current === generated) continue;
  stale.push(target);
  if (!checkOnly) writeFileSync(target, generated);
}
if (checkOnly && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run: node web/generate-operations.mjs`);
  process.exitCode = 1;
} else for (const target of stale) console.error(`Wrote ${target}`);
