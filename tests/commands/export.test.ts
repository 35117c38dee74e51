import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { parse as parseOperation } from 'graphql';
import { describe, expect, test } from 'vitest';
import { NdjsonFile } from '../../src/dataset/batch-ndjson.js';
import { deriveGraph } from '../../src/dataset/derive/derive-graph.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { formats } from '../../src/export/formats.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { model } from '../dataset/small-seeds.js';
import { askStore } from '../fuzz/differential/ask-store.js';
import { runScript, startScript } from './run-script.js';

const LIUQUAN = ['--seeds', 'examples/liuquan/seeds'];
const KEYS = 'id subject subjectType property value unit object period kind qualifiers basis document section anchor'.split(' ');

const parse = (output: string) =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('npm run export', () => {
  test('prints every statement as one JSON object a line, with the keys that are promised', async () => {
    const { code, output, errors } = await runScript('export', '--format', 'ndjson', '--statements');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const lines = parse(output);
    expect(lines.map(({ id }) => id)).toEqual(loadDataset('seeds', model).statements.map(({ id }) => id));
    const keys = new Set(lines.map((line) => Object.keys(line).slice(0, KEYS.length).join(' ')));
    expect([...keys]).toEqual([KEYS.join(' ')]);
    expect(lines.find(({ property, document }) => property === 'investment' && document === 'document/jl-2022-review')).toMatchObject({
      ...{ subject: 'project/jihua-transformation', subjectType: 'Project', value: 339, unit: '亿元', object: null },
      ...{ kind: 'ACTUAL', basis: 'STATED', anchor: '总投资339亿元' },
    });
  });

  test('prints the register with its aliases', async () => {
    const { code, output } = await runScript('export', ...LIUQUAN, '--entities');
    expect(code).toBe(0);
    expect(parse(output).find(({ id }) => id === 'enterprise/liuquan-textile')).toEqual({
      ...{ id: 'enterprise/liuquan-textile', type: 'Enterprise', name: '柳泉纺织', english: 'Liuquan Textile' },
      ...{ aliases: ['柳泉纺织集团'], merged: [] },
    });
  });

  test('prints the register first where both are asked for', async () => {
    const lines = parse((await runScript('export', ...LIUQUAN, '--statements', '--entities')).output);
    const kinds = lines.map((line) => ('anchor' in line ? 'statement' : 'entity'));
    expect(kinds).toEqual(kinds.toSorted());
    expect(new Set(kinds).size).toBe(2);
  });

  test('prints the graph, which the embedded store reads as it reads the seeds', async () => {
    const { code, output } = await runScript('export', ...LIUQUAN, '--graph');
    expect(code).toBe(0);
    const folder = await mkdtemp(join(tmpdir(), 'jiangcheng-export-'));
    try {
      const path = join(folder, 'graph.ndjson');
      await writeFile(path, output);
      const stores = [
        EmbeddedStore.of(deriveGraph(loadDataset('examples/liuquan/seeds', model), model), model),
        await EmbeddedStore.read(new NdjsonFile(path), model),
      ];
      const schema = await buildSchema();
      const source = `{ dataset { id version contentHash } projects { nodes { id name aliases region { name }
        policies { edges { basis evidence { nodes { id anchor } } node { name } } } } } }`;
      const [ofSeeds, ofFile] = await Promise.all(
        stores.map((store) => askStore(schema, model, store)({ source, document: parseOperation(source), variables: {} })),
      );
      expect(ofFile!.answer).toBe(ofSeeds!.answer);
      expect(await stores[1]!.readiness()).toEqual(await stores[0]!.readiness());
      expect(await stores[1]!.statistics(model)).toEqual(await stores[0]!.statistics(model));
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('waits for a slow reader and loses nothing', async () => {
    const child = startScript('export', '--statements', '--entities');
    await wait(3000);
    let count = 0;
    for await (const _line of createInterface({ input: child.stdout! })) count += 1;
    const { statements, entities } = loadDataset('seeds', model);
    expect(count).toBe(statements.length + entities.length);
  });

  test('ends quietly where the reader has had enough', async () => {
    const child = startScript('export', '--statements');
    let errors = '';
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (errors += text));
    await once(child.stdout!, 'data');
    child.stdout!.destroy();
    const [code] = (await once(child, 'close')) as [number | null];
    expect(code).toBe(0);
    expect(errors).not.toMatch(/EPIPE|Error/);
  });

  test('writes a file whole, and a part of one nowhere', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jiangcheng-export-'));
    try {
      const file = join(folder, 'graph.graphml');
      const { code, output, errors } = await runScript('export', ...LIUQUAN, '--format', 'graphml', '--out', file);
      expect({ code, output }).toEqual({ code: 0, output: '' });
      expect(errors).toMatch(/^\d+ nodes and \d+ relationships in .*graph\.graphml\n$/);
      expect(await readFile(file, 'utf8')).toMatch(/^<\?xml[^]*<\/graphml>\n$/);
      const refused = await runScript(
        'export',
        ...LIUQUAN,
        '--format',
        'gexf',
        '--region',
        'region/nowhere',
        '--out',
        join(folder, 'graph.gexf'),
      );
      expect({ code: refused.code, output: refused.output }).toEqual({ code: 1, output: '' });
      expect(refused.errors).toContain('NOT_FOUND: No region has the id "region/nowhere".');
      const unprinted = await runScript('export', ...LIUQUAN, '--format', 'gexf', '--region', 'region/nowhere');
      expect({ ...unprinted, errors: '' }).toEqual({ code: 1, output: '', errors: '' });
      expect(unprinted.errors).toBe(refused.errors);
      expect(await readdir(folder)).toEqual(['graph.graphml']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('writes a folder, from a graph that was exported before', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jiangcheng-export-'));
    try {
      const file = join(folder, 'graph.ndjson');
      await runScript('export', ...LIUQUAN, '--format', 'ndjson', '--out', file);
      const whole = join(folder, 'package');
      const { code } = await runScript('export', '--ndjson', file, '--format', 'datapackage', '--out', whole);
      expect(code).toBe(0);
      const { resources } = JSON.parse(await readFile(join(whole, 'datapackage.json'), 'utf8')) as { resources: { path: string }[] };
      expect((await readdir(whole)).sort()).toEqual(['datapackage.json', ...resources.map(({ path }) => path)].sort());
      await writeFile(file, '{"node":{"label":"City","id":"city/x","properties":{"id":"city/x"}}}\n');
      const refused = await runScript('export', '--ndjson', file, '--format', 'ndjson');
      expect({ code: refused.code, output: refused.output }).toEqual({ code: 1, output: '' });
      expect(refused.errors).toContain('line 1: city/x: the model has no label "City"');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test.each([
    ['nothing to export', [], 'error: nothing to export: give --format for the graph, or --statements, --entities or both'],
    ['a graph and something else', ['--graph', '--entities'], 'error: too much to export: give --format'],
    ['a part of what is no graph', ['--entities', '--region', 'region/panshi'], 'error: too much to export: give --format'],
    ['a format there is none of', ['--format', 'csv'], 'Allowed choices are ndjson, datapackage, graphml, gexf, jsonld, ftm, cypher.'],
    [
      'a type there is none of',
      ['--format', 'ndjson', '--types', 'Project,City'],
      'error: There is no type "City". The types are Region, ',
    ],
    ['a folder without a place', ['--format', 'datapackage'], 'error: datapackage is a folder of files: say with --out where'],
    ['a folder that is there', ['--format', 'datapackage', '--out', 'docs'], 'error: "docs" is there already: name a folder that is not'],
    ['a place that is not there', ['--format', 'gexf', '--out', 'no-such-folder/graph.gexf'], 'No such directory.'],
    ['an unknown option', ['--statments'], "error: unknown option '--statments'\n(Did you mean --statements?)"],
    [
      'a directory that is not there',
      ['--entities', '--seeds', 'no-such-seeds'],
      "argument 'no-such-seeds' is invalid. No such directory.",
    ],
  ])('ends with 2 for %s', async (_name, parameters, message) => {
    const { code, output, errors } = await runScript('export', ...parameters);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain(message);
    expect(errors).toContain('--help lists the options.');
  });

  test('ends with 1 where the dataset is refused, and says why', async () => {
    const { code, output, errors } = await runScript('export', '--statements', '--seeds', 'examples');
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain('INVALID_SEEDS: The seeds have 4 problems; nothing was loaded.');
  });

  test('explains itself', async () => {
    const { code, output } = await runScript('export', '--help');
    expect(code).toBe(0);
    const options = ['--format', '--out', '--types', '--region', '--known', '--on', '--seeds', '--ndjson', '--statements', '--entities'];
    for (const option of options) expect(output).toContain(option);
    for (const { name, title } of formats) expect(output).toContain(`${name.padEnd(13)}${title.en}`);
  });
});
