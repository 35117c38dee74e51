import type { RowData } from '@tanstack/react-table';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { AskYourself } from '../ask/ask-yourself.js';
import { queryClient } from '../data/query-client.js';
import { useFormat } from '../language/use-format.js';
import { useWords, words } from '../language/language.js';
import { AsOfNotice } from '../shell/as-of-notice.js';
import { Problem } from '../shell/problem.js';
import { useTitle } from '../shell/use-title.js';
import { Waiting } from '../shell/waiting.js';
import type { TableAddress } from './address.js';
import { DownloadMenu } from './file/download-menu.js';
import type { TableQuestion } from './file/fetch-table.js';
import { Chips } from './filters/chips.js';
import { FilterBar } from './filters/filter-bar.js';
import type { Filter } from './filters/filter.js';
import { ColumnMenu } from './rows/column-menu.js';
import { DataTable, type Columns } from './rows/data-table.js';
import rowStyles from './rows/rows.module.css';
import type { Rows } from './rows/use-rows.js';
import styles from './table-page.module.css';

const said = words(
  {
    left: (count: string, all: string) => `筛选后 ${count} 行，共 ${all} 行，筛去`,
    leftOut: (count: string) => `${count} 行`,
    all: (count: string) => `共 ${count} 行，未筛选`,
    empty: (count: string) => `没有符合筛选条件的行：${count} 行都被筛去了。`,
    nothing: '这里还没有数据。',
    clear: '清除筛选',
    shown: (shown: string, all: string) => `已载入 ${shown} / ${all} 行`,
    more: '继续载入',
    every: '全部载入',
    loading: '正在载入……',
  },
  {
    left: (count: string, all: string) => `${count} of ${all} rows, left out by the filters:`,
    leftOut: (count: string) => count,
    all: (count: string) => `${count} rows, no filter`,
    empty: (count: string) => `No row matches: the filters leave out all ${count}.`,
    nothing: 'There are no data here yet.',
    clear: 'Clear the filters',
    shown: (shown: string, all: string) => `${shown} of ${all} rows are here`,
    more: 'Load more',
    every: 'Load all',
    loading: 'Loading …',
  },
);

interface TablePageProps<Row extends RowData & { readonly id: string }> {
  readonly title: string;
  readonly filters: readonly Filter[];
  readonly address: TableAddress;
  readonly columns: Columns<Row>;
  readonly titles: Readonly<Record<string, string>>;
  readonly answer: Rows<Row>;
  readonly totals: ReactNode;
  readonly asked: { readonly document: { toString(): string }; readonly variables: Readonly<Record<string, unknown>> };
  readonly file: TableQuestion;
  /** What the file is called, without its ending. */
  readonly fileName: string;
}

/** A table with what belongs to it: filters, what they leave, the rows, files, and the question behind all of it. */
export function TablePage<Row extends RowData & { readonly id: string }>(props: TablePageProps<Row>) {
  const { title, filters, address, columns, titles, answer, totals, asked, file, fileName } = props;
  const { question, rows, totalCount: total, unfilteredCount: unfiltered = 0 } = answer;
  const text = useWords(said);
  const { number } = useFormat();
  useTitle(title);
  const { hasNextPage, isFetching, isFetchingNextPage, isFetchNextPageError, fetchNextPage, error } = question;
  const mayGoOn = hasNextPage && !isFetching && !isFetchNextPageError;
  const onNearEnd = useCallback(() => {
    if (mayGoOn) void fetchNextPage();
  }, [mayGoOn, fetchNextPage]);
  // One page after the other, until all rows are there or somebody stops it.
  const [all, setAll] = useState(false);
  useEffect(() => {
    if (!all) return;
    if (mayGoOn) void fetchNextPage();
    else if (!hasNextPage || isFetchNextPageError) setAll(false);
  }, [all, mayGoOn, hasNextPage, isFetchNextPageError, fetchNextPage]);
  const stop = (): void => {
    setAll(false);
    void queryClient.cancelQueries({ queryKey: ['rows'] });
  };
  const isFiltered = filters.some(({ name }) => address.chosen(name).length > 0);
  return (
    <section>
      <h1>{title}</h1>
      <AsOfNotice />
      <FilterBar filters={filters} address={address}>
        <ColumnMenu titles={titles} address={address} />
        <DownloadMenu question={file} name={fileName} total={total} />
      </FilterBar>
      <Chips filters={filters} address={address} />
      <div className={styles['summary']} role="status">
        {total !== undefined && (
          <p>
            {isFiltered ? (
              <>
                {text.left(number(total), number(unfiltered))} {text.leftOut(number(unfiltered - total))}
              </>
            ) : (
              text.all(number(total))
            )}
          </p>
        )}
        {total !== undefined && total > 0 && totals}
      </div>
      {error && rows.length === 0 && <Problem error={error} onRetry={() => void question.refetch()} />}
      {total === undefined && question.fetchStatus === 'fetching' && <Waiting onStop={stop} />}
      {total === 0 && !error && (
        <div className={styles['empty']}>
          <p>{isFiltered ? text.empty(number(unfiltered)) : text.nothing}</p>
          {isFiltered && (
            <button type="button" onClick={() => address.clear(filters.map(({ name }) => name))}>
              {text.clear}
            </button>
          )}
        </div>
      )}
      {total !== undefined && total > 0 && (
        <>
          <DataTable
            label={title}
            columns={columns}
            titles={titles}
            rows={rows}
            total={total}
            busy={question.isPlaceholderData}
            address={address}
            onNearEnd={onNearEnd}
          />
          <div className={rowStyles['foot']}>
            <p className="muted">{text.shown(number(rows.length), number(total))}</p>
            {(all || isFetchingNextPage) && <Waiting label={text.loading} onStop={stop} />}
            {hasNextPage && !all && !isFetchingNextPage && (
              <span className="no-print">
                <button type="button" onClick={() => void fetchNextPage()}>
                  {text.more}
                </button>{' '}
                <button type="button" onClick={() => setAll(true)}>
                  {text.every}
                </button>
              </span>
            )}
          </div>
          {error && <Problem error={error} onRetry={() => void (hasNextPage ? fetchNextPage() : question.refetch())} />}
        </>
      )}
      <AskYourself document={asked.document} variables={asked.variables} />
    </section>
  );
}
