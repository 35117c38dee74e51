import { CELL, COLUMN, type Branch, type Cut, type Elements, type Leaf, type ListBranch } from './branches.js';

/** A value of a row: what JSON has. */
export type Cell = unknown;
export type Cells = Cell[];

type Data = Readonly<Record<string | number, unknown>>;

/** What hears of lists that do not show all there is, by their names. */
export type ReportCut = (name: string) => void;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;

/** The object at the end of a way, if there is one. */
export function follow(value: unknown, via: readonly (string | number)[]): unknown {
  let reached = value;
  for (const key of via) reached = isData(reached) ? reached[key] : undefined;
  return reached;
}

function allElements({ key }: ListBranch, elements: Elements, parent: Data): readonly unknown[] {
  if (elements.kind === 'self') return parent as unknown as readonly unknown[];
  const value = parent[key];
  if (value === null || value === undefined) return [];
  if (elements.kind === 'plain') return value as readonly unknown[];
  if (elements.kind === 'connection') {
    const lists = elements.wrappers.map((wrapper) => (value as Data)[wrapper] as readonly unknown[]);
    return lists[0]!.map((_, index) => Object.fromEntries(elements.wrappers.map((wrapper, at) => [wrapper, lists[at]![index]])));
  }
  const columns = parent[elements.columns] as readonly unknown[];
  return (value as readonly Data[]).map((row) => {
    const aligned = elements.cells.map((each) => [
      each,
      (row[each] as readonly unknown[]).map((cell, index) => ({ [CELL]: cell, [COLUMN]: columns[index] })),
    ]);
    return { ...row, ...(Object.fromEntries(aligned) as Data) };
  });
}

function isCut(cut: Cut, elements: readonly unknown[], parent: Data, key: string): boolean {
  switch (cut.kind) {
    case 'page': {
      const page = follow(parent, [key, cut.key]) as { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean } | undefined;
      return page !== undefined && (cut.backwards ? page.hasPreviousPage : page.hasNextPage);
    }
    case 'beyond':
      return elements.length > cut.first;
    case 'full':
      return elements.length >= cut.length;
    case 'total':
      return elements.length < (parent[cut.key] as number);
  }
}

/**
 * The elements of a list, without the one that was only asked for to see whether there is one.
 * @param parent the object that has the list
 */
export function elementsOf(list: ListBranch, cut: Cut | null, parent: unknown, report: ReportCut): readonly unknown[] {
  if (!isData(parent)) return [];
  const elements = allElements(list, list.elements, parent);
  if (cut && isCut(cut, elements, parent, list.key)) report(list.name);
  return cut?.kind === 'beyond' ? elements.slice(0, cut.first) : elements;
}

interface Cited {
  readonly totalCount: number;
  readonly nodes: readonly { readonly citation: string }[];
}

/** The citations of a few statements, and how many more there are. */
function citation(value: unknown): Cell {
  if (!isData(value)) return value ?? null;
  const { totalCount, nodes } = value as unknown as Cited;
  if (nodes.length === 0) return null;
  const more = totalCount > nodes.length ? ` (+${totalCount - nodes.length})` : '';
  return `${nodes.map((node) => node.citation).join('；')}${more}`;
}

function valueOf({ read, key }: Leaf, object: unknown, place: number): Cell {
  if (read === 'ordinal') return place + 1;
  if (!isData(object)) return null;
  if (read === 'value') return object[key] ?? null;
  if ('constant' in read) return (object[key] ?? null) === null ? null : read.constant;
  return citation(read.citation.map((each) => object[each]).find((each) => each !== undefined && each !== null));
}

/**
 * Writes what stands in an object into its columns. A list that makes no rows is written whole, each column of it as a
 * list.
 * @param rows the lists that make rows: they are left to others
 * @param place of the object among the elements of its list
 */
export function fillRow(
  branches: readonly Branch[],
  object: unknown,
  cells: Cells,
  rows: ReadonlySet<ListBranch>,
  report: ReportCut,
  place = 0,
): void {
  for (const branch of branches) {
    if (branch.kind === 'leaf') cells[branch.column] = valueOf(branch, object, place);
    else if (branch.kind === 'object') fillRow(branch.fields, isData(object) ? object[branch.key] : null, cells, rows, report, place);
    else if (!rows.has(branch)) fillList(branch, object, cells, rows, report);
  }
}

function columnsOf(branches: readonly Branch[]): readonly number[] {
  return branches.flatMap((branch) => (branch.kind === 'leaf' ? [branch.column] : columnsOf(branch.fields)));
}

function fillList(list: ListBranch, object: unknown, cells: Cells, rows: ReadonlySet<ListBranch>, report: ReportCut): void {
  const written = elementsOf(list, list.cut, object, report).map((element, index) => {
    const inner: Cells = [];
    fillRow(list.fields, element, inner, rows, report, index);
    return inner;
  });
  for (const column of columnsOf(list.fields)) cells[column] = written.map((inner) => inner[column] ?? null);
}
