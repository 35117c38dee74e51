import type { GraphModel } from '../../../src/model/graph-model.js';
import type { GraphBatch } from '../../../src/store/graph-batch.js';
import { GraphBuilder } from '../contract/graph-builder.js';

/** Days of a rectangle that begins with 2023 and does not end, and of one that ended with 2022. */
const SINCE_2023 = [20230101, 99991230, 0, 99991231];
const UNTIL_2022 = [0, 20221231, 0, 99991231];

/**
 * Two enterprises and what lies between them: ways of equal length, two relationships between two nodes, a cycle, a
 * relationship of a node to itself, a node that nothing leads to, evidence, and what has ended or only begun.
 *
 * ```text
 * alpha -BUILDS-> plant <-BUILDS- beta        alpha -BASED_IN-> city <-BASED_IN- beta
 * alpha -COOPERATES_WITH-> gamma <-SUBSIDIARY_OF- beta, and gamma -COOPERATES_WITH-> alpha
 * works -PART_OF_PROJECT-> plant -PART_OF_PROJECT-> works -LOCATED_IN-> north -PART_OF-> city -PART_OF-> city
 * ```
 */
export function pathsGraph(model: GraphModel): GraphBatch {
  const graph = new GraphBuilder(model);
  const named = (entity: string, slug: string, values = {}): string => graph.node(entity, slug, { name: slug, aliases: [], ...values });
  graph.node('Dataset', 'paths', { title: 'Paths', version: '1', licence: 'CC0', contentHash: 'paths', statementCount: 1 });
  const [alpha, beta, gamma, lonely] = ['alpha', 'beta', 'gamma', 'lonely'].map((slug) => named('Enterprise', slug)) as [
    string,
    string,
    string,
    string,
  ];
  const [city, north] = ['city', 'north'].map((slug) => named('Region', slug, { kind: 'AREA' })) as [string, string];
  const [plant, works] = ['plant', 'works'].map((slug) => named('Project', slug, { kind: 'PROJECT', capacities: [] })) as [string, string];
  const said = graph.node('Statement', 'said', {
    property: 'builds',
    text: 'alpha builds plant',
    kind: 'ACTUAL',
    qualifiers: [],
    basis: 'STATED',
    rank: 'NORMAL',
    anchor: 'plant',
    citation: 'said',
    occurrence: 1,
  });
  graph.relate('ABOUT', said, alpha);
  graph.relate('MENTIONS', said, plant);
  graph.relate('BUILDS', alpha, plant, [said], 'DERIVED');
  graph.relate('BUILDS', beta, plant);
  graph.relate('BASED_IN', alpha, city, [], 'REGISTER');
  graph.relate('BASED_IN', beta, city);
  graph.relate('COOPERATES_WITH', alpha, gamma);
  graph.relate('COOPERATES_WITH', gamma, alpha);
  graph.relate('SUBSIDIARY_OF', beta, gamma);
  graph.relate('PART_OF_PROJECT', works, plant);
  graph.relate('PART_OF_PROJECT', plant, works);
  graph.relate('LOCATED_IN', works, north);
  graph.relate('PART_OF', north, city);
  graph.relate('PART_OF', city, city);

  // alpha was a subsidiary of lonely until 2022; the works of mine are known since 2023 alone.
  const mine = named('Project', 'mine', { kind: 'PROJECT', capacities: [] });
  graph.relate('BUILDS', lonely, mine);
  const { nodes, relationships } = graph.batch();
  const ended = { type: 'SUBSIDIARY_OF_PAST', from: alpha, to: lonely, properties: { basis: 'STATED', statements: [], holds: UNTIL_2022 } };
  const dated = nodes.map((node) => (node.id === mine ? { ...node, properties: { ...node.properties, holds: SINCE_2023 } } : node));
  return { nodes: dated, relationships: [...relationships, ended] };
}
