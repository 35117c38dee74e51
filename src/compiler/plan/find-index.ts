import type { GraphModel, TypeModel } from '../../model/graph-model.js';
import { pageIndexes } from '../../model/page-indexes.js';
import { parentKeys } from '../../model/parent-keys.js';
import { constantOf } from './conjunction.js';
import type { Page, Predicate, SortedBy } from './query-plan.js';

type Asked = Pick<Page, 'from' | 'where' | 'order'>;

/**
 * The index that has the nodes of a page in its order, so that a store reads the page and not all that it is taken from.
 * Null where there is none, or where what is asked beside may leave so few nodes that they are better looked for by it.
 */
export function findIndex(model: GraphModel, { from, where, order }: Asked): SortedBy | null {
  const parent =
    from.kind === 'expand' && from.direction === 'IN' && from.label === null ? parentKeys(model).get(from.relationship) : undefined;
  const label = parent?.label ?? (from.kind === 'scan' ? from.label : undefined);
  const type = model.entities.find((entity) => entity.label === label);
  const sorted = order.map((key) => (key.kind === 'property' ? key.property : ''));
  // Neo4j drops what can hold of no node before it plans, and then has no use for the index that it is told to use.
  if (where !== null && constantOf(where) === false) return null;
  if (!type || order.some(({ descending }) => descending !== order[0]!.descending)) return null;
  const operands = where === null ? [] : where.kind === 'and' ? where.operands : [where];
  const leads = parent
    ? [{ key: parent.key, operand: null }]
    : operands.flatMap((operand) => ({ key: askedFor(model, type, operand), operand }));
  for (const { key, operand } of leads) {
    const found = pageIndexes(model)
      .get(type.label!)!
      .find(({ keys }) => keys[0] === key && sorted.join() === keys.slice(1).join());
    if (found && operands.every((other) => other === operand || leavesMany(type, other))) {
      return { label: type.label!, keys: found.keys, parent: parent !== undefined };
    }
  }
  return null;
}

/** The key that a condition asks one value of. */
function askedFor(model: GraphModel, type: TypeModel, operand: Predicate): string | null {
  if (operand.kind === 'compare' && operand.operator === 'eq') return operand.property;
  const parent = operand.kind === 'exists' ? keptParent(model, operand) : null;
  return parent?.operator === 'eq' && parent.label === type.label ? parent.key : null;
}

/** What a node keeps of its parent, where a condition asks no more than which node that is. */
export function keptParent(model: GraphModel, { from, where }: Extract<Predicate, { kind: 'exists' }>) {
  const kept = from.direction === 'OUT' ? parentKeys(model).get(from.relationship) : undefined;
  if (!kept || where?.kind !== 'compare' || where.property !== 'id') return null;
  const { operator, value } = where;
  return operator === 'eq' || operator === 'in' ? { label: kept.label, key: kept.key, operator, value } : null;
}

/** Whether a condition is one that many nodes meet: a value of few that there are, or that something is not so. */
function leavesMany(type: TypeModel, operand: Predicate): boolean {
  switch (operand.kind) {
    case 'and':
    case 'or':
      return operand.operands.every((each) => leavesMany(type, each));
    case 'not':
    case 'missing':
    case 'empty':
      return true;
    case 'compare': {
      const property = type.properties.get(operand.property);
      return property?.kind === 'enum' || property?.kind === 'boolean';
    }
    default:
      return false;
  }
}
