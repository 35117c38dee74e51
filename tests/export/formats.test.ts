import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deriveGraph } from '../../src/dataset/derive/derive-graph.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel, type GraphModel } from '../../src/model/graph-model.js';
import type { GraphBatch } from '../../src/store/graph-batch.js';
import { batchSource } from '../../src/store/records/record-source.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { projectRoot } from '../../src/project-root.js';
import { runBlocks } from '../clients/run-blocks.js';
import { readDocument } from '../docs/read-document.js';
import { findPython } from '../support/python.js';
import { HOSTILE_NAMES, hostileGraph } from '../tables/hostile-graph.js';
import { readApiGraph, type ApiGraph } from './api-graph.js';
import { ExportReader, type ReadExports, type ReadGraph } from './export-reader.js';
import { writtenExport } from './written-export.js';

type Row = Readonly<Record<string, unknown>>;

const PAGE = 'docs/export.md';

const python = findPython();

const kebab = (name: string): string =>
  name
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .replaceAll('_', '-')
    .toLowerCase();

/** What is left of values where nulls are left out. */
const stated = (values: Row): Row => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

describe.skipIf(!python)('Every format of the whole graph, read by others, is what the API answers', () => {
  let reader: ExportReader;
  let model: GraphModel;
  let batch: GraphBatch;
  let api: ApiGraph;
  let read: ReadExports;

  beforeAll(async () => {
    model = readGraphModel(await buildSchema());
    batch = deriveGraph(loadDataset('seeds', model), model);
    [api, reader] = await Promise.all([readApiGraph(EmbeddedStore.of(batch, model), model), ExportReader.open(python!)]);
    read = await reader.read(batchSource(batch), model);
  });

  afterAll(() => reader.close());

  it('is compared with a whole: nodes and relationships of every type', () => {
    expect(new Set([...api.nodes.values()].map(({ type }) => type))).toEqual(new Set(model.entities.map(({ name }) => name)));
    const plain = batch.relationships.filter(({ type }) => model.relationships.has(type));
    expect(api.relationships).toEqual(new Set(plain.map(({ type, from, to }) => `${type} ${from} ${to}`)));
  });

  it('a Frictionless Data Package, which its tool finds valid', () => {
    const { errors, rows, descriptor } = read.package;
    expect(errors).toEqual([]);
    const found = new Map(model.entities.flatMap(({ name }) => (rows[`node-${kebab(name)}`] ?? []).map((row) => [row['id'], row])));
    expect(found).toEqual(new Map([...api.nodes].map(([id, { values }]) => [id, values])));
    expect(new Map(rows['nodes']!.map(({ id, type }) => [id, type]))).toEqual(new Map([...api.nodes].map(([id, { type }]) => [id, type])));
    const ties = [...model.relationships.keys()].flatMap((type) => (rows[kebab(type)] ?? []).map((row) => ({ type, ...row }) as Row));
    expect(new Set(ties.map(({ type, from, to }) => `${String(type)} ${String(from)} ${String(to)}`))).toEqual(api.relationships);
    const rests = new Map(batch.relationships.map(({ type, from, to, properties }) => [`${type} ${from} ${to}`, properties]));
    for (const { type, from, to, basis, statements } of ties) {
      const expected = rests.get(`${String(type)} ${String(from)} ${String(to)}`)!;
      expect([basis, statements]).toEqual([expected['basis'] ?? null, expected['statements']]);
    }
    expect(descriptor).toMatchObject({ name: 'jiangcheng', version: '0.1.0', licenses: [{ name: 'CC-BY-4.0' }] });
    expect(descriptor['sources']).toHaveLength(rows['node-document']!.length);
  });

  /** Nodes and edges as networkx has them are those of the API; lists are the text of their JSON. */
  function expectGraph({ nodes, edges }: ReadGraph, more: (id: string) => Row): void {
    const asText = (values: Row): Row =>
      Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Array.isArray(value) ? JSON.stringify(value) : value]));
    const expected = [...api.nodes].map(([id, { type, values }]) => {
      const { id: _, ...rest } = stated(values);
      return [id, { type, ...asText(rest), ...more(id) }];
    });
    expect(new Map(Object.entries(nodes))).toEqual(new Map(expected as [string, Row][]));
    expect(new Set(edges.map(([source, target, { type }]) => `${String(type)} ${source} ${target}`))).toEqual(api.relationships);
    expect(edges).toHaveLength(api.relationships.size);
    const built = edges.find(([source, , { type }]) => type === 'BUILDS' && source === 'enterprise/jilin-petrochemical')!;
    const record = batch.relationships.find(({ type, from, to }) => type === 'BUILDS' && from === built[0] && to === built[1])!;
    expect(built[2]).toMatchObject({ basis: record.properties['basis'], statements: JSON.stringify(record.properties['statements']) });
  }

  it('GraphML, as networkx reads it', () => {
    expectGraph(read.graphml, () => ({}));
  });

  it('GEXF, as networkx reads it, with a label for each node', () => {
    const caption = (id: string): unknown => {
      const { values } = api.nodes.get(id)!;
      return values['name'] ?? values['title'] ?? values['text'] ?? id;
    };
    expectGraph(read.gexf, (id) => ({ label: caption(id) }));
  });

  it('FollowTheMoney, which its package finds valid, down to what every reference leads to', () => {
    const { entities, distinct, problems } = read.money;
    expect(problems).toEqual([]);
    expect(distinct).toBe(entities.length);
    const of = (type: string) => [...api.nodes.values()].filter((node) => node.type === type);
    const names = (...schemata: string[]) =>
      entities.filter(({ schema }) => schemata.includes(schema)).map(({ id, properties }) => [id, properties['name']![0]]);
    const expected = (type: string) => of(type).map(({ values: { id, name } }) => [String(id).replaceAll('/', '.'), name]);
    expect(new Map(names('Company') as [string, string][])).toEqual(new Map(expected('Enterprise') as [string, string][]));
    expect(new Map(names('Project') as [string, string][])).toEqual(new Map(expected('Project') as [string, string][]));
    expect(new Map(names('Territory') as [string, string][])).toEqual(new Map(expected('Region') as [string, string][]));
    expect(new Map(names('Organization', 'PublicBody') as [string, string][])).toEqual(
      new Map(expected('Organization') as [string, string][]),
    );
    const owned = entities
      .filter(({ schema }) => schema === 'Ownership')
      .map(({ properties }) => `${properties['asset']![0]} ${properties['owner']![0]}`);
    const subsidiaries = [...api.relationships]
      .filter((each) => each.startsWith('SUBSIDIARY_OF '))
      .map((each) => each.replaceAll('/', '.'));
    expect(new Set(owned.map((each) => `SUBSIDIARY_OF ${each}`))).toEqual(new Set(subsidiaries));
    for (const { schema, properties } of entities) if (schema === 'Ownership') expect(properties['proof']!.length).toBeGreaterThan(0);
    const jihua = entities.find(({ id }) => id === 'project.jihua-transformation')!;
    expect(jihua.properties).toMatchObject({ amount: ['33900000000'], currency: ['CNY'], status: ['UNDER_CONSTRUCTION'] });
  });

  it('JSON-LD, as rdflib expands it: every value, every relationship, and where it comes from', () => {
    const triples = new Map<string, string[]>();
    for (const [subject, predicate, object] of read.triples)
      triples.set(`${subject} ${predicate}`, [...(triples.get(`${subject} ${predicate}`) ?? []), object]);
    const objects = (subject: string, predicate: string): string[] => triples.get(`${subject} ${predicate}`) ?? [];
    const iri = (id: string): string => `urn:jiangcheng:id:${id}`;
    const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
    const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
    const PROV = 'http://www.w3.org/ns/prov#';
    for (const [id, { type, values }] of api.nodes) {
      expect(objects(iri(id), TYPE)).toEqual(expect.arrayContaining([`urn:jiangcheng:term:${type}`, `${PROV}Entity`]));
      const name = values['name'] ?? values['title'];
      if (name !== undefined) expect([id, objects(iri(id), 'https://schema.org/name')]).toEqual([id, [name]]);
      if (values['citation'] !== undefined) expect(objects(iri(id), 'https://schema.org/citation')).toEqual([values['citation']]);
      if (type === 'Observation') expect([id, objects(iri(id), 'https://schema.org/value').map(Number)]).toEqual([id, [values['value']]]);
    }
    let facts = 0;
    for (const { type, from, to, properties } of batch.relationships) {
      if (!model.relationships.has(type)) continue;
      const statements = properties['statements'] as readonly string[];
      if (type === 'CITED_FROM') expect(objects(iri(from), `${PROV}wasDerivedFrom`)).toContain(iri(to));
      if (type === 'ABOUT') expect(objects(iri(to), `${PROV}wasDerivedFrom`)).toContain(iri(from));
      if (statements.length === 0) continue;
      facts += 1;
      const fact = iri(`fact/${type}/${from}/${to}`);
      expect([objects(fact, `${RDF}subject`), objects(fact, `${RDF}object`)]).toEqual([[iri(from)], [iri(to)]]);
      expect(objects(iri(from), objects(fact, `${RDF}predicate`)[0]!)).toContain(iri(to));
      expect(new Set(objects(fact, `${PROV}wasDerivedFrom`))).toEqual(new Set(statements.map(iri)));
    }
    expect(facts).toBeGreaterThan(1_000);
    expect(objects(iri('project/jihua-transformation'), 'https://schema.org/location')).toEqual([iri('region/jilin-city')]);
  });

  it('docs/export.md shows what its snippets print', async () => {
    const { folder } = reader.python;
    const source = batchSource(batch);
    await writtenExport(path.join(folder, 'panshi'), { format: 'graphml', source, model, restriction: { region: 'region/panshi' } });
    await writtenExport(path.join(folder, 'package'), { format: 'datapackage', source, model });
    const input = readDocument(PAGE).blocks.flatMap(({ language, line, text }) =>
      language === 'python' ? [{ place: `${PAGE}:${line}`, text: text.replaceAll('/tmp/jiangcheng-', `${folder}/`) }] : [],
    );
    const script = path.join(projectRoot, 'tests/clients/run-python-blocks.py');
    const { output } = await reader.python.run(`python ${script}`, { input: JSON.stringify(input) });
    const printed = JSON.parse(output) as string[];
    const page = await runBlocks(PAGE, { python: () => printed.shift()! });
    await expect(page).toMatchFileSnapshot(path.join(projectRoot, PAGE));
  });

  describe('for names that look like formulas, separators, ends of lines or markup', () => {
    let hostile: ReadExports;
    beforeAll(async () => {
      hostile = await reader.read(batchSource(hostileGraph(model)), model);
    });

    const ids = HOSTILE_NAMES.map((_, index) => `project/p${String(index).padStart(2, '0')}`);
    /** XML has no controls but tab and ends of lines; their pictures stand for them. */
    const pictured = HOSTILE_NAMES.map((name) => name.replace('controls \u0001\u0007\u001F', 'controls \u2401\u2407\u241F'));

    it('a Data Package keeps each', () => {
      expect(hostile.package.errors).toEqual([]);
      expect(hostile.package.rows['node-project']!.map(({ name }) => name)).toEqual(HOSTILE_NAMES);
      expect(hostile.package.rows['node-project']!.map(({ aliases }) => aliases)).toEqual(HOSTILE_NAMES.map((name) => [name, '']));
    });

    it.each(['graphml', 'gexf'] as const)('%s keeps each, and shows what XML cannot write', (format) => {
      expect(pictured.filter((name, index) => name !== HOSTILE_NAMES[index])).toHaveLength(1);
      expect(ids.map((id) => hostile[format].nodes[id]!['name'])).toEqual(pictured);
      expect(ids.map((id) => JSON.parse(String(hostile[format].nodes[id]!['aliases'])) as unknown)).toEqual(
        HOSTILE_NAMES.map((name) => [name, '']),
      );
    });

    it('JSON-LD keeps each', () => {
      const names = new Map(
        hostile.triples.filter(([, predicate]) => predicate === 'https://schema.org/name').map(([subject, , name]) => [subject, name]),
      );
      expect(ids.map((id) => names.get(`urn:jiangcheng:id:${id}`))).toEqual(HOSTILE_NAMES);
    });

    it('FollowTheMoney has each as it is in its lines; its package cleans names as it reads them', () => {
      const names = new Map(hostile.money.entities.map(({ id, properties }) => [id, properties['name']![0]]));
      expect(ids.map((id) => names.get(id.replaceAll('/', '.')))).toEqual(HOSTILE_NAMES);
    });
  });
});
