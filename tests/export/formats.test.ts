import { createHash } from 'node:crypto';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
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

/** What schema.org has a term for, of the properties of nodes. */
const SCHEMA_TERMS: Readonly<Record<string, string>> = {
  ...{ name: 'name', title: 'name', aliases: 'alternateName', english: 'alternateName', description: 'description', text: 'text' },
  ...{ unit: 'unitText', value: 'value', amount: 'value', version: 'version', licence: 'license', citation: 'citation' },
};

const [SCHEMA_ORG, PROV_O] = ['https://schema.org/', 'http://www.w3.org/ns/prov#'];

/** The same for relationships. */
const RELATIONSHIPS_ELSEWHERE: Readonly<Record<string, readonly [string, string]>> = {
  PART_OF: [SCHEMA_ORG, 'containedInPlace'],
  ...{ BASED_IN: [SCHEMA_ORG, 'location'], SEATED_IN: [SCHEMA_ORG, 'location'], LOCATED_IN: [SCHEMA_ORG, 'location'] },
  ...{ SUBSIDIARY_OF: [SCHEMA_ORG, 'parentOrganization'], UNIT_OF: [SCHEMA_ORG, 'parentOrganization'] },
  ...{
    SECTION_OF: [SCHEMA_ORG, 'isPartOf'],
    OF_INDICATOR: [SCHEMA_ORG, 'variableMeasured'],
    OBSERVED_IN: [SCHEMA_ORG, 'observationAbout'],
  },
  ...{ ABOUT: [SCHEMA_ORG, 'about'], MENTIONS: [SCHEMA_ORG, 'mentions'] },
  ...{ CITED_FROM: [PROV_O, 'wasDerivedFrom'], STATED_IN: [PROV_O, 'wasQuotedFrom'] },
};

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
    const dotted = (id: unknown): string => String(id).replaceAll('/', '.');
    const ways = new Map<string, string[]>();
    for (const each of api.relationships) {
      const [type, from, to] = each.split(' ') as [string, string, string];
      ways.set(`${type} ${from}`, [...(ways.get(`${type} ${from}`) ?? []), to]);
    }
    const ends = (type: string, from: string): string[] => ways.get(`${type} ${from}`) ?? [];
    const all = (...values: unknown[]): string[] => [
      ...new Set(
        values
          .flat()
          .filter((value) => value !== undefined && value !== '')
          .map(String),
      ),
    ];
    const expected = new Map<string, unknown>();
    const add = (id: string, schema: string, values: Readonly<Record<string, string[]>>): void => {
      expected.set(id, { id, schema, properties: Object.fromEntries(Object.entries(values).filter(([, each]) => each.length > 0)) });
    };
    for (const [id, { type, values }] of api.nodes) {
      const { name, english, aliases, kind, adcode, status, capacities, title, publisher, published, citation } = stated(values);
      const names = { name: all(name), alias: all(english, aliases) };
      const [amount] = ends('TOTAL_INVESTMENT', id).map((investment) => api.nodes.get(investment)!.values['amount']);
      const isDate = /^[\d-]+$/.test(String(published));
      if (type === 'Enterprise')
        add(dotted(id), 'Company', {
          ...names,
          sector: ends('OPERATES_IN', id).map((each) => String(api.nodes.get(each)!.values['name'])),
        });
      else if (type === 'Region')
        add(dotted(id), 'Territory', {
          ...names,
          partOf: ends('PART_OF', id).map(dotted),
          notes: all(kind, adcode === undefined ? undefined : `GB/T 2260: ${String(adcode)}`),
        });
      else if (type === 'Organization')
        add(dotted(id), kind === 'DEPARTMENT' || kind === 'PARTY' ? 'PublicBody' : 'Organization', { ...names, classification: all(kind) });
      else if (type === 'Project')
        add(dotted(id), 'Project', {
          ...{ ...names, status: all(status), amount: all(amount), currency: amount === undefined ? [] : ['CNY'] },
          description: all(capacities),
        });
      else if (type === 'Document')
        add(dotted(id), 'Document', {
          ...{ name: all(title), title: all(title), fileName: all(title), publisher: all(publisher), summary: all(citation) },
          ...(isDate
            ? { publishedAt: all(published) }
            : { notes: all(published === undefined ? undefined : `Published: ${String(published)}`) }),
        });
    }
    for (const { type, from, to, properties } of batch.relationships) {
      const [schema, start, end] =
        type === 'SUBSIDIARY_OF'
          ? ['Ownership', 'asset', 'owner']
          : type === 'BUILDS' || type === 'RUNS'
            ? ['ProjectParticipant', 'participant', 'project']
            : ['UnknownLink', 'subject', 'object'];
      const others = ['BASED_IN', 'SEATED_IN', 'LOCATED_IN', 'SPANS', 'UNIT_OF', 'COOPERATES_WITH', 'PART_OF_PROJECT'];
      if (schema === 'UnknownLink' && !others.includes(type)) continue;
      const statements = properties['statements'] as readonly string[];
      const key = `${type.toLowerCase().replaceAll('_', '-')}/${from}/${to}`;
      const id = dotted(key).length <= 200 ? dotted(key) : createHash('sha1').update(key).digest('hex');
      const proof = all(statements.flatMap((statement) => ends('CITED_FROM', statement).map(dotted)));
      add(id, schema!, { [start!]: [dotted(from)], [end!]: [dotted(to)], role: [type], proof, recordId: [...statements] });
    }
    expect(new Map(entities.map((each) => [each.id, each]))).toEqual(expected);
    expect(new Set(entities.map(({ schema }) => schema)).size).toBe(9);
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
    const PROV = PROV_O;
    const SCHEMA = SCHEMA_ORG;
    const TERM = 'urn:jiangcheng:term:';
    const missing: unknown[] = [];
    for (const [id, { type, values }] of api.nodes) {
      for (const wanted of [`${TERM}${type}`, `${PROV}Entity`]) if (!objects(iri(id), TYPE).includes(wanted)) missing.push([id, wanted]);
      const { publisher, ...rest } = stated(values);
      const expected = new Map<string, unknown[]>();
      for (const [key, value] of Object.entries(rest)) {
        if (key === 'id') continue;
        const predicate = SCHEMA_TERMS[key] === undefined ? `${TERM}${key}` : `${SCHEMA}${SCHEMA_TERMS[key]}`;
        expected.set(predicate, [...(expected.get(predicate) ?? []), value].flat());
      }
      for (const [predicate, all] of expected) {
        const found = objects(iri(id), predicate).map((each) => (typeof all[0] === 'number' ? Number(each) : each));
        const wanted = all.map((each) => (typeof each === 'boolean' ? String(each) : each));
        if (!isDeepStrictEqual(new Set<unknown>(found), new Set(wanted))) missing.push([id, predicate, found, wanted]);
      }
      const [organization] = objects(iri(id), `${SCHEMA}publisher`);
      if ((organization === undefined ? undefined : objects(organization, `${SCHEMA}name`)[0]) !== publisher) missing.push([id, publisher]);
    }
    for (const each of api.relationships) {
      const [type, from, to] = each.split(' ') as [string, string, string];
      const [prefix, name] = RELATIONSHIPS_ELSEWHERE[type] ?? [TERM, type];
      if (!objects(iri(from), `${prefix}${name}`).includes(iri(to))) missing.push(each);
    }
    expect(missing).toEqual([]);
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
