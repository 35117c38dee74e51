import Cypher from '@neo4j/cypher-builder';
import type { ParameterIndex } from '../plan/query-plan.js';
import type { Suggest } from '../plan/suggest-plan.js';
import { parameter, type Rendering } from './names.js';
import { holdsAsOf } from './render-as-of.js';

/**
 * Nothing is looked for where the node is there: a branch of `CASE` that is not taken is not run, nor is what stands behind
 * a `WITH` that lets no row through. Labels and property keys come from the plan, and so from the model.
 * @param found what the node itself is read by; null where no other root reads it
 */
export function renderSuggest(suggest: Suggest, found: Cypher.Expr | null, rendering: Rendering): Cypher.Expr {
  const meant = whatMayBeMeant(suggest, rendering);
  if (found) return new Cypher.Case().when(Cypher.isNull(found)).then(meant);
  const sought = rendering.names.next().node;
  const holds = holdsAsOf(sought, rendering);
  return new Cypher.Raw((env) => {
    const node = env.compile(sought);
    const and = holds ? ` AND ${env.compile(holds)}` : '';
    return [
      'head(COLLECT {',
      `  OPTIONAL MATCH (${node}:${suggest.label}) WHERE ${node}.id = ${env.compile(parameter(suggest.id))}${and}`,
      `  WITH ${node} WHERE ${node} IS NULL`,
      `  RETURN ${env.compile(meant)}`,
      '})',
    ].join('\n');
  });
}

function whatMayBeMeant({ label, id, name, stem, prefix, named, limits }: Suggest, rendering: Rendering): Cypher.Raw {
  const other = rendering.names.next().node;
  const holds = holdsAsOf(other, rendering);
  return new Cypher.Raw((env) => {
    const node = env.compile(other);
    const given = (index: ParameterIndex): string => env.compile(parameter(index));
    const and = holds ? ` AND ${env.compile(holds)}` : '';
    const ids = (labels: readonly string[], where: string, limit: number): string =>
      `COLLECT { MATCH (${node}:${labels.join('|')}) WHERE ${where}${and} RETURN ${node}.id ORDER BY ${node}.id LIMIT ${limit} }`;
    const called = named
      ? ids(named.labels, `(${node}.${named.name} = ${given(name)} OR ${given(name)} IN ${node}.${named.aliases})`, limits.called)
      : '[]';
    const begins = (index: ParameterIndex, limit: number): string => ids([label], `${node}.id STARTS WITH ${given(index)}`, limit);
    const elsewhen = `EXISTS { MATCH (${node}:${label}) WHERE ${node}.id = ${given(id)} }`;
    return `[${elsewhen}, ${called},\n    ${begins(stem, limits.near)}, ${begins(prefix, limits.any)}]`;
  });
}
