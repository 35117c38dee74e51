#!/usr/bin/env node
// jiangcheng-typed-documents OUTPUT.ts FILE.graphql …: typed documents of your own operations.
import { readFileSync, writeFileSync } from 'node:fs';

const fail = (message) => {
  console.error(message);
  process.exit(1);
};

const NEEDS =
  'npm install --save-dev @graphql-codegen/core @graphql-codegen/typed-document-node @graphql-codegen/typescript-operations graphql';

const [output, ...files] = process.argv.slice(2);
if (!output?.endsWith('.ts') || files.length === 0) fail('Usage: jiangcheng-typed-documents OUTPUT.ts FILE.graphql …');

const { generateTypedDocuments } = await import('./generate.mjs').catch((error) =>
  fail(error.code === 'ERR_MODULE_NOT_FOUND' ? `GraphQL Code Generator is not installed:\n  ${NEEDS}` : String(error)),
);
const schema = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
try {
  const read = files.map((location) => ({ location, text: readFileSync(location, 'utf8') }));
  writeFileSync(output, await generateTypedDocuments(schema, read));
} catch (error) {
  // A fault in an operation prints with file, line and column.
  fail(String(error));
}
