import { keepPreviousData, useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { JiangchengError, type TypedDocument } from '../../../../clients/typescript/src/index.js';
import { service } from '../../data/service.js';
import { answerKey } from '../../data/use-answer.js';

/** How many rows are asked for at a time. */
export const ROWS_AT_ONCE = 100;

interface Page<Row> {
  readonly totalCount: number;
  readonly unfilteredCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly nodes: readonly Row[];
}

interface Place {
  readonly after: string | null;
  /** The dataset of the pages before: a load between two pages would join two tables. */
  readonly contentHash: string | null;
}

interface Answered<Row> {
  readonly page: Page<Row>;
  readonly contentHash: string | null;
}

export interface Rows<Row> {
  readonly question: UseInfiniteQueryResult<InfiniteData<Answered<Row>, Place>, JiangchengError>;
  /** Those that are there. */
  readonly rows: readonly Row[];
  /** Undefined until the first page is there. */
  readonly totalCount: number | undefined;
  readonly unfilteredCount: number | undefined;
}

const changed = (): JiangchengError =>
  JiangchengError.of('DATASET_CHANGED', 'The dataset has changed between two pages of the table.', { hint: 'Open the page anew.' });

/** The rows of a table as far as somebody has gone down, a page at a time, from the keyset pages of the service. */
export function useRows<Data, Variables, Row>(
  document: TypedDocument<Data, Variables>,
  variables: Readonly<Record<string, unknown>>,
  pageOf: (data: Data) => Page<Row>,
): Rows<Row> {
  const question = useInfiniteQuery<Answered<Row>, JiangchengError, InfiniteData<Answered<Row>, Place>, readonly unknown[], Place>({
    queryKey: ['rows', ...answerKey(document, variables)],
    async queryFn({ signal, pageParam: { after, contentHash } }) {
      const asked = { ...variables, first: ROWS_AT_ONCE, ...(after !== null && { after }) };
      const answer = await service.with({ signal }).answer<Data, unknown>(document as TypedDocument<Data, unknown>, asked);
      const hash = answer.dataset?.contentHash ?? null;
      if (contentHash !== null && hash !== contentHash) throw changed();
      return { page: pageOf(answer.data), contentHash: hash };
    },
    initialPageParam: { after: null, contentHash: null },
    getNextPageParam: ({ page: { pageInfo }, contentHash }) =>
      pageInfo.hasNextPage ? { after: pageInfo.endCursor ?? null, contentHash } : undefined,
    placeholderData: keepPreviousData,
  });
  const pages = question.data?.pages;
  const rows = useMemo(() => pages?.flatMap(({ page }) => page.nodes) ?? [], [pages]);
  return { question, rows, totalCount: pages?.[0]?.page.totalCount, unfilteredCount: pages?.[0]?.page.unfilteredCount };
}
