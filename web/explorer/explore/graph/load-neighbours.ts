import type { TypedDocument } from '../../../../clients/typescript/src/index.js';
import type { AsOf } from '../../data/as-of.js';
import { answerKey } from '../../data/use-answer.js';
import { queryClient } from '../../data/query-client.js';
import { service } from '../../data/service.js';
import { expansionKey, groupId, PAGE, type Expansion } from '../view/view.js';
import { leadsToOne, type Relation } from './fields.js';
import { edgeId, type Batch, type GraphEdge, type GraphNode } from './graph.js';
import { groupingOf, membersOf } from './grouping.js';
import { countsOperation, groupsOperation, neighboursOperation } from './neighbours-operation.js';
import { OneNeighbourDocument, openNodeFor, YearsOfMilestonesDocument, type Basis } from './open-node.operations.js';

/** How many are asked for at once at most. */
const CHUNK = 500;

/** What an expansion shows, and of how many. */
export interface Neighbours extends Batch {
  readonly total: number;
  readonly relation: Relation;
  /** Where the next page begins; null after the last. */
  readonly cursor: string | null;
}

/** What the neighbours of an expansion are kept under. */
export const neighboursKey = (expansion: Expansion, asOf: AsOf) => ['neighbours', expansion, asOf] as const;

/** An operation and its variables, for those who want to ask by themselves. */
export interface AskedOperation {
  readonly document: { toString(): string };
  readonly variables: Readonly<Record<string, unknown>>;
}

type Ask = <Data, Variables>(document: TypedDocument<Data, Variables>, variables: Variables) => Promise<Data>;

const asker =
  (signal: AbortSignal): Ask =>
  async (document, variables) => {
    const key = answerKey(document, variables);
    const known = queryClient.getQueryData<{ readonly data: unknown }>(key);
    if (known) return known.data as never;
    const answer = await service.with({ signal }).answer<unknown, unknown>(document as TypedDocument<unknown, unknown>, variables);
    queryClient.setQueryData(key, answer);
    return answer.data as never;
  };

const edgeOf = (node: string, { relationship, direction }: Relation, other: string, basis: Basis | null): GraphEdge => {
  const [from, to] = direction === 'IN' ? [other, node] : [node, other];
  return { id: edgeId(from, relationship, to), from, to, relationship, basis };
};

const batchOf = (
  expansion: Expansion,
  around: string,
  relation: Relation,
  total: number,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): Neighbours => ({ key: expansionKey(expansion), around, relation, total, nodes, edges, cursor: null });

/** The condition of an expansion's members, where they are those of one group. */
function conditionOf({ node, field, by, value }: Expansion): { readonly type: string; readonly where: unknown } | undefined {
  if (by === undefined || value === undefined) return undefined;
  const grouping = groupingOf(node, field);
  const dimension = grouping?.dimensions.find((each) => each.by === by);
  return grouping && dimension ? { type: grouping.whereType, where: dimension.where(value) } : undefined;
}

/** The first page of an expansion as an operation. */
export function operationOf(expansion: Expansion, asOf: AsOf): AskedOperation {
  const { node, field, by, value, shown } = expansion;
  const grouping = groupingOf(node, field);
  const where = grouping && membersOf(grouping, node, field);
  if (by !== undefined && value === undefined && grouping?.root && where) {
    return { document: groupsOperation(grouping.root, by, grouping.whereType), variables: { where, ...asOf } };
  }
  if (leadsToOne(field)) return { document: openNodeFor(node), variables: { id: node, ...asOf } };
  const condition = conditionOf(expansion);
  const variables = { id: node, first: Math.min(shown, CHUNK), ...(condition && { where: condition.where }), ...asOf };
  return { document: neighboursOperation(node, field, condition?.type), variables };
}

