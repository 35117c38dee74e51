import { codegen } from '@graphql-codegen/core';
import * as documents from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildASTSchema, parse, Source, validate } from 'graphql';

/** Numbers and texts as JSON has them. */
const SCALARS = { Date: 'string', Decimal: 'number', Money: 'number', Period: 'string' };

const CONFIG = {
  documentMode: 'string',
  enumsAsTypes: true,
  immutableTypes: true,
  scalars: SCALARS,
  strictScalars: true,
  useTypeImports: true,
};

const parseFile = ({ location, text }) => ({ location, document: parse(new Source(text, location)) });

/**
 * The TypeScript of typed documents, one for each operation, by GraphQL Code Generator.
 *
 * @param {string} schema SDL
 * @param {readonly { location: string, text: string }[]} files `.graphql` files with named operations
 * @returns {Promise<string>}
 * @throws {GraphQLError} where a file is no GraphQL or does not fit the schema
 */
export async function generateTypedDocuments(schema, files) {
  const document = parse(schema);
  const schemaAst = buildASTSchema(document);
  const read = files.map(parseFile);
  const together = { kind: 'Document', definitions: read.flatMap((file) => file.document.definitions) };
  const [first] = validate(schemaAst, together);
  if (first) throw first;
  const generated = await codegen({
    schema: document,
    schemaAst,
    documents: read,
    filename: 'documents.ts',
    pluginMap: { operations, documents },
    plugins: [{ operations: {} }, { documents: {} }],
    config: CONFIG,
  });
  return `/* eslint-disable */\n${generated.trimEnd()}\n`;
}
