import type { Direction } from '../../../model/declarations.js';
import type { GraphModel, RelationshipModel } from '../../../model/graph-model.js';
import { escaped } from './statement.js';

/** How many nodes have a label. */
export interface LabelRow {
  readonly name: string;
  readonly count: number;
}

/** A relationship type as a whole, or the nodes of one label at one of its ends. */
export interface TypeRow {
  readonly kind: 'type' | Direction;
  /** At that end of the type. */
  readonly label: string | null;
  /** Relationships. */
  readonly count: number;
  /** Nodes that have any. */
  readonly nodes: number;
  readonly greatest: number;
  /** The squares of all degrees, added up. */
  readonly squares: number;
  /** Statements that the relationships rest on, added up. */
  readonly evidence: number;
}

const quoted = (name: string): string => `'${name}'`;

/** Counts that Neo4j keeps anyway: a look-up each. One row a label. */
export const labelStatistics = ({ types }: GraphModel): string =>
  [...new Set([...types.values()].flatMap(({ label }) => label ?? []))]
    .map((name) => `RETURN ${quoted(name)} AS name, COUNT { (:${escaped.label(name)}) } AS count`)
    .join('\nUNION ALL\n');

const whole = (type: string): string =>
  [
    `MATCH ()-[relationship:${escaped.type(type)}]->()`,
    "RETURN 'type' AS kind, NULL AS label, count(*) AS count, 0 AS nodes, 0 AS greatest, 0 AS squares,",
    '  sum(size(coalesce(relationship.statements, []))) AS evidence',
  ].join('\n');

function degrees(type: string, direction: Direction, labels: readonly string[]): string {
  const pattern = direction === 'OUT' ? `(node)-[:${escaped.type(type)}]->()` : `(node)<-[:${escaped.type(type)}]-()`;
  return [
    `MATCH (node:${labels.map(escaped.label).join('|')})`,
    `WITH [label IN labels(node) WHERE label IN [${labels.map(quoted).join(', ')}]][0] AS label, COUNT { ${pattern} } AS degree`,
    'WHERE degree > 0',
    `RETURN ${quoted(direction)} AS kind, label, sum(degree) AS count, count(*) AS nodes, max(degree) AS greatest,`,
    '  sum(degree * degree) AS squares, 0 AS evidence',
  ].join('\n');
}

/**
 * How the relationships of a type are spread over the nodes at its ends; degrees are look-ups. A statement for each type,
 * since the planner takes longer for one large statement than for many small ones. Names come from the model alone.
 */
export function typeStatistics(model: GraphModel, { type, from, to }: RelationshipModel): string {
  const labelsOf = (names: readonly string[]): string[] => names.map((name) => model.types.get(name)!.label!);
  return [whole(type), degrees(type, 'OUT', labelsOf(from)), degrees(type, 'IN', labelsOf(to))].join('\nUNION ALL\n');
}