async function members(ask: Ask, expansion: Expansion, relation: Relation, asOf: AsOf): Promise<Neighbours> {
  const { node, field, shown, by, value } = expansion;
  const condition = conditionOf(expansion);
  const document = neighboursOperation(node, field, condition?.type);
  const around = condition ? groupId(node, field, by!, value!) : node;
  // «20 more» goes on where the page before has ended.
  const before = queryClient.getQueryData<Neighbours>(neighboursKey({ ...expansion, shown: shown - PAGE }, asOf));
  const nodes = [...(before?.nodes ?? [])];
  const edges = [...(before?.edges ?? [])];
  let { total = 0, cursor: after = null } = before ?? {};
  let more = before === undefined || before.cursor !== null;
  while (more && nodes.length < shown) {
    const first = Math.min(CHUNK, shown - nodes.length);
    const answer = await ask(document, { id: node, first, after, ...(condition && { where: condition.where }), ...asOf });
    const list = answer.node?.list;
    if (!list) break;
    for (const { basis, node: member } of list.edges) {
      nodes.push(member);
      const plain = edgeOf(around, relation, member.id, basis);
      edges.push(condition ? { ...plain, ofGroup: true } : plain);
    }
    [total, after, more] = [list.totalCount, list.pageInfo.endCursor, list.pageInfo.hasNextPage];
  }
  return { ...batchOf(expansion, around, relation, total, nodes, edges), cursor: more ? after : null };
}

async function groups(ask: Ask, expansion: Expansion, relation: Relation, asOf: AsOf): Promise<Neighbours> {
  const { node, field, by } = expansion as Expansion & { readonly by: string };
  const grouping = groupingOf(node, field);
  const dimension = grouping?.dimensions.find((each) => each.by === by);
  if (!grouping || !dimension) return batchOf(expansion, node, relation, 0, [], []);
  const found: { value: string; name?: string; count: number }[] = [];
  const where = membersOf(grouping, node, field);
  if (grouping.root && where && !dimension.counted) {
    const answer = await ask(groupsOperation(grouping.root, by, grouping.whereType), { where, ...asOf });
    for (const { keys, count } of answer.groups) {
      const [key] = keys;
      const name = key?.node?.name ?? key?.node?.title;
      found.push({ value: key?.value ?? '', count, ...(name && { name }) });
    }
  } else {
    const stated =
      dimension.values ??
      (await ask(YearsOfMilestonesDocument, { ...asOf })).statementGroups.map(({ keys }) => keys[0]?.value ?? '').filter(Boolean);
    const values = [...stated, ''];
    const conditions = Object.fromEntries(values.map((value, index) => [`where${index}`, dimension.where(value)]));
    const answer = await ask(countsOperation(node, field, grouping.whereType, values.length), { id: node, ...conditions, ...asOf });
    values.forEach((value, index) => {
      const count = answer.node?.[`c${index}`]?.totalCount ?? 0;
      if (count > 0) found.push({ value, count });
    });
  }
  const nodes = found.map(({ value, name, count }) => ({
    __typename: 'Group' as const,
    id: groupId(node, field, by, value),
    node,
    field,
    by,
    value,
    count,
    ...(name && { name }),
  }));
  const edges = nodes.map(({ id }) => ({ ...edgeOf(node, relation, id, null), ofGroup: true as const }));
  return batchOf(expansion, node, relation, relation.count, nodes, edges);
}

/** Reads what an expansion shows: one neighbour, pages of many, or groups of them. */
export async function loadNeighbours(expansion: Expansion, asOf: AsOf, signal: AbortSignal): Promise<Neighbours | null> {
  const ask = asker(signal);
  const { node, field, by, value } = expansion;
  const opened = await ask(openNodeFor(node), { id: node, ...asOf });
  const relation = opened.node?.relations.find((each) => each.field === field);
  if (!relation) return null;
  if (leadsToOne(field)) {
    const { relationship: type, direction } = relation;
    const { neighborhood } = await ask(OneNeighbourDocument, { id: node, type, direction, ...asOf });
    const nodes = neighborhood.map((step) => step.node);
    return batchOf(
      expansion,
      node,
      relation,
      relation.count,
      nodes,
      neighborhood.map((step) => edgeOf(node, relation, step.node.id, step.basis)),
    );
  }
  return by !== undefined && value === undefined ? groups(ask, expansion, relation, asOf) : members(ask, expansion, relation, asOf);
}
