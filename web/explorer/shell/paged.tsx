import type { ReactNode } from 'react';
import { useFormat } from '../language/use-format.js';
import { useWords, words } from '../language/language.js';
import { queryClient } from '../data/query-client.js';
import { Problem } from './problem.js';
import { Waiting } from './waiting.js';
import type { PagedList } from '../data/use-pages.js';

const said = words(
  { more: (shown: string, all: string) => `继续显示（已显示 ${shown} / ${all}）` },
  { more: (shown: string, all: string) => `Show more (${shown} of ${all} shown)` },
);

interface PagedProps<Node> {
  readonly list: PagedList<Node>;
  readonly children: (nodes: readonly Node[]) => ReactNode;
}

/** What of a list was read so far, and a way to read on. */
export function Paged<Node>({ list, children }: PagedProps<Node>) {
  const { more } = useWords(said);
  const { number } = useFormat();
  const { nodes, totalCount, hasMore, isAsking, error } = list;
  return (
    <>
      {totalCount !== undefined && children(nodes)}
      {error && <Problem error={error} onRetry={list.retry} />}
      {isAsking && <Waiting onStop={() => void queryClient.cancelQueries()} />}
      {hasMore && !isAsking && (
        <button type="button" className="no-print" onClick={() => void list.more()}>
          {more(number(nodes.length), number(totalCount ?? 0))}
        </button>
      )}
    </>
  );
}
