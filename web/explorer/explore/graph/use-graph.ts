import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { JiangchengError, type Answer } from '../../../../clients/typescript/src/index.js';
import type { AsOf } from '../../data/as-of.js';
import { answerKey } from '../../data/use-answer.js';
import { service } from '../../data/service.js';
import { expansionKey, type Expansion, type View } from '../view/view.js';
import type { Batch, GraphEdge, GraphNode } from './graph.js';
import { loadNeighbours, neighboursKey, type Neighbours } from './load-neighbours.js';
import { openNodeFor, type OpenNodeQuery } from './open-node.operations.js';

export interface Graph {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** In the order in which things were opened: a layout takes them one after the other. */
  readonly batches: readonly Batch[];
  /** What each expansion has brought, by its key. */
  readonly neighbours: ReadonlyMap<string, Neighbours>;
  readonly isWaiting: boolean;
  /** Something was asked for and stopped before its answer came. */
  readonly isStopped: boolean;
  readonly problems: readonly { readonly about: string; readonly error: JiangchengError }[];
}

type Opened = OpenNodeQuery['node'];

const MINUTES = 60_000;

const problemsOf = new WeakMap<Answer<OpenNodeQuery>, JiangchengError>();

/** What the service says where an id names nothing: an answer without the node, and why. */
function problemOf(answer: Answer<OpenNodeQuery> | undefined): JiangchengError | null {
  const [first, ...more] = answer?.problems ?? [];
  if (!first || !answer || answer.data.node !== null) return null;
  // One error for one answer, or whoever compares them would see a new one each time.
  if (!problemsOf.has(answer)) problemsOf.set(answer, new JiangchengError([first, ...more]));
  return problemsOf.get(answer)!;
}

/** The graph that a view shows as of a day: what was opened, and the way between two where there is one. */
export function useGraph(view: View, asOf: AsOf, path: Batch | undefined, enabled = true): Graph {
  const opened = useQueries({
    queries: view.open.map((id) => ({
      queryKey: answerKey(openNodeFor(id), { id, ...asOf }),
      queryFn: ({ signal }: { signal: AbortSignal }) => service.with({ signal }).answer(openNodeFor(id), { id, ...asOf }),
      enabled,
      staleTime: 10 * MINUTES,
    })),
    combine: (results) => ({
      nodes: results.map(({ data }) => data?.data.node as Opened | undefined),
      errors: results.map(({ error, data }) => (error as JiangchengError | null) ?? problemOf(data)),
      isWaiting: results.some(({ fetchStatus }) => fetchStatus === 'fetching'),
      isStopped: enabled && results.some(({ status, fetchStatus }) => status === 'pending' && fetchStatus === 'idle'),
    }),
  });
  const expanded = useQueries({
    queries: view.expansions.map((expansion: Expansion) => ({
      queryKey: neighboursKey(expansion, asOf),
      queryFn: ({ signal }: { signal: AbortSignal }) => loadNeighbours(expansion, asOf, signal),
      enabled,
      staleTime: 10 * MINUTES,
    })),
    combine: (results) => ({
      lists: results.map(({ data }) => data),
      errors: results.map(({ error }) => error as JiangchengError | null),
      isWaiting: results.some(({ fetchStatus }) => fetchStatus === 'fetching'),
      isStopped: enabled && results.some(({ status, fetchStatus }) => status === 'pending' && fetchStatus === 'idle'),
    }),
  });
  return useMemo(() => {
    const problems = [
      ...opened.errors.flatMap((error, index) => (error ? [{ about: view.open[index]!, error }] : [])),
      ...expanded.errors.flatMap((error, index) => (error ? [{ about: expansionKey(view.expansions[index]!), error }] : [])),
    ];
    const first = opened.nodes.filter((node) => node !== undefined && node !== null);
    const built = build(view, first, expanded.lists, path);
    return { ...built, problems, isWaiting: opened.isWaiting || expanded.isWaiting, isStopped: opened.isStopped || expanded.isStopped };
  }, [view, opened, expanded, path]);
}

/** Puts together what is there; what was opened of a node that is not shown is left out with it. */
function build(view: View, opened: readonly GraphNode[], lists: readonly (Neighbours | null | undefined)[], path: Batch | undefined) {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const neighbours = new Map<string, Neighbours>();
  const batches: Batch[] = [];
  const hidden = new Set(view.hidden);
  const off = new Set(view.without);
  const add = (batch: Batch): void => {
    const shown = batch.nodes.filter((node) => !hidden.has(node.id) && !off.has(node.__typename));
    const fresh = shown.filter(({ id }) => !nodes.has(id));
    for (const node of shown) if (!nodes.has(node.id)) nodes.set(node.id, node);
    const joined = batch.edges.filter(({ from, to }) => nodes.has(from) && nodes.has(to));
    for (const edge of joined) edges.set(edge.id, edge);
    batches.push({ ...batch, nodes: fresh, edges: joined });
  };
  for (const node of opened) add({ key: node.id, nodes: [node], edges: [] });
  if (path) add(path);
  // What was opened after something else may come first in the address: rounds, until nothing more is added.
  const waiting = new Set(lists.keys());
  for (let grown = true; grown;) {
    grown = false;
    for (const index of waiting) {
      const list = lists[index];
      if (!list || !nodes.has(list.around!)) continue;
      waiting.delete(index);
      neighbours.set(list.key, list);
      add(list);
      grown = true;
    }
  }
  return { nodes, edges, batches, neighbours };
}
