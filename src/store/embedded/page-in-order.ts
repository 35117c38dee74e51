import type { Row } from '../../compiler/plan/query-plan.js';
import type { FilledPage, OpenPage, PageParts } from './open-page.js';
import type { Keys, PreparedOrder } from './prepare-order.js';
import { relationshipAt, type Span } from './prepare-traversal.js';
import type { Run } from './run.js';
import type { Steps } from './steps.js';

type Stretch = Pick<Span, 'start' | 'end'>;

const NOWHERE: Stretch = { start: 0, end: 0 };

/** Fills a page from nodes that come in its order: walks from its place on, until it is full. */
export function* pageInOrder(run: Run, page: OpenPage, sign: 1 | -1, parts: PageParts): Steps<FilledPage> {
  const { span, admits, limit, counting } = page;
  const { traversal, test, row, direction } = parts;
  const wanted = limit === 0 ? NOWHERE : page.after || page.before ? yield* between(run, page, sign, parts.order) : span;
  const walked = counting ? span : wanted;
  const forwards = sign === direction;
  const rows: Row[] = [];
  let passed = 0;
  for (let step = 0; step < walked.end - walked.start && (counting || rows.length < limit); step++) {
    if (run.budget.visit()) yield;
    const position = forwards ? walked.start + step : walked.end - 1 - step;
    const node = span.nodes[position]!;
    const relationship = relationshipAt(span, traversal, position);
    if (admits !== null && !admits(run, node, relationship)) continue;
    if (test !== null && !((test.plain ?? test.attempt)?.(run, node, -1) ?? (yield* test.steps!(run, node, -1)))) continue;
    passed++;
    if (position < wanted.start || position >= wanted.end || rows.length >= limit) continue;
    rows.push(row.plain !== null ? row.plain(run, node, relationship) : yield* row.steps(run, node, relationship));
  }
  return { passed, rows };
}

/** The positions that lie strictly between the two places of a page. */
function* between(run: Run, { span, after, before }: OpenPage, sign: 1 | -1, order: PreparedOrder): Steps<Stretch> {
  const [behind, ahead] = sign === 1 ? [after, before] : [before, after];
  const start = behind ? yield* firstWhere(run, span, order, (keys) => order.compare(keys, behind) * sign > 0) : span.start;
  if (!ahead) return { start, end: span.end };
  return { start, end: yield* firstWhere(run, { ...span, start }, order, (keys) => !(order.compare(keys, ahead) * sign < 0)) };
}

/** The first position at which a test of its keys holds that, once it holds, goes on holding. */
function* firstWhere(run: Run, { nodes, start, end }: Span, { keysOf }: PreparedOrder, holds: (keys: Keys) => boolean): Steps<number> {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const node = nodes[middle]!;
    if (holds(keysOf.plain !== null ? keysOf.plain(run, node, -1) : yield* keysOf.steps(run, node, -1))) high = middle;
    else low = middle + 1;
  }
  return low;
}
