import Cypher from '@neo4j/cypher-builder';
import { calendarParts } from '../../model/calendar-parts.js';
import { missingKeys } from '../../model/missing-keys.js';
import type { Dimension } from '../plan/groups-plan.js';
import { keptBy, type KeptParent } from './kept-by.js';
import type { Rendering } from './names.js';
import { holdsAsOf, propertyOf } from './render-as-of.js';
import { along } from './render-key.js';
import { renderPredicate } from './render-predicate.js';
import { typesOf } from './render-traversal.js';

/** What members keep of the nodes that they are grouped by, so that these need not be gone to. */
export function keptKey({ path, rollup, key }: Dimension, { model, asOf }: Rendering): KeptParent | null {
  const [only, ...others] = path;
  return only && others.length === 0 && !rollup && key.kind === 'node' && !asOf ? keptBy(model, only) : null;
}

/** The keys of one node by one dimension: a value (a node, or the id that is kept of it) or null, or, where it can have several, a list without nulls. */
export function renderKeys(dimension: Dimension, node: Cypher.NamedNode, rendering: Rendering): Cypher.Expr {
  const { path, rollup, key, many } = dimension;
  const { names } = rendering;
  const kept = keptKey(dimension, rendering);
  if (kept) return node.property(kept.key);
  const list = key.kind === 'value' && key.list;
  if (path.length === 0 && !list) return rollup ? nearest(rollup, node, rendering) : ownKey(key, node, rendering);
  const found = names.variable();
  const reached = path.length === 0 ? null : along(path, node, rendering);
  const end = reached?.end.node ?? node;
  const value = rollup ? nearest(rollup, end, rendering) : ownKey(key, end, rendering);
  if (!many) return Cypher.head(new Cypher.Collect(reached!.match.return(value)));
  const keys = list ? unwind(reached?.match, value, names.variable()) : { clause: reached!.match, value };
  const distinct = keys.clause.with([keys.value, found]).distinct().where(Cypher.isNotNull(found)).return(found);
  return new Cypher.Collect(distinct);
}

function unwind(match: Cypher.Match | undefined, list: Cypher.Expr, element: Cypher.Variable): { clause: Cypher.Unwind; value: Cypher.Expr } {
  return { clause: match ? match.unwind([list, element]) : new Cypher.Unwind([list, element]), value: element };
}

function ownKey(key: Dimension['key'], node: Cypher.NamedNode, rendering: Rendering): Cypher.Expr {
  switch (key.kind) {
    case 'node':
      return node;
    case 'value':
      return propertyOf(node, key.property, rendering);
    case 'part':
      return calendarPart(key, node, rendering);
  }
}

/** Days are whole numbers such as 20220925; months are counted on from year to year. */
function calendarPart({ part, from, to }: Extract<Dimension['key'], { kind: 'part' }>, node: Cypher.NamedNode, rendering: Rendering): Cypher.Expr {
  const months = calendarParts[part];
  const perYear = 12 / months;
  const days = [propertyOf(node, from, rendering), propertyOf(node, to, rendering)];
  return new Cypher.Raw((env) => {
    const [first, last] = days.map((day) => {
      const text = env.compile(day);
      return `(${text} / 10000 * 12 + ${text} / 100 % 100 - 1) / ${months}`;
    });
    const year = `toString(${first}${perYear === 1 ? '' : ` / ${perYear}`})`;
    const number = `(${first} % ${perYear} + 1)`;
    const names = {
      YEAR: year,
      HALF_YEAR: `${year} + '-H' + toString(${number})`,
      QUARTER: `${year} + '-Q' + toString(${number})`,
      MONTH: `${year} + '-' + right('0' + toString(${number}), 2)`,
    };
    return `CASE WHEN ${first} = ${last} THEN ${names[part]} END`;
  });
}

/** The nearest whole that counts: of several equally near, the one with the least id. */
function nearest({ step, until }: NonNullable<Dimension['rollup']>, node: Cypher.NamedNode, rendering: Rendering): Cypher.Expr {
  const way = rendering.names.next();
  const whole = rendering.names.next().node;
  const demands = [holdsAsOf(way.relationship, rendering), holdsAsOf(way.node, rendering)].filter((demand) => demand !== null);
  const counts = renderPredicate(until, { node: whole }, rendering);
  return new Cypher.Raw((env) => {
    const [start, via, over, end] = [node, way.node, way.relationship, whole].map((variable) => env.compile(variable));
    const [from, to] = step.direction === 'OUT' ? ['-', '->'] : ['<-', '-'];
    const where = demands.length === 0 ? '' : ` WHERE ${env.compile(Cypher.and(...demands)!)}`;
    const steps = `(()${from}[${over}:${typesOf(step, rendering).join('|')}]${to}(${via})${where}){0,}`;
    const order = `ORDER BY size(${over}), ${end}.id LIMIT 1`;
    return `head(COLLECT { MATCH (${start})${steps}(${end}) WHERE ${env.compile(counts)} RETURN ${end} ${order} })`;
  });
}

/**
 * What puts the values of an enum in the order of the schema, never null; null for all other keys. Who leads to no node
 * is in one group with those whose node has no value, so both stand in the same place.
 */
export function renderKeyOrder(dimension: Dimension, node: Cypher.NamedNode, rendering: Rendering): Cypher.Expr | null {
  const { path, key } = dimension;
  if (key.kind !== 'value' || key.order === null || dimension.many) return null;
  const found = renderKeys({ ...dimension, key: { kind: 'value', property: key.order, list: false, order: null } }, node, rendering);
  return path.length === 0 ? found : Cypher.coalesce(found, new Cypher.Literal(missingKeys.ordinal));
}
