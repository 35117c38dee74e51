import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/project-root.js';

const WEB = join(projectRoot, 'web');
const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');

const sources = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join('web', name));

/** Where the relative imports of a file lead, from the root of the project. */
const importsOf = (path: string): readonly string[] =>
  [...read(path).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, to]) => normalize(join(dirname(path), to!)));

describe('the pages', () => {
  it('know the service by its client alone', () => {
    expect(sources.length).toBeGreaterThan(30);
    const astray = sources.flatMap((path) =>
      importsOf(path)
        .filter((to) => !to.startsWith('web/') && !to.startsWith('clients/typescript/src/'))
        .map((to) => `${path} imports ${to}`),
    );
    expect(astray).toEqual([]);
  });

  it('are at the addresses that the service knows', () => {
    const routes = [...read('web/explorer/pages.tsx').matchAll(/path="([^"]+)"/g)].map(([, path]) => path!);
    const server = read('src/server/pages/explorer.ts');
    const listed = (name: string): string[] =>
      [...new RegExp(`const ${name} = \\[([^\\]]*)\\]`).exec(server)![1]!.matchAll(/'([^']+)'/g)].map(([, word]) => word!).sort();
    const first = routes.flatMap((path) => /^\/([a-z]+)$/.exec(path)?.[1] ?? []).sort();
    expect(first).toEqual(listed('PLACES'));
    const types = /PAGED_TYPES = \[([^\]]*)\]/.exec(read('web/explorer/routes.ts'))![1]!;
    expect([...types.matchAll(/'([^']+)'/g)].map(([, word]) => word!).sort()).toEqual(listed('TYPES'));
  });
});
