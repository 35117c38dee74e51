import { columnVisibilityFeature, metaHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';

interface ColumnMeta {
  /** In pixels, and the share of the room that is left. */
  readonly width: number;
  readonly numeric?: boolean;
}

/** What the tables use of the library: which columns are shown and which one sorts. The service filters, sorts and pages. */
export const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature, columnMeta: metaHelper<ColumnMeta>() });
