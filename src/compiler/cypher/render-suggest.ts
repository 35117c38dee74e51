import Cypher from '@neo4j/cypher-builder';
import type { ParameterIndex } from '../plan/query-plan.js';
import type { Suggest } from '../plan/suggest-plan.js';
import { parameter, type Rendering } from './names.js';
import { holdsAsOf } from './render-as-of.js';

/**
 * Looks for the node first and goes on only where it is missing: what stands behind a `WITH` that lets no row through
 * is not run. Labels and property keys come from the plan, and so from the model.
 */
export function renderSuggest({ label, id, name, stem, prefix, named, limits }: Suggest, rendering: Rendering): Cypher.Expr {
  const [sought, other] = [rendering.names.next().node, rendering.names.next().node];
  const holds = [sought, other].map((node) => holdsAsOf(node, rendering));
  return new Cypher.Raw((env) => {
    const [wanted, node] = [env.compile(sought), env.compile(other)];
    const given = (index: ParameterIndex): string => env.compile(parameter(index));
    const and = (at: 0 | 1): string => (holds[at] ? ` AND ${env.compile(holds[at])}` : '');
    const ids = (labels: readonly string[], where: string, limit: number): string =>
      `COLLECT { MATCH (${node}:${labels.join('|')}) WHERE ${where}${and(1)} RETURN ${node}.id ORDER BY ${node}.id LIMIT ${limit} }`;
    const called = named
      ? ids(named.labels, `(${node}.${named.name} = ${given(name)} OR ${given(name)} IN ${node}.${named.aliases})`, limits.called)
      : '[]';
    const begins = (index: ParameterIndex, limit: number): string => ids([label], `${node}.id STARTS WITH ${given(index)}`, limit);
    return [
      'head(COLLECT {',
      `  OPTIONAL MATCH (${wanted}:${label}) WHERE ${wanted}.id = ${given(id)}${and(0)}`,
      `  WITH ${wanted} WHERE ${wanted} IS NULL`,
      `  RETURN [EXISTS { MATCH (${node}:${label}) WHERE ${node}.id = ${given(id)} }, ${called},`,
      `    ${begins(stem, limits.near)}, ${begins(prefix, limits.any)}]`,
      '})',
    ].join('\n');
  });
}
