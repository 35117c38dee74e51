import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listDocuments } from './list-documents.js';
import { readDocument, REPOSITORY } from './read-document.js';

const records = listDocuments().filter((file) => file.startsWith('docs/decisions/'));

describe('Decision records', () => {
  test('are numbered without a gap', () => {
    const numbers = records.map((file) => Number(path.basename(file).slice(0, 4)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  for (const file of records) {
    test(`${path.basename(file)} has context, decision, reasons and limits`, () => {
      const headings = [...readDocument(file).text.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
      expect(headings).toEqual(['Context', 'Decision', 'Why', 'Out of scope']);
      expect(readDocument(file).text).toMatch(new RegExp(`^# ${Number(path.basename(file).slice(0, 4))}\\. `));
    });
  }

  test('name every library that package.json installs', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(REPOSITORY, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const libraries = Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) => !name.startsWith('@types/'));
    const { text } = readDocument(records.find((file) => file.endsWith('-libraries.md'))!);
    const missing = libraries.filter(([name, version]) => !text.includes(`| \`${name}\` | ${version} |`));
    expect(missing).toEqual([]);
  });
});
