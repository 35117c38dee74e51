import { describe, expect, it } from 'vitest';
import { deriveGraph } from '../../src/dataset/derive/derive-graph.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { RINGS } from '../../src/export/region-rings.js';
import { restrict, type Restriction } from '../../src/export/restrict.js';
import { entityOfId } from '../../src/model/graph-model.js';
import type { GraphBatch } from '../../src/store/graph-batch.js';
import { checkRecords } from '../../src/store/records/check-records.js';
import { batchSource } from '../../src/store/records/record-source.js';
import { model } from '../dataset/small-seeds.js';
import { collect } from './collect.js';

const batch = deriveGraph(loadDataset('seeds', model), model);

const part = (restriction: Restriction, keepsTime = true): Promise<GraphBatch> =>
  collect(restrict(batchSource(batch), model, restriction, keepsTime));

const idsOf = ({ nodes }: GraphBatch, label: string): string[] => nodes.filter((node) => node.label === label).map(({ id }) => id);

const ends = ({ relationships }: GraphBatch, type: string, to: string): string[] =>
  relationships.filter((each) => each.type === type && each.to === to).map(({ from }) => from);

/** Every relationship has its ends and its statements, every statement its document and section. */
function expectWhole({ nodes, relationships }: GraphBatch): void {
  const ids = new Set(nodes.map(({ id }) => id));
  for (const { from, to, properties } of relationships) {
    expect([from, to].filter((id) => !ids.has(id))).toEqual([]);
    expect((properties['statements'] as readonly string[] | undefined)?.filter((id) => !ids.has(id)) ?? []).toEqual([]);
  }
  const cited = new Set(
    relationships.filter(({ type }) => type === 'CITED_FROM' || type === 'STATED_IN').map(({ from, type }) => `${type} ${from}`),
  );
  for (const { id, label } of nodes)
    if (label === 'Statement') expect([cited.has(`CITED_FROM ${id}`), cited.has(`STATED_IN ${id}`), id]).toEqual([true, true, id]);
}

describe('A part of a graph', () => {
  it('is the whole where nothing is asked for, record by record', async () => {
    expect(await part({})).toEqual({ nodes: batch.nodes, relationships: batch.relationships });
  });

  it('is what operations without @asOf read, for formats that show one state', async () => {
    const { nodes, relationships } = await part({}, false);
    expect(new Set(nodes.map(({ label }) => label)).has('Version')).toBe(false);
    expect(relationships.filter(({ type }) => !model.relationships.has(type))).toEqual([]);
    expect(relationships.length).toBe(batch.relationships.filter(({ type }) => model.relationships.has(type)).length);
  });

  it('of some types has all nodes of these, and what they are cited from', async () => {
    const some = await part({ types: ['Project', 'Region'] });
    expectWhole(some);
    for (const label of ['Project', 'Region']) expect(idsOf(some, label)).toEqual(idsOf(batch, label));
    expect(idsOf(some, 'Enterprise')).toEqual([]);
    const about = (whole: GraphBatch) => ends(whole, 'ABOUT', 'project/jihua-transformation');
    expect(about(some).length).toBeGreaterThan(5);
    expect(about(some)).toEqual(about(batch));
    const located = (whole: GraphBatch) =>
      whole.relationships.filter(({ type }) => type === 'LOCATED_IN').map(({ from, to }) => [from, to]);
    expect(located(some)).toEqual(located(batch));
  });

  it('around a region has all within it, what lies there and what belongs to that, and nothing else', async () => {
    const some = await part({ region: 'region/panshi' });
    expectWhole(some);
    const within = new Set(['region/panshi']);
    for (const id of within) for (const child of ends(batch, 'PART_OF', id)) within.add(child);
    expect(within.size).toBeGreaterThan(1);
    expect(new Set(idsOf(some, 'Region'))).toEqual(within);
    const lies = (type: string): Set<string> => new Set([...within].flatMap((id) => ends(batch, type, id)));
    expect(new Set(idsOf(some, 'Project'))).toEqual(new Set([...lies('LOCATED_IN'), ...lies('SPANS')]));
    const builders = new Set(idsOf(some, 'Project').flatMap((id) => ends(batch, 'BUILDS', id)));
    expect(new Set(idsOf(some, 'Enterprise'))).toEqual(new Set([...lies('BASED_IN'), ...builders]));
    const subjects = new Set(some.nodes.map(({ id }) => id));
    const observed = batch.relationships.filter(
      ({ type, to }) => type === 'OBSERVED_IN' && subjects.has(to) && !to.startsWith('indicator/'),
    );
    const core = observed.filter(({ to }) => to.startsWith('region/') || to.startsWith('project/')).map(({ from }) => from);
    expect(core.length).toBeGreaterThan(10);
    expect(core.filter((id) => !subjects.has(id))).toEqual([]);
  });

  it('of some types around a region is both at once', async () => {
    const some = await part({ region: 'region/panshi', types: ['Project'] });
    const around = await part({ region: 'region/panshi' });
    expect(idsOf(some, 'Project')).toEqual(idsOf(around, 'Project'));
    expect(idsOf(some, 'Enterprise')).toEqual([]);
    expectWhole(some);
  });

  it('fits the model, so that it can be loaded', async () => {
    for (const restriction of [
      { types: ['Project'] },
      { region: 'region/panshi' },
      { region: 'region/jilin-city', types: ['Enterprise', 'Project'] },
    ])
      await checkRecords(batchSource(await part(restriction)), model, () => {});
  });

  it('of a region that nobody knows is refused, and says so', async () => {
    await expect(part({ region: 'region/nowhere' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'No region has the id "region/nowhere".',
    });
    await expect(part({ region: 'project/jihua-transformation' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('names relationships that the model has, from the ends it says', () => {
    for (const ring of RINGS) {
      for (const type of Object.keys(ring)) expect([type, model.relationships.has(type)]).toEqual([type, true]);
    }
    expect(entityOfId(model, 'region/panshi')!.name).toBe('Region');
  });
});
