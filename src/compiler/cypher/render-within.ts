import Cypher from '@neo4j/cypher-builder';
import { NODE_LABEL } from '../../model/graph-model.js';
import type { Predicate } from '../plan/query-plan.js';
import { parameter, type Rendering } from './names.js';
import { holdsAsOf } from './render-as-of.js';
import { typesOf } from './render-traversal.js';

type Within = Extract<Predicate, { kind: 'within' }>;

/**
 * Whether the node is, or lies over any number of relationships below, the node with an id. As of a day every
 * relationship and node on the way must hold then.
 */
export function renderWithin(within: Within, node: Cypher.NamedNode, rendering: Rendering): Cypher.Predicate {
  const { names } = rendering;
  const outer = names.next().node;
  const step = names.next();
  const demands = [holdsAsOf(step.relationship, rendering), holdsAsOf(step.node, rendering)].filter((demand) => demand !== null);
  const types = typesOf(within, rendering);
  return new Cypher.Raw((env) => {
    const type = types.join('|');
    const [from, to] = within.direction === 'OUT' ? ['-', '->'] : ['<-', '-'];
    const where = demands.length === 0 ? '' : ` WHERE ${env.compile(Cypher.and(...demands)!)}`;
    const hop = `(()${from}[${env.compile(step.relationship)}:${type}]${to}(${env.compile(step.node)})${where}){0,}`;
    return `EXISTS { MATCH (${env.compile(node)})${hop}(${env.compile(outer)}:${NODE_LABEL} {id: ${env.compile(parameter(within.id))}}) }`;
  }) as unknown as Cypher.Predicate;
}
