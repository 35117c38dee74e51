import { ANY_DAY, LAST_DAY } from '../../../src/model/days.js';
import { searchForm } from '../../../src/model/search-form.js';
import type { GraphBatch, StoredValue } from '../../../src/store/graph-batch.js';

const PROJECTS = 60_000;
const ENTERPRISES = 20_000;
const INVESTMENTS = 20_000;

/**
 * A graph of 100,000 nodes with the shapes that are hard on whoever walks it: two regions that most projects are in, two
 * enterprises that build most of them, a chain of 20,000 enterprises, and 60,000 relationships that have ended.
 */
export function largeGraph(): GraphBatch {
  const nodes: GraphBatch['nodes'][number][] = [];
  const relationships: GraphBatch['relationships'][number][] = [];
  const node = (label: string, number: number, values: Readonly<Record<string, StoredValue>> = {}): string => {
    const id = `${label.toLowerCase()}/${number}`;
    const name = `n${(number * 7919) % 100_003}`;
    nodes.push({ label, id, properties: { id, name, nameSort: name, nameFold: name, aliases: [], ...searched(name), ...values } });
    return id;
  };
  const relate = (type: string, from: string, to: string, holds?: readonly number[]): void => {
    relationships.push({ type, from, to, properties: { basis: 'STATED', statements: [], ...(holds && { holds }) } });
  };

  const regions = Array.from({ length: 100 }, (_, index) => node('Region', index));
  const enterprises = Array.from({ length: ENTERPRISES }, (_, index) => node('Enterprise', index));
  for (let index = 1; index < ENTERPRISES; index++) relate('SUBSIDIARY_OF', enterprises[index]!, enterprises[index - 1]!);
  for (let index = 0; index < PROJECTS; index++) {
    const holds = index % 3 === 0 ? [20200101, LAST_DAY, 20200101, ANY_DAY] : undefined;
    const project = node('Project', index, { status: 'SIGNED', statusSort: 3, capacities: [], ...(holds && { holds }) });
    const region = index % 10 === 0 ? 2 + (index % 98) : index % 2;
    relate('LOCATED_IN', project, regions[region]!);
    relate('LOCATED_IN_PAST', project, regions[(region + 1) % 100]!, [0, 20191231, 0, ANY_DAY]);
    relate('BUILDS', enterprises[index % 2]!, project);
    if (index % 7 === 0) relate('BUILDS', enterprises[(index * 31) % ENTERPRISES || 5]!, project);
  }
  for (let index = 0; index < INVESTMENTS; index++) {
    relate('HAS_INVESTMENT', `project/${index * 3}`, node('Investment', index, { amount: index * 1_000, amountSort: index * 1_000 }));
  }
  return { nodes, relationships: unique(relationships) };
}

/** A name as search compares it, alone and in texts. */
const searched = (name: string) => ({
  searchName: searchForm(name),
  searchAliases: [],
  searchTexts: [searchForm(`${name} n n1 n12`)],
  searchSort: name,
});

/** One relationship of a type between two nodes. */
function unique(relationships: GraphBatch['relationships']): GraphBatch['relationships'] {
  return [...new Map(relationships.map((each) => [`${each.type} ${each.from} ${each.to}`, each])).values()];
}
