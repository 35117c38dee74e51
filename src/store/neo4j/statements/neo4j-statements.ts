import type { GraphModel } from '../../../model/graph-model.js';
import { constraintStatements } from './constraint-statements.js';
import { indexStatements } from './index-statements.js';
import { recordStatements } from './record-statements.js';
import { stateStatements } from './state-statements.js';
import { statementFile, type Statement } from './statement.js';

/** Every statement that the model gives for Neo4j. The loader runs these; nothing else writes. */
export function allStatements(model: GraphModel): readonly Statement[] {
  const { removeNodes, removeVersions, countTies, ...byKind } = recordStatements(model);
  return [
    ...constraintStatements(model),
    ...indexStatements(model),
    ...Object.values(stateStatements(model)),
    ...Object.values(byKind).flatMap((statements) => [...statements.values()]),
    removeNodes,
    removeVersions,
    countTies,
  ];
}

/** The generated files of `cypher/`: path below the repository to text. */
export const neo4jStatements = (model: GraphModel): Readonly<Record<string, string>> =>
  Object.fromEntries(allStatements(model).map((statement) => [statement.path, statementFile(statement)]));
