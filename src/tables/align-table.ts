import { CELL, COLUMN, type Branch, type ListBranch } from './branches.js';

/**
 * A table of indicators has its columns in one list and its cells in another, in the same order: a cell and its column
 * make one row.
 * @param fields of the table
 * @param nameOf the name of the field with this response key
 * @param rows what is known of how many rows it has
 */
export function alignTable(
  fields: readonly Branch[],
  nameOf: (key: string) => string,
  rows: Pick<ListBranch, 'cut' | 'unpaged'>,
): readonly Branch[] {
  const isList = (branch: Branch): branch is ListBranch => branch.kind === 'list';
  const cellsOf = (list: ListBranch): readonly ListBranch[] => list.fields.filter(isList);
  const columns = fields.filter(isList).find(({ key }) => nameOf(key) === 'columns');
  const isRows = (branch: Branch): branch is ListBranch => isList(branch) && nameOf(branch.key) === 'rows';
  const aligned = columns !== undefined && fields.some((branch) => isRows(branch) && cellsOf(branch).length > 0);
  return fields.flatMap((branch): readonly Branch[] => {
    if (aligned && branch === columns) return [];
    if (!isRows(branch)) return [branch];
    if (!aligned) return [{ ...branch, ...rows }];
    const withColumn = (field: Branch): Branch =>
      isList(field)
        ? {
            ...field,
            fields: [
              { kind: 'object', key: COLUMN, fields: columns.fields },
              { kind: 'object', key: CELL, fields: field.fields },
            ],
          }
        : field;
    const cells = cellsOf(branch).map(({ key }) => key);
    return [{ ...branch, ...rows, elements: { kind: 'table', cells, columns: columns.key }, fields: branch.fields.map(withColumn) }];
  });
}
