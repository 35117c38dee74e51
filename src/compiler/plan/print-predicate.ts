import type { Direction } from '../../model/declarations.js';
import { nameOf } from './name-of-key.js';
import type { Predicate, SortKey, Traversal } from './query-plan.js';

/** A step of a walk: `-[:LOCATED_IN]->()`. */
export const arrow = (relationship: string, direction: Direction, label: string): string =>
  direction === 'OUT' ? `-[:${relationship}]->(${label})` : `<-[:${relationship}]-(${label})`;

export function printTraversal(from: Traversal): string {
  switch (from.kind) {
    case 'scan':
      return `scan :${from.label}`;
    case 'seek':
      return `seek :${from.label} id = $p${from.id}`;
    case 'expand': {
      return arrow(from.relationship, from.direction, from.label ? `:${from.label}` : '');
    }
    case 'evidence':
      return `evidence :${from.label}`;
    case 'key':
      return `key ${from.place}`;
    case 'members':
      return 'members';
  }
}

export function printPredicate(predicate: Predicate): string {
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return `(${predicate.operands.map(printPredicate).join(` ${predicate.kind} `) || (predicate.kind === 'and' ? 'true' : 'false')})`;
    case 'not':
      return `not ${printPredicate(predicate.operand)}`;
    case 'compare':
      return `${predicate.property} ${predicate.operator} $p${predicate.value}`;
    case 'missing':
      return `${predicate.property} is missing`;
    case 'empty':
      return `${predicate.property} is empty`;
    case 'exists':
      return `exists ${printTraversal(predicate.from)}${predicate.where ? ` where ${printPredicate(predicate.where)}` : ''}`;
    case 'countOf': {
      const related = `${printTraversal(predicate.from)}${predicate.where ? ` where ${printPredicate(predicate.where)}` : ''}`;
      return `count(${related}) ${predicate.operator} $p${predicate.value}`;
    }
    case 'within':
      return `within ${arrow(predicate.relationship, predicate.direction, `id = $p${predicate.id}`)}`;
  }
}

export const printKey = (key: SortKey): string => `${nameOf(key)} ${key.descending ? 'desc' : 'asc'}`;
