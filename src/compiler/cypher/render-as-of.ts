import Cypher from '@neo4j/cypher-builder';
import { HOLDS } from '../../model/days.js';
import { VERSION_OF, type GraphModel } from '../../model/graph-model.js';
import type { AsOf } from '../plan/query-plan.js';
import { parameter, type Rendering } from './names.js';

/**
 * Whether a node or relationship holds on the days of the operation; null where nothing is to be tested. `holds` lists
 * rectangles, four days each; without it a record holds always.
 */
export function holdsAsOf(record: Cypher.Variable, { asOf, names }: Rendering): Cypher.Predicate | null {
  return asOf && (holds(record, asOf, names.variable()) as unknown as Cypher.Predicate);
}

const holds = (record: Cypher.Variable, { known, on }: AsOf, index: Cypher.Variable): Cypher.Raw =>
  new Cypher.Raw((env) => {
    const list = `${env.compile(record)}.${HOLDS}`;
    const at = env.compile(index);
    const [knownDay, onDay] = [env.compile(parameter(known)), env.compile(parameter(on))];
    return [
      `(${list} IS NULL OR any(${at} IN range(0, size(${list}) - 1, 4) WHERE ${list}[${at}] <= ${knownDay} AND ${knownDay} <= ${list}[${at} + 1]`,
      `AND ${list}[${at} + 2] <= ${onDay} AND ${onDay} <= ${list}[${at} + 3]))`,
    ].join(' ');
  });

const revisableKeys = new WeakMap<GraphModel, ReadonlySet<string>>();

/** Every stored key whose value a version can hold: values with their sort and fold keys. */
function keysOf(model: GraphModel): ReadonlySet<string> {
  let keys = revisableKeys.get(model);
  if (!keys) {
    const all = [...model.versions.properties.values()].flatMap(({ name, sortKey, foldKey }) => [name, sortKey, foldKey]);
    revisableKeys.set(model, (keys = new Set(all.filter((key) => key !== undefined))));
  }
  return keys;
}

/**
 * A property of a node: as it is now, or, where the operation names days and the value can be revised, as the version
 * has it that held then. A version that lacks it says that it was not stated.
 */
export function propertyOf(node: Cypher.NamedNode, property: string, rendering: Rendering): Cypher.Expr {
  const now = node.property(property);
  const { asOf, model, names } = rendering;
  if (!asOf || !keysOf(model).has(property)) return now;
  const version = names.next().node;
  const index = names.variable();
  return new Cypher.Raw((env) => {
    const [start, end] = [env.compile(version), env.compile(node)];
    const then = env.compile(holds(version, asOf, index));
    const found = `COLLECT { MATCH (${start}:${model.versions.label!})-[:${VERSION_OF}]->(${end}) WHERE ${then} RETURN ${start} }`;
    return `coalesce(head(${found}), ${end}).${property}`;
  });
}
