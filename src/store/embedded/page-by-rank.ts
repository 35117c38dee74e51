import type { Row } from '../../compiler/plan/query-plan.js';
import type { FilledPage, OpenPage, PageParts } from './open-page.js';
import type { Keys } from './prepare-order.js';
import { relationshipAt } from './prepare-traversal.js';
import type { Run } from './run.js';
import type { Steps } from './steps.js';
import { TopRanked } from './top-ranked.js';

/** A position of a span with what it is ordered by. */
interface Ranked {
  readonly position: number;
  readonly keys: Keys;
}

/** Fills a page from nodes that come in another order than its own: looks at all, keeps no more than it shows. */
export function* pageByRank(run: Run, page: OpenPage, { traversal, order, test, row, direction }: PageParts): Steps<FilledPage> {
  const { span, admits, limit, after, before, counting } = page;
  const { keysOf, place } = order;
  const { nodes } = span;
  const top = new TopRanked<Ranked>(limit, (one, other) => order.compare(one.keys, other.keys) * direction);
  const wants = (against: (other: Keys) => number): boolean =>
    (after === null || against(after) > 0) &&
    (before === null || against(before) < 0) &&
    (top.last === null || against(top.last.keys) * direction < 0);
  let passed = 0;
  for (let position = span.start; position < span.end && (counting || limit > 0); position++) {
    if (run.budget.visit()) yield;
    const node = nodes[position]!;
    if (admits !== null && !admits(run, node, relationshipAt(span, traversal, position))) continue;
    // What is cheaper to know goes first: where a node stands, or, where that takes a walk, whether it passes.
    const wanted = limit > 0 && (place === null || wants((other) => place(run, node, other)));
    if (!wanted && !counting) continue;
    if (test !== null && !((test.plain ?? test.attempt)?.(run, node, -1) ?? (yield* test.steps!(run, node, -1)))) continue;
    passed++;
    if (!wanted) continue;
    const keys = keysOf.plain !== null ? keysOf.plain(run, node, -1) : yield* keysOf.steps(run, node, -1);
    if (place !== null || wants((other) => order.compare(keys, other))) top.add({ position, keys });
  }
  const rows: Row[] = [];
  for (const { position } of top.sorted()) {
    const [node, relationship] = [nodes[position]!, relationshipAt(span, traversal, position)];
    rows.push(row.plain !== null ? row.plain(run, node, relationship) : yield* row.steps(run, node, relationship));
  }
  return { passed, rows };
}
