import { print, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { GraphError } from '../errors.js';
import type { Branch, Cut } from './branches.js';
import { BranchBuilder, type ExtraColumns } from './build-branches.js';
import { chooseRows, type RowList } from './choose-rows.js';
import { nameColumns, type Column } from './column-names.js';
import { inlineFragments, type VariableValues } from './inline-fragments.js';
import { intNode, rewriteOperation, selectionsOf, variableNode, type Edit } from './rewrite-operation.js';

/** An operation, as it is asked page by page, and how a table is made of its answers. */
export interface TablePlan {
  readonly columns: readonly Column[];
  readonly branches: readonly Branch[];
  /** The lists whose elements are rows, outermost first. */
  readonly rows: readonly RowList[];
  /** How many of them, from the outermost on, are followed from page to page. */
  readonly paged: number;
  /** Whether a page can say how many rows there are: where one list, which is followed, makes them. */
  readonly counts: boolean;
  /** Where the outermost one begins, by the operation itself. */
  readonly after: string | null;
  readonly document: DocumentNode;
  /** The text of `document`. */
  readonly source: string;
  readonly names: HiddenNames;
}

/** What the added fields and variables are called. */
export interface HiddenNames {
  readonly page: string;
  readonly edges: string;
  readonly count: string;
  readonly first: (level: number) => string;
  readonly after: (level: number) => string;
}

export interface TableRequest extends ExtraColumns {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced. */
  readonly variables: VariableValues;
  /** The list that makes rows; null for the deepest. */
  readonly rows: string | null;
}

/** Columns inside of lists that make no rows hold lists. */
function withLists(columns: readonly Column[], branches: readonly Branch[], rows: readonly RowList[]): readonly Column[] {
  const listed = new Set<number>();
  const visit = (each: readonly Branch[], inList: boolean): void => {
    for (const branch of each) {
      if (branch.kind !== 'leaf') visit(branch.fields, inList || (branch.kind === 'list' && !rows.some(({ list }) => list === branch)));
      else if (inList) listed.add(branch.column);
    }
  };
  visit(branches, false);
  return columns.map((column, index) => (listed.has(index) ? { ...column, type: 'list' } : column));
}

/** How it is seen that a list of rows was cut; where the operation says nothing, it is asked for all that there can be. */
export const cutOfRows = ({ list }: RowList): Cut | null =>
  list.unpaged && list.cut?.kind === 'beyond' ? { kind: 'full', length: list.unpaged.most } : list.cut;

/** Begins what no key and no variable of the operation begins with. */
function hiddenPrefix(text: string): string {
  let prefix = 't_';
  while (text.includes(prefix)) prefix = `${prefix}_`;
  return prefix;
}

const isPaged = ({ list }: RowList, index: number): boolean => list.follow !== null && (index === 0 || list.follow.after === null);

/**
 * Reads which columns and rows an operation has, and writes the operation that is asked for a page of them.
 * @throws {GraphError} BAD_REQUEST where it makes no table; LIMIT_EXCEEDED where it is too large
 */
export function planTable({ schema, document, operation, variables, rows: name, units, citations }: TableRequest): TablePlan {
  const inlined = inlineFragments(document, operation, variables);
  const hidden = hiddenPrefix(print(inlined));
  const names: HiddenNames = {
    page: `${hidden}page`,
    edges: `${hidden}edges`,
    count: `${hidden}count`,
    first: (level) => `${hidden}first${level}`,
    after: (level) => `${hidden}after${level}`,
  };
  const builder = new BranchBuilder({ schema, variables, hidden, units, citations });
  const branches = builder.build(inlined);
  if (builder.columns.length === 0) {
    throw new GraphError('BAD_REQUEST', 'The operation selects nothing that makes a column.', { hint: 'Select fields of the nodes.' });
  }
  const rows = chooseRows(branches, name);
  const fixed = rows.findIndex((each, index) => !isPaged(each, index));
  const paged = fixed === -1 ? rows.length : fixed;
  const edits = new Map<string, Edit>(builder.edits);
  const edit = (path: string, { arguments: set, add = [] }: Edit): void => {
    const known = edits.get(path);
    edits.set(path, { arguments: { ...known?.arguments, ...set }, add: [...(known?.add ?? []), ...add] });
  };
  const types: Record<string, string> = {};
  for (const [level, { list }] of rows.slice(0, paged).entries()) {
    types[names.first(level)] = 'Int';
    types[names.after(level)] = 'String';
    edit(list.path, {
      arguments: { first: variableNode(names.first(level)), after: variableNode(names.after(level)) },
      // Where it is the only list, its pages end where the table does, and no other cursor is ever needed.
      add: rows.length > 1 ? selectionsOf(`${names.edges}: edges { cursor }`) : [],
    });
  }
  const counts = rows.length === 1 && paged === 1;
  if (counts) {
    types[names.count] = 'Boolean!';
    edit(rows[0]!.list.path, { add: selectionsOf(`${names.count}: totalCount @include(if: $${names.count})`) });
  }
  for (const { list } of rows) if (list.unpaged) edit(list.unpaged.path, { arguments: { first: intNode(list.unpaged.most) } });
  const rewritten = rewriteOperation(inlined, edits, types);
  return {
    columns: withLists(nameColumns(builder.columns, new Set(builder.columns.map(({ whole }) => whole[0])).size === 1), branches, rows),
    branches,
    rows,
    paged,
    counts,
    after: paged > 0 ? (rows[0]!.list.follow?.after ?? null) : null,
    document: { kind: document.kind, definitions: [rewritten] },
    source: print(rewritten),
    names,
  };
}
