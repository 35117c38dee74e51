import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import type { Answer, Connection, JiangchengError, PagedVariables, TypedDocument } from '../../../clients/typescript/src/index.js';
import { service } from './service.js';
import { answerKey } from './use-answer.js';

/** A list that is read page by page. */
export interface PagedList<Node> {
  /** Of all pages that were read so far. */
  readonly nodes: readonly Node[];
  /** How many there are in all; undefined until the first page is there. */
  readonly totalCount: number | undefined;
  readonly hasMore: boolean;
  readonly isAsking: boolean;
  readonly error: JiangchengError | null;
  /** Reads one more page. */
  readonly more: () => Promise<unknown>;
  readonly retry: () => unknown;
}

type Counted<Node> = Connection<Node> & { readonly totalCount: number };

/** Reads a list page by page; the operation hands its variable `$after` to the connection. */
export function usePages<Data, Variables extends PagedVariables, Node>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  connection: (data: Data) => Counted<Node> | null | undefined,
  enabled = true,
): PagedList<Node> {
  const question = useInfiniteQuery<Answer<Data>, JiangchengError, InfiniteData<Answer<Data>>, readonly unknown[], string | null>({
    queryKey: ['pages', ...answerKey(document, variables)],
    queryFn: ({ signal, pageParam }) =>
      service
        .with({ signal })
        .answer<Data, unknown>(document as TypedDocument<Data, unknown>, { ...variables, ...(pageParam !== null && { after: pageParam }) }),
    initialPageParam: null,
    getNextPageParam: ({ data }) => {
      const page = connection(data)?.pageInfo;
      return page?.hasNextPage ? page.endCursor : null;
    },
    enabled,
  });
  const pages = (question.data?.pages ?? []).map(({ data }) => connection(data));
  return {
    nodes: pages.flatMap((page) => page?.nodes ?? []),
    totalCount: question.data ? (pages[0]?.totalCount ?? 0) : undefined,
    hasMore: question.hasNextPage,
    isAsking: question.isFetching,
    error: question.error,
    more: () => question.fetchNextPage(),
    retry: question.refetch,
  };
}
