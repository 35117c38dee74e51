import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REPOSITORY } from './read-document.js';
import { readTutorial } from './read-tutorial.js';

const run = promisify(execFile);

/** What CONTRIBUTING.md promises of a new entity is tried on a copy of the project. */
describe('An entity is added by one file and one line', () => {
  let copy: string;

  beforeAll(async () => {
    copy = await mkdtemp(path.join(tmpdir(), 'jiangcheng-entity-'));
    for (const part of ['src', 'schema', 'package.json', 'tsconfig.json', 'tsconfig.build.json']) {
      await cp(path.join(REPOSITORY, part), path.join(copy, part), { recursive: true });
    }
    await mkdir(path.join(copy, 'bench'));
    await symlink(path.join(REPOSITORY, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    for (const step of readTutorial('CONTRIBUTING.md')) {
      if (step.kind === 'write') await appendFile(path.join(copy, step.file), step.text);
    }
    await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { cwd: copy });
    await run(process.execPath, ['dist/src/commands/emit.js'], { cwd: copy });
  });

  afterAll(() => rm(copy, { recursive: true, force: true }));

  const emitted = (file: string): Promise<string> => readFile(path.join(copy, file), 'utf8');

  test('the SDL has its root fields, its filter, and its name from the other end', async () => {
    const schema = await emitted('schema/schema.graphql');
    expect(schema).toMatch(/^ {2}park\(id: ID!\): Park$/m);
    expect(schema).toMatch(/^ {2}parks\(where: ParkWhere, orderBy: \[ParkOrder!\]/m);
    expect(schema.slice(schema.indexOf('type Region '))).toContain('parks(where: ParkWhere');
  });

  test('Neo4j gets its constraint, its indexes and its load statements', async () => {
    expect(await emitted('cypher/constraints/park-id.cypher')).toContain('REQUIRE node.id IS UNIQUE');
    expect(await emitted('cypher/indexes/park-name-sort-id.cypher')).toContain('ON (node.nameSort, node.id)');
    expect(await emitted('cypher/load/create-park.cypher')).toContain('CREATE (node:Node:Park {');
    expect(await emitted('cypher/load/create-park-in.cypher')).toContain(':PARK_IN');
  });

  test('seeds may have it, and the schema that editors use knows it', async () => {
    expect(await emitted('schema/seeds/entities.schema.json')).toContain('park');
  });
});
