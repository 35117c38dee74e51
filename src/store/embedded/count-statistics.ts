import type { DegreeStatistics, GraphStatistics, RelationshipStatistics } from '../../compiler/cost/graph-statistics.js';
import type { Direction } from '../../model/declarations.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { MemoryGraph } from './memory-graph.js';

/** Counts the graph for prices, from its tables. */
export function countStatistics(graph: MemoryGraph, model: GraphModel): GraphStatistics {
  const nodes = new Map(
    [...model.types.values()].flatMap(({ label }): [string, number][] =>
      label === null ? [] : [[label, graph.label(label).nodes.length]],
    ),
  );

  const degrees = (type: string, direction: Direction, label: string): DegreeStatistics => {
    const { [direction]: adjacency } = graph.relationship(type);
    const { nodes: candidates } = graph.label(label);
    let [having, relationships, greatest, squares] = [0, 0, 0, 0];
    for (const node of candidates) {
      const degree = adjacency.degree(node);
      if (degree === 0) continue;
      having++;
      relationships += degree;
      squares += degree * degree;
      if (degree > greatest) greatest = degree;
    }
    return { candidates: candidates.length, nodes: having, relationships, greatest, squares };
  };
  const byLabel = (type: string, direction: Direction, types: readonly string[]): ReadonlyMap<string, DegreeStatistics> =>
    new Map(types.map((name) => model.types.get(name)!.label!).map((label) => [label, degrees(type, direction, label)]));
  const relationships = [...model.relationships.values()].map(({ type, from, to }): [string, RelationshipStatistics] => {
    const { OUT, columns } = graph.relationship(type);
    const evidence = columns.get('statements')?.elements ?? 0;
    return [type, { count: OUT.neighbours.length, evidence, OUT: byLabel(type, 'OUT', from), IN: byLabel(type, 'IN', to) }];
  });
  return { nodes, relationships: new Map(relationships) };
}
