import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { EvidenceButton } from '../evidence/evidence-button.js';
import { useSameDay } from '../data/as-of.js';
import { useNameOf, useWords, words } from '../language/language.js';
import { pageOf } from '../routes.js';
import type { FigureFragment } from './indicator-figures.operations.js';
import styles from './indicators.module.css';
import { usePrinted } from './printed.js';

const said = words(
  {
    region: '地区',
    gap: '无记载',
    order: (by: string) => `按“${by}”排序`,
    legend: '颜色由浅到深：同一列内由低到高。斜纹表示没有文献记载，不是零。点数值看出处。',
    more: (shown: number, all: number) => `表中 ${shown} 个地区，共 ${all} 个有数据。`,
  },
  {
    region: 'Region',
    gap: 'not stated',
    order: (by: string) => `Order by ${by}`,
    legend: 'Pale to strong: low to high within a column. Hatched: no document says, which is not zero. Press a value for its source.',
    more: (shown: number, all: number) => `${shown} regions of ${all} that have figures.`,
  },
);

/** How much of the colour the lowest and the highest value of a column have, in per cent; text stays legible on both. */
const PALE = 6;
const STRONG = 42;

export interface HeatColumn {
  readonly key: string;
  /** In words, for the title of a cell. */
  readonly name: string;
  readonly head: ReactNode;
}

interface HeatRow {
  readonly region: { readonly id: string; readonly name: string; readonly english: string | null };
  readonly cells: readonly (FigureFragment | null)[];
}

interface HeatTableProps {
  readonly caption: string;
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  readonly totalRows: number;
  /** The key of the column that the rows are ordered by, highest first; empty: as they come. */
  readonly order: string;
  readonly onOrder: (key: string | null) => void;
}

const strengthOf = (rows: readonly HeatRow[], column: number): ((value: number) => number) => {
  const values = rows.flatMap(({ cells }) => cells[column]?.value ?? []);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return (value) => (low === high ? (PALE + STRONG) / 2 : PALE + ((value - low) / (high - low)) * (STRONG - PALE));
};

/** Highest first; gaps last, wherever zero stands. */
function ordered(rows: readonly HeatRow[], column: number): readonly HeatRow[] {
  if (column < 0) return rows;
  return [...rows].sort((a, b) => {
    const [left, right] = [a.cells[column], b.cells[column]];
    if (!left || !right) return Number(!left) - Number(!right);
    return right.value - left.value;
  });
}

/** Regions by indicators or periods: each cell coloured by its place in its column, and leading to its statements. */
export function HeatTable({ caption, columns, rows, totalRows, order, onOrder }: HeatTableProps) {
  const text = useWords(said);
  const nameOf = useNameOf();
  const sameDay = useSameDay();
  const printed = usePrinted();
  const by = columns.findIndex(({ key }) => key === order);
  const strengths = columns.map((_, column) => strengthOf(rows, column));
  return (
    <figure className={styles['figure']}>
      <div className={styles['scroll']} role="region" aria-label={caption} tabIndex={0}>
        <table className={styles['heat']}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.region}</th>
              {columns.map((column, index) => (
                <th key={column.key} scope="col" aria-sort={index === by ? 'descending' : 'none'}>
                  {column.head}
                  <button
                    type="button"
                    className={`${styles['order']} no-print`}
                    aria-label={text.order(column.name)}
                    title={text.order(column.name)}
                    aria-pressed={index === by}
                    onClick={() => onOrder(index === by ? null : column.key)}
                  >
                    ↓
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ordered(rows, by).map(({ region, cells }) => (
              <tr key={region.id}>
                <th scope="row">
                  <Link href={sameDay(pageOf(region.id))}>{nameOf(region)}</Link>
                </th>
                {cells.map((cell, column) =>
                  cell ? (
                    <td
                      key={columns[column]!.key}
                      style={{ background: `color-mix(in srgb, var(--indicator) ${strengths[column]!(cell.value)}%, var(--surface))` }}
                    >
                      <EvidenceButton
                        id={cell.id}
                        of={`${printed(cell)} · ${nameOf(region)} · ${columns[column]!.name}`}
                        className={styles['value']}
                      >
                        {printed(cell)}
                      </EvidenceButton>
                    </td>
                  ) : (
                    <td key={columns[column]!.key} className={styles['gap']} title={text.gap}>
                      <span className="visually-hidden">{text.gap}</span>
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <figcaption className="muted">
        {text.legend} {totalRows > rows.length && text.more(rows.length, totalRows)}
      </figcaption>
    </figure>
  );
}
