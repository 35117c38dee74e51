import type { Session } from 'neo4j-driver';
import type { DegreeStatistics, GraphStatistics, RelationshipStatistics } from '../../compiler/cost/graph-statistics.js';
import type { Direction } from '../../model/declarations.js';
import type { GraphModel } from '../../model/graph-model.js';
import { labelStatistics, typeStatistics, type LabelRow, type TypeRow } from './statements/statistics-statements.js';

/** Milliseconds for one statement: it may go over all nodes of the graph, and nobody waits for it. */
const PATIENCE = 300_000;

/** Counts the graph for prices: the nodes by label, and then one relationship type after the other. */
export async function countStatistics(session: Session, model: GraphModel): Promise<GraphStatistics> {
  const ask = async <Row>(cypher: string): Promise<Row[]> => {
    const { records } = await session.run(cypher, {}, { timeout: PATIENCE });
    return records.map((record) => record.toObject() as Row);
  };
  const nodes = new Map((await ask<LabelRow>(labelStatistics(model))).map(({ name, count }) => [name, count]));

  const ends = (rows: readonly TypeRow[], direction: Direction, types: readonly string[]): ReadonlyMap<string, DegreeStatistics> =>
    new Map(
      types.map((name): [string, DegreeStatistics] => {
        const label = model.types.get(name)!.label!;
        const row = rows.find((each) => each.kind === direction && each.label === label);
        const { nodes: having = 0, count = 0, greatest = 0, squares = 0 } = row ?? {};
        return [label, { candidates: nodes.get(label) ?? 0, nodes: having, relationships: count, greatest, squares }];
      }),
    );
  const relationships = new Map<string, RelationshipStatistics>();
  for (const relationship of model.relationships.values()) {
    const rows = await ask<TypeRow>(typeStatistics(model, relationship));
    const { count = 0, evidence = 0 } = rows.find(({ kind }) => kind === 'type') ?? {};
    const { type, from, to } = relationship;
    relationships.set(type, { count, evidence, OUT: ends(rows, 'OUT', from), IN: ends(rows, 'IN', to) });
  }
  return { nodes, relationships };
}
