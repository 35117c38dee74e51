import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel } from '../../src/model/graph-model.js';
import { describeNeo4j } from '../support/describe-neo4j.js';
import { loadProcess } from '../support/load-process.js';
import { ndjsonFile } from '../support/ndjson-file.js';
import { Neo4jGraph } from '../support/neo4j-graph.js';
import { numberedGraph } from '../support/numbered-graph.js';

describeNeo4j('npm run load', (neo4j) => {
  let graph: Neo4jGraph;
  let folder: string;
  let file: string;
  beforeAll(async () => {
    graph = new Neo4jGraph(neo4j);
    await graph.clear();
    folder = await mkdtemp(join(tmpdir(), 'jiangcheng-load-'));
    file = await ndjsonFile(join(folder, 'graph.ndjson'), numberedGraph(readGraphModel(await buildSchema()), 1, 3));
  });
  afterAll(async () => void (await Promise.all([graph.close(), rm(folder, { recursive: true })])));

  const load = (...parameters: string[]): Promise<{ code: number | null; output: string }> => loadProcess(neo4j, ...parameters).ended;
  const nodes = async (): Promise<number> => (await graph.rows<{ count: number }>('MATCH (n:Node) RETURN count(n) AS count'))[0]!.count;

  // A slow machine sees lines of progress in between.
  test('--dry-run says what would change, and writes nothing', async () => {
    const { code, output } = await load('--ndjson', file, '--dry-run');
    expect(output).toMatch(
      /^Comparing with .*, database neo4j\n(?:[A-Z]\w+ing [\d,]+.*\n)*nodes +6 created, 0 updated, 0 removed, 0 unchanged\nrelationships 4 created, .*\nNothing was written \(.* s\)\.\n$/,
    );
    expect(code).toBe(0);
    expect(await nodes()).toBe(0);
  });

  test('loads records, and says what it did', async () => {
    const { code, output } = await load('--ndjson', file);
    expect(output).toMatch(
      /^Loading into .*\n(?:[A-Z]\w+ing [\d,]+.*\n)*nodes +6 created, .*\nrelationships 4 created, .*\nDone in one transaction \(.* s\)\.\n$/,
    );
    expect(code).toBe(0);
    expect(await nodes()).toBe(6);
  });

  test('a second time it says that nothing changed', async () => {
    const { output } = await load('--ndjson', file);
    expect(output).toMatch(/nodes +0 created, 0 updated, 0 removed, 6 unchanged\n.*\nNothing changed \(/);
  });

  test('a line that cannot be read is named, and nothing is loaded', async () => {
    const bad = join(folder, 'bad.ndjson');
    await writeFile(bad, '{"node":{"label":"Region","id":"region/x","properties":{"id":"region/x"}}}\n{"node": 7}\n');
    const { code, output } = await load('--ndjson', bad);
    expect(code).toBe(1);
    expect(output).toMatch(/INVALID_SEEDS: Line 2 of the NDJSON input cannot be read/);
    expect(output).not.toContain('    at ');
    expect(await nodes()).toBe(6);
  });

  test('a file or directory that is not there is one clear message', async () => {
    for (const parameters of [
      ['--ndjson', join(folder, 'none.ndjson')],
      ['--seeds', join(folder, 'none')],
    ]) {
      const { code, output } = await load(...parameters);
      expect(code).toBe(1);
      expect(output).toMatch(/^INVALID_SEEDS: /);
      expect(output).not.toContain('    at ');
    }
  });
});
