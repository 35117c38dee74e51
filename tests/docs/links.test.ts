import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listDocuments } from './list-documents.js';
import { readDocument, REPOSITORY, type Link, type MarkdownDocument } from './read-document.js';

const isOutside = (target: string): boolean => /^[a-z]+:/.test(target);

/** Why a link leads nowhere, or nothing. */
function fault({ file, anchors }: MarkdownDocument, { target, line }: Link): string[] {
  const [place = '', anchor] = decodeURI(target).split('#');
  const found = path.posix.join(path.posix.dirname(file), place);
  if (place !== '' && !existsSync(path.join(REPOSITORY, found))) return [`${file}:${line}: there is no ${found}`];
  if (anchor === undefined || (place !== '' && !place.endsWith('.md'))) return [];
  const known = place === '' ? anchors : readDocument(found).anchors;
  return known.has(anchor) ? [] : [`${file}:${line}: ${found} has no heading #${anchor}`];
}

/** Files and folders of the repository that a document names in code: `src/compiler/plan/`, `docs/seeds.md`. */
const NAMED = /`((?:src|docs|tests|seeds|schema|cypher|examples|bench|web|clients|scripts)\/[\w./-]*)`/g;

/** But for those that the document itself tells its reader to write. */
const namedPaths = ({ text, blocks }: MarkdownDocument): string[] =>
  [...text.matchAll(NAMED)].map((match) => match[1]!).filter((named) => !blocks.some(({ info }) => info === named));

describe('Documents lead somewhere', () => {
  for (const file of listDocuments()) {
    const document = readDocument(file);

    test(`every link of ${file} resolves`, () => {
      const inside = document.links.filter(({ target }) => !isOutside(target));
      expect(inside.flatMap((link) => fault(document, link))).toEqual([]);
    });

    test(`every file that ${file} names is there`, () => {
      const missing = namedPaths(document).filter((named) => !existsSync(path.join(REPOSITORY, named)));
      expect(missing).toEqual([]);
    });
  }

  test('every page in docs/ is reached from its index', () => {
    const index = readDocument('docs/README.md').links.map(({ target }) => path.posix.join('docs', target.split('#')[0]!));
    const pages = listDocuments().filter((file) => file.startsWith('docs/') && file !== 'docs/README.md');
    expect(pages.filter((page) => !index.includes(page))).toEqual([]);
  });

  test('folders that documents name end with a slash', () => {
    const folders = listDocuments().flatMap((file) => namedPaths(readDocument(file)).map((named) => ({ file, named })));
    const bare = folders.filter(({ named }) => {
      const found = statSync(path.join(REPOSITORY, named), { throwIfNoEntry: false });
      return found?.isDirectory() && !named.endsWith('/');
    });
    expect(bare).toEqual([]);
  });
});
