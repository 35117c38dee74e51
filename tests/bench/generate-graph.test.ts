import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateGraph, type GeneratedGraph } from '../../bench/generate-graph.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { entityOfId, readGraphModel, type GraphModel, type PropertyModel } from '../../src/model/graph-model.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import type { StoredValue } from '../../src/store/graph-batch.js';

const PROJECTS = 400;
let model: GraphModel;
let graph: GeneratedGraph;

beforeAll(async () => {
  model = readGraphModel(await buildSchema());
  graph = generateGraph(model, { projects: PROJECTS, seed: 'test' });
});

function fingerprint({ nodes, relationships }: GeneratedGraph): string {
  const hash = createHash('sha256');
  for (const record of nodes()) hash.update(JSON.stringify(record));
  for (const record of relationships()) hash.update(JSON.stringify(record));
  return hash.digest('hex');
}

const elementIs = (property: PropertyModel, value: StoredValue): boolean => {
  if (property.kind === 'boolean') return typeof value === 'boolean';
  if (property.kind === 'enum') return property.values!.includes(value as string);
  return property.kind === 'id' || property.kind === 'text' ? typeof value === 'string' : Number.isSafeInteger(value);
};

function problemsOf(property: PropertyModel, properties: Readonly<Record<string, StoredValue>>): string[] {
  const value = properties[property.name];
  const problems: string[] = [];
  if (value === undefined && !property.nullable) problems.push(`${property.name} is missing`);
  if (value !== undefined) {
    const elements = property.list ? (value as StoredValue[]) : [value];
    if (!elements.every((element) => elementIs(property, element))) problems.push(`${property.name} is ${JSON.stringify(value)}`);
  }
  if (property.sortKey && properties[property.sortKey] === undefined) problems.push(`${property.sortKey} is missing`);
  if (property.foldKey && value !== undefined && properties[property.foldKey] === undefined)
    problems.push(`${property.foldKey} is missing`);
  return problems;
}

describe('the generated graph', () => {
  it('is the same for the same seed, in every pass, and another for another seed', () => {
    const first = fingerprint(graph);
    expect(fingerprint(graph)).toBe(first);
    expect(fingerprint(generateGraph(model, { projects: PROJECTS, seed: 'test' }))).toBe(first);
    expect(fingerprint(generateGraph(model, { projects: PROJECTS, seed: 'other' }))).not.toBe(first);
  });

  it('has every property as the model declares it, with its sort and fold keys', () => {
    const problems = [...graph.nodes()].flatMap(({ label, id, properties }) => {
      const type = entityOfId(model, id);
      if (type?.label !== label) return [`${id} has the label ${label}`];
      return [...type.properties.values()].flatMap((property) => problemsOf(property, properties)).map((problem) => `${id}: ${problem}`);
    });
    expect(problems).toEqual([]);
  });

  it('gives every node one id and every relationship ends that exist and that its type allows', () => {
    const ids = [...graph.nodes()].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    const nameOf = (id: string): string => entityOfId(model, id)!.name;
    const wrong = [...graph.relationships()].filter(({ type, from, to }) => {
      const declared = model.relationships.get(type);
      return !known.has(from) || !known.has(to) || !declared?.from.includes(nameOf(from)) || !declared.to.includes(nameOf(to));
    });
    expect(wrong).toEqual([]);
  });

  it('keeps one relationship where the model says one, and never two of a type between the same nodes', () => {
    const starts = new Set<string>();
    const repeated = [...graph.relationships()].filter(({ type, from, to }) => {
      const { fromOne, toOne } = model.relationships.get(type)!;
      const keys = [`${type} ${from} ${to}`, ...(fromOne ? [`${type} from ${from}`] : []), ...(toOne ? [`${type} to ${to}`] : [])];
      return keys.map((key) => starts.has(key) || !starts.add(key)).some(Boolean);
    });
    expect(repeated).toEqual([]);
  });

  it('rests its edges on statements that exist', () => {
    const known = new Set([...graph.nodes()].filter(({ label }) => label === 'Statement').map(({ id }) => id));
    const cited = [...graph.relationships()].flatMap(({ properties }) => properties['statements'] as readonly string[]);
    expect(cited.length).toBeGreaterThan(PROJECTS);
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  });

  it('has the hubs that make graph queries slow: a city with half of the projects, an industry with a third', () => {
    const share = (type: string, to: string): number =>
      [...graph.relationships()].filter((relationship) => relationship.type === type && relationship.to === to).length / PROJECTS;
    expect(share('LOCATED_IN', graph.regions[0]!.id)).toBeCloseTo(1 / 2, 1);
    expect(share('IN_INDUSTRY', graph.industries[0]!.id)).toBeCloseTo(1 / 3, 1);
  });

  it('is what a store takes', async () => {
    const store = EmbeddedStore.of({ nodes: [...graph.nodes()], relationships: [...graph.relationships()] }, model);
    expect(await store.readiness()).toMatchObject({ ready: true });
  });
});
