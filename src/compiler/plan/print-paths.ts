import type { Paths } from './paths-plan.js';
import type { Column } from './query-plan.js';

type PrintColumn = (column: Column, index: number) => string;

const arrows = { OUT: ['-', '->'], IN: ['<-', '-'], BOTH: ['-', '-'] } as const;

function headOf(paths: Paths): string {
  switch (paths.find) {
    case 'shortest':
      return `shortest path from $p${paths.from} to $p${paths.to}, at most $p${paths.length} (${paths.longest}) steps`;
    case 'between':
      return `paths from $p${paths.from} to $p${paths.to}, at most $p${paths.length} (${paths.longest}) steps, limit $p${paths.first}`;
    case 'around':
      return `steps around $p${paths.from}, at most $p${paths.depth} deep, limit $p${paths.first} a node, type and direction, ${paths.most} in all`;
  }
}

const block = (name: string, columns: readonly Column[], print: PrintColumn): string[] =>
  columns.length === 0 ? [] : [name, ...columns.flatMap((column, index) => print(column, index).split('\n')).map((line) => `  ${line}`)];

/** The lines above the columns of the nodes reached; the first follows the name. */
export function printPaths(paths: Paths, print: PrintColumn): string[] {
  const [before, after] = arrows[paths.direction];
  return [
    headOf(paths),
    `along ${before}[:${paths.relationships.join('|')}]${after}`,
    ...block('start', paths.start, print),
    ...block('edge', paths.edges, print),
  ];
}
