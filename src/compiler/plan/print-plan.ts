import { nameOf } from './name-of-key.js';
import { printGroups } from './print-groups.js';
import { printPaths } from './print-paths.js';
import { arrow, printKey, printPredicate, printTraversal } from './print-predicate.js';
import { printSearch } from './print-search.js';
import type { Column, One, Page, QueryPlan, Source } from './query-plan.js';

/** The plan as indented text: for logs, golden files and the explain output. */
export const printPlan = ({ roots, asOf }: QueryPlan): string =>
  [
    ...(asOf ? [`as of known $p${asOf.known}, on $p${asOf.on}`] : []),
    ...roots.map((root, index) => printSource(`root ${index}`, root, '')),
  ].join('\n');

function printSource(name: string, source: Source, indent: string): string {
  return [...headOf(name, source, indent), ...source.columns.map((column, index) => printColumn(column, index, `${indent}  `))].join('\n');
}

function headOf(name: string, source: Source, indent: string): string[] {
  switch (source.kind) {
    case 'one':
    case 'page':
      return [printHead(name, source, indent)];
    case 'suggest':
      return [
        `${indent}${name}: suggest :${source.label} like $p${source.id}, called $p${source.name}, near $p${source.stem}, any $p${source.prefix}`,
      ];
    case 'search':
      return printSearch(source).map((line, index) => `${indent}${index === 0 ? `${name}: ` : '  '}${line}`);
    case 'paths':
      return printPaths(source, (column, index) => printColumn(column, index, '')).map(
        (line, index) => `${indent}${index === 0 ? `${name}: ` : '  '}${line}`,
      );
    case 'groups':
      return printGroups(source).map((line, index) => `${indent}${index === 0 ? `${name}: ` : '  '}${line}`);
  }
}

function printHead(name: string, source: One | Page, indent: string): string {
  return source.kind === 'one'
    ? `${indent}${name}: one ${printTraversal(source.from)}`
    : [
        `${indent}${name}: page ${printTraversal(source.from)}`,
        ...(source.where ? [`where ${printPredicate(source.where)}`] : []),
        `order ${source.order.map(printKey).join(', ')}`,
        ...(source.sortedBy ? [`sorted by :${source.sortedBy.label}(${source.sortedBy.keys.join(', ')})`] : []),
        ...(source.backwards ? ['backwards'] : []),
        ...(source.after ? [`after ${source.after.map((key) => `$p${key}`).join(', ')}`] : []),
        ...(source.before ? [`before ${source.before.map((key) => `$p${key}`).join(', ')}`] : []),
        source.limit === null ? 'no rows' : `limit $p${source.limit}`,
        ...(source.count ? ['count'] : []),
      ].join(`\n${indent}  `);
}

export function printColumn(column: Column, index: number, indent: string): string {
  const line = `${indent}${index}: `;
  switch (column.kind) {
    case 'source':
      return printSource(`${index}`, column.source, indent);
    case 'property':
      return line + column.property;
    case 'edge':
      return `${line}edge.${column.property}`;
    case 'key':
      return `${line}key ${nameOf(column.key)}`;
    case 'match':
      return `${line}match`;
    case 'degree':
      return `${line}degree ${arrow(column.relationship, column.direction, '')}`;
  }
}
