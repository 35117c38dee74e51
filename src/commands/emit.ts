import { Command } from 'commander';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildSchema } from '../graphql/build-schema.js';
import { readGraphModel } from '../model/graph-model.js';
import { projectRoot } from '../project-root.js';
import { emittedFiles } from './emitted-files.js';

/** Files are kept by name in folders of generated files only; whatever else lies there was generated once. */
async function leftovers(files: ReadonlyMap<string, string>): Promise<string[]> {
  const folders = [...new Set([...files.keys()].map(dirname))].filter(
    (folder) => folder !== 'schema' && existsSync(join(projectRoot, folder)),
  );
  const found = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(projectRoot, folder), { withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map(({ name }) => `${folder}/${name}`),
    ),
  );
  return found.flat().filter((path) => !files.has(path));
}

async function isStale(path: string, text: string): Promise<boolean> {
  return (await readFile(join(projectRoot, path), 'utf8').catch(() => undefined)) !== text;
}

/** Writes what is generated from the model, or says what of it is stale. */
async function emit({ check }: { check?: true }): Promise<void> {
  const schema = await buildSchema();
  const files = emittedFiles(schema, readGraphModel(schema));
  const extra = await leftovers(files);
  const stale: string[] = [];
  for (const [path, text] of files) if (await isStale(path, text)) stale.push(path);
  if (check) {
    for (const path of stale) console.error(`${path} is stale; npm run emit writes it anew.`);
    for (const path of extra) console.error(`${path} is generated no more; npm run emit removes it.`);
    process.exitCode = stale.length + extra.length > 0 ? 1 : 0;
    return;
  }
  for (const path of stale) {
    await mkdir(dirname(join(projectRoot, path)), { recursive: true });
    await writeFile(join(projectRoot, path), files.get(path)!);
    console.log(`wrote ${path}`);
  }
  for (const path of extra) {
    await rm(join(projectRoot, path));
    console.log(`removed ${path}`);
  }
  console.log(`${files.size} files are up to date`);
}

await new Command('emit')
  .description('Writes schema/schema.graphql, schema/seeds/ and the generated part of cypher/ from the model.')
  .option('--check', 'write nothing; exit code 1 where something is stale')
  .action(emit)
  .parseAsync();
