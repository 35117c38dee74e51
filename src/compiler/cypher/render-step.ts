import Cypher from '@neo4j/cypher-builder';
import { NODE_LABEL } from '../../model/graph-model.js';
import type { Paths } from '../plan/paths-plan.js';
import { parameter, type Rendering, type Scope } from './names.js';
import { holdsAsOf } from './render-as-of.js';
import { typesOf } from './render-traversal.js';

/** Writes any part of a statement. */
export type Write = (part: Cypher.Expr | Cypher.Variable) => string;

/** A step of a path: the node it leaves, the relationship, and the node it reaches. */
export interface StepScope {
  readonly start: Cypher.NamedNode;
  readonly relationship: Cypher.NamedRelationship;
  readonly end: Cypher.NamedNode;
}

/** A step whose relationship and end are new. */
export function stepFrom(start: Cypher.NamedNode, { names }: Rendering): StepScope {
  const { node, relationship } = names.next();
  return { start, relationship, end: node };
}

export const against = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' } as const;

export const arrows = { OUT: ['-', '->'], IN: ['<-', '-'], BOTH: ['-', '-'] } as const;

/** The pattern of a step over some types in a direction. */
export function stepPattern(
  { start, relationship, end }: StepScope,
  relationships: readonly string[],
  direction: Paths['direction'],
  rendering: Rendering,
): (write: Write) => string {
  const types = relationships.flatMap((type) => typesOf({ relationship: type }, rendering)).join('|');
  const [before, after] = arrows[direction];
  return (write) => `(${write(start)})${before}[${write(relationship)}:${types}]${after}(${write(end)})`;
}

/** What a step demands as of a day, or of its relationship alone where the node is known to hold; nothing without one. */
export function stepHolds({ relationship, end }: StepScope, rendering: Rendering, node = true): (write: Write) => string[] {
  const demands = [holdsAsOf(relationship, rendering), node ? holdsAsOf(end, rendering) : null].filter((demand) => demand !== null);
  return (write) => demands.map(write);
}

export const where = (conditions: readonly string[]): string => (conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`);

/** The clause that finds the node where ways begin or end. */
export function seek(node: Cypher.NamedNode, id: number, rendering: Rendering): (write: Write) => string {
  const holds = holdsAsOf(node, rendering);
  return (write) =>
    `MATCH (${write(node)}:${NODE_LABEL}) WHERE ${write(node)}.id = ${write(parameter(id))}${holds ? ` AND ${write(holds)}` : ''}`;
}

/** The order of steps from one node: of the id reached, of type, of direction, and what has ended last. */
export function stepOrder(step: StepScope, relationships: readonly string[], rendering: Rendering): (write: Write) => string {
  const type = typeName(step, relationships, rendering);
  return (write) => {
    const [x, r, n] = [write(step.start), write(step.relationship), write(step.end)];
    return `ORDER BY ${n}.id, ${type(write)}, startNode(${r}) <> ${x}${rendering.asOf ? `, type(${r})` : ''}`;
  };
}

/** The type of a relationship as the model names it: what has ended has a type of its own. */
function typeName({ relationship }: StepScope, relationships: readonly string[], { asOf, model }: Rendering) {
  const ended = asOf ? relationships.flatMap((type) => model.relationships.get(type)!.past ?? []) : [];
  return (write: Write): string => {
    const type = `type(${write(relationship)})`;
    const names = ended.map((past) => ` WHEN '${past}' THEN '${relationships.find((name) => model.relationships.get(name)!.past === past)!}'`);
    return names.length === 0 ? type : `CASE ${type}${names.join('')} ELSE ${type} END`;
  };
}

/** One step as a row; see `paths-plan.ts`. */
export function stepRow(paths: Paths, step: StepScope, depth: Cypher.Variable, rendering: Rendering): (write: Write) => string {
  const { start, end, relationship } = step;
  const reached: Scope = { node: end, relationship };
  const type = typeName(step, paths.relationships, rendering);
  const left = paths.start.length === 0 ? Cypher.Null : rendering.row(paths.start, { node: start, relationship: null }, rendering);
  const row = rendering.row(paths.columns, reached, rendering);
  const edges = paths.edges.length === 0 ? null : rendering.row(paths.edges, reached, rendering);
  return (write) =>
    [
      `[${type(write)}, CASE WHEN startNode(${write(relationship)}) = ${write(start)} THEN 'OUT' ELSE 'IN' END, ${write(depth)}`,
      write(left),
      `${write(row)}]${edges ? ` + ${write(edges)}` : ''}`,
    ].join(', ');
}
