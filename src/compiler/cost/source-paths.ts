import type { Column, Source } from '../plan/query-plan.js';
import type { ResponseShape } from '../shape/shape.js';

type Part = Readonly<Record<string, unknown>>;

/** Shapes whose rows are what the plan calls columns; the rows of others are their own affair. */
const PLAIN: ReadonlySet<unknown> = new Set(['object', 'connection', 'nodes', 'edges', 'node', 'concrete', 'abstract', undefined]);

/**
 * Names every source of a plan by where its answer stands in the response: `region.projects`. Shapes nest in many ways
 * and all of them say `key` and `column`, so this reads no more than that. What is inside a shape that it cannot follow
 * has no name, and goes by that of what it is in.
 */
export function sourcePaths(roots: readonly Source[], shape: ResponseShape): ReadonlyMap<Source, string> {
  const paths = new Map<Source, string>();

  const visit = (part: unknown, columns: readonly Column[], path: readonly string[]): void => {
    if (Array.isArray(part)) for (const each of part) visit(each, columns, path);
    else if (typeof part === 'object' && part !== null) visitPart(part as Part, columns, path);
  };
  const visitPart = (part: Part, columns: readonly Column[], path: readonly string[]): void => {
    const here = typeof part['key'] === 'string' ? [...path, part['key']] : path;
    const isPlain = PLAIN.has(part['kind']);
    const column = typeof part['column'] === 'number' ? columns[part['column']] : undefined;
    if (column?.kind === 'source' && !paths.has(column.source)) paths.set(column.source, here.join('.'));
    const inside = column?.kind === 'source' ? column.source.columns : columns;
    for (const member of Object.values(part)) visit(member, isPlain ? inside : Array.isArray(member) ? [] : columns, here);
  };
  visit(
    shape.fields,
    roots.map((source): Column => ({ kind: 'source', source })),
    [],
  );
  return paths;
}
