import type { Column, Predicate, QueryPlan, SortKey, Source, Traversal } from './query-plan.js';

/** The plan as indented text: for logs, golden files and the explain output. */
export const printPlan = (plan: QueryPlan): string => plan.roots.map((root, index) => printSource(`root ${index}`, root, '')).join('\n');

function printSource(name: string, source: Source, indent: string): string {
  const head =
    source.kind === 'one'
      ? `${indent}${name}: one ${printTraversal(source.from)}`
      : [
          `${indent}${name}: page ${printTraversal(source.from)}`,
          ...(source.where ? [`where ${printPredicate(source.where)}`] : []),
          `order ${source.order.map(printKey).join(', ')}`,
          ...(source.backwards ? ['backwards'] : []),
          ...(source.after ? [`after ${source.after.map((key) => `$p${key}`).join(', ')}`] : []),
          ...(source.before ? [`before ${source.before.map((key) => `$p${key}`).join(', ')}`] : []),
          source.limit === null ? 'no rows' : `limit $p${source.limit}`,
          ...(source.count ? ['count'] : []),
        ].join(`\n${indent}  `);
  return [head, ...source.columns.map((column, index) => printColumn(column, index, `${indent}  `))].join('\n');
}

function printColumn(column: Column, index: number, indent: string): string {
  if (column.kind === 'source') return printSource(`${index}`, column.source, indent);
  return `${indent}${index}: ${column.kind === 'edge' ? 'edge.' : ''}${column.property}`;
}

function printTraversal(from: Traversal): string {
  switch (from.kind) {
    case 'scan':
      return `scan :${from.label}`;
    case 'seek':
      return `seek :${from.label} id = $p${from.id}`;
    case 'expand': {
      const label = from.label ? `:${from.label}` : '';
      return from.direction === 'OUT' ? `-[:${from.relationship}]->(${label})` : `<-[:${from.relationship}]-(${label})`;
    }
    case 'evidence':
      return `evidence :${from.label}`;
  }
}

function printPredicate(predicate: Predicate): string {
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
  }
}

const printKey = ({ property, descending }: SortKey): string => `${property} ${descending ? 'desc' : 'asc'}`;
