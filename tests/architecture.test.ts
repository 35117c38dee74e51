import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../src/project-root.js';
import { sourceFiles, sourceImports, type SourceImport } from './support/source-imports.js';

/**
 * What a folder may import, besides itself. `type:` marks what may only cross as a type. `main.ts` and `commands/` know
 * all, and nothing knows them.
 */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  compiler: ['model', 'errors.ts'],
  store: ['model', 'errors.ts', 'stop-signal.ts', 'type:compiler'],
  dataset: ['model', 'errors.ts', 'type:store/graph-batch.ts'],
  graphql: ['model', 'compiler', 'errors.ts', 'type:store', 'type:stop-signal.ts'],
  tables: ['compiler/limits', 'errors.ts'],
  server: [
    'tables',
    'export',
    'type:graphql',
    'type:store',
    'type:model',
    'type:compiler',
    'type:config.ts',
    'errors.ts',
    'project-root.ts',
    'stop-signal.ts',
  ],
  reconcile: ['model', 'errors.ts', 'type:graphql'],
  agents: ['errors.ts', 'project-root.ts'],
  export: [
    'model',
    'errors.ts',
    'type:store',
    'store/records',
    'store/neo4j/statements',
    'store/neo4j/load/record-hash.ts',
    'tables/write-csv.ts',
  ],
  'local-neo4j': [],
  'config.ts': ['errors.ts', 'project-root.ts', 'setting-hints.ts'],
  'setting-hints.ts': [],
  'project-root.ts': [],
  'errors.ts': [],
  'stop-signal.ts': [],
};
const KNOW_ALL = ['main.ts', 'commands'];

const part = (path: string): string => path.split('/')[0]!;

const isAllowed = ({ from, to, typeOnly }: SourceImport): boolean => {
  if (part(from) === part(to) || KNOW_ALL.includes(part(from))) return true;
  const allows = (arrow: string): boolean => to === arrow || to.startsWith(`${arrow}/`);
  return (ARROWS[part(from)] ?? []).some((arrow) => (arrow.startsWith('type:') ? typeOnly && allows(arrow.slice(5)) : allows(arrow)));
};

/** The first way found from a file back to itself. */
function findCycle(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next, [...way, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of edges.keys()) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

describe('the architecture', () => {
  const imports = sourceImports();

  it('has an arrow for every part of src', () => {
    expect([...new Set(sourceFiles().map(part))].filter((name) => !(name in ARROWS) && !KNOW_ALL.includes(name))).toEqual([]);
  });

  it('is read whole: every import leads to a file that exists', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter(({ to }) => !existsSync(join(projectRoot, 'src', to)))).toEqual([]);
  });

  it('lets imports point one way', () => {
    expect(
      imports.filter((edge) => !isAllowed(edge)).map(({ from, to, typeOnly }) => `${from} imports ${typeOnly ? 'a type of ' : ''}${to}`),
    ).toEqual([]);
  });

  it('has no cycles at run time: only types that are made of each other name each other', () => {
    const edges = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports) if (!typeOnly) edges.set(from, [...(edges.get(from) ?? []), to]);
    expect(findCycle(edges)).toEqual([]);
  });

  it('says in every folder what comes in, what goes out and what it may import, in fifteen lines', () => {
    const folders = readdirSync(join(projectRoot, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of folders) {
      const readme = join(projectRoot, 'src', name, 'README.md');
      expect(existsSync(readme), `src/${name}/README.md`).toBe(true);
      expect(readFileSync(readme, 'utf8').trimEnd().split('\n').length, `lines of src/${name}/README.md`).toBeLessThanOrEqual(15);
    }
  });
});
