import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listDocuments } from './list-documents.js';
import { readDocument, REPOSITORY } from './read-document.js';

const { scripts } = JSON.parse(readFileSync(path.join(REPOSITORY, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

const NPM_RUN = /npm (?:run (?:--\S+ )*([\w:]+)|(start|test)\b)/g;

describe('Commands in documents exist', () => {
  for (const file of listDocuments()) {
    test(`every npm script that ${file} names is in package.json`, () => {
      const named = [...readDocument(file).text.matchAll(NPM_RUN)].map((match) => match[1] ?? match[2]!);
      expect(named.filter((name) => !(name in scripts))).toEqual([]);
    });
  }
});
