import type { Comparison, Predicate, SortExpression } from '../../../src/compiler/plan/query-plan.js';
import { HOLDS } from '../../../src/model/days.js';
import type { GraphBatch, NodeRecord, RelationshipRecord } from '../../../src/store/graph-batch.js';
import type { Rewriting } from './rewrite-plan.js';

/** What a store gets wrong: the plan, or what it keeps of the graph. */
export interface Mistake extends Rewriting {
  readonly batch?: (batch: GraphBatch) => GraphBatch;
}

const instead = (operator: Comparison, other: Comparison): Rewriting => ({
  predicate: (each) => (each.kind === 'compare' && each.operator === operator ? { ...each, operator: other } : each),
});

type Of<Kind extends Predicate['kind']> = Extract<Predicate, { kind: Kind }>;

const on = <Kind extends Predicate['kind']>(kind: Kind, rewrite: (each: Of<Kind>) => Predicate): Rewriting => ({
  predicate: (each) => (each.kind === kind ? rewrite(each as Of<Kind>) : each),
});

/** A comparison that is unknown stays unknown under `not`, as SQL and Cypher have it: the mistake most easily made. */
const unknown = (operand: Predicate): Predicate =>
  operand.kind === 'compare'
    ? {
        kind: 'and',
        operands: [
          { kind: 'not', operand: { kind: 'missing', property: operand.property } },
          { kind: 'not', operand },
        ],
      }
    : { kind: 'not', operand };

type Key<Kind extends SortExpression['kind']> = Extract<SortExpression, { kind: Kind }>;

const keyed = <Kind extends SortExpression['kind']>(kind: Kind, rewrite: (key: Key<Kind>) => SortExpression): Rewriting => ({
  key: (key) => (key.kind === kind ? rewrite(key as Key<Kind>) : key),
});

/** The other bound of a period: `periodFrom` for `periodTo`. */
const otherBound = (property: string): string =>
  property.endsWith('From') ? property.replace(/From$/, 'To') : property.replace(/To$/, 'From');

const isBound = (property: string): boolean => /(From|To)$/.test(property);

const STRICT = { gte: 'gt', lte: 'lt', gt: 'gte', lt: 'lte', eq: 'gte', in: 'in' } as const;

type AnyRecord = NodeRecord | RelationshipRecord;

/** A record with other rectangles. */
const timed = <Any extends AnyRecord>(record: Any, change: (holds: readonly number[]) => readonly number[] | undefined): Any => {
  const { [HOLDS]: holds, ...properties } = record.properties;
  const changed = holds && change(holds as readonly number[]);
  return { ...record, properties: { ...properties, ...(changed && { [HOLDS]: changed }) } };
};

/** Every rectangle without its last days. */
const withoutLastDays = <Any extends AnyRecord>(record: Any): Any =>
  timed(record, (holds) => holds.map((day, index) => (index % 2 === 1 ? day - 1 : day)));

const always = <Any extends AnyRecord>(record: Any): Any => timed(record, () => undefined);

/** Mistakes that a store could make; the differential test must catch each. */
export const mistakes: Readonly<Record<string, Mistake>> = {
  'startsWith behaves as contains': instead('startsWith', 'contains'),
  'endsWith behaves as contains': instead('endsWith', 'contains'),
  'lt behaves as lte': instead('lt', 'lte'),
  'gte behaves as gt': instead('gte', 'gt'),
  'eq behaves as startsWith': instead('eq', 'startsWith'),
  'not of a missing value does not hold': on('not', ({ operand }) => unknown(operand)),
  'or behaves as and': on('or', ({ operands }) => ({ kind: 'and', operands })),
  'an empty list is taken for a missing one': on('empty', ({ property }) => ({ kind: 'missing', property })),
  'exists forgets its condition': on('exists', (each) => ({ ...each, where: null })),
  'exists forgets its label': on('exists', (each) => ({ ...each, from: { ...each.from, label: null } })),
  'counts forget the condition where rows are not asked for': { page: (page) => (page.limit === null ? { ...page, where: null } : page) },
  'pages forget before': { page: (page) => ({ ...page, before: null }) },
  'pages from the end begin at the start': { page: (page) => ({ ...page, backwards: false }) },
  'ties are broken the wrong way': {
    page: (page) => ({
      ...page,
      order: page.order.map((key) => (key.kind === 'property' && key.property === 'id' ? { ...key, descending: !key.descending } : key)),
    }),
  },
  'further sort keys are forgotten': {
    page: (page) =>
      page.order.length > 2 && !page.after && !page.before ? { ...page, order: [page.order[0]!, page.order.at(-1)!] } : page,
  },
  'evidence is forgotten': { page: (page) => (page.from.kind === 'evidence' ? { ...page, where: { kind: 'or', operands: [] } } : page) },
  'nodes of any label are followed': { one: (one) => (one.from.kind === 'expand' ? { ...one, from: { ...one.from, label: null } } : one) },
  'within forgets the node itself': on('within', (each) => ({
    kind: 'and',
    operands: [each, { kind: 'not', operand: { kind: 'compare', property: 'id', operator: 'eq', value: each.id } }],
  })),
  'within goes one step only': on('within', ({ relationship, direction, id }) => {
    const where: Predicate = { kind: 'compare', property: 'id', operator: 'eq', value: id };
    return { kind: 'or', operands: [where, { kind: 'exists', from: { kind: 'expand', relationship, direction, label: null }, where }] };
  }),
  'a count is one too high or too low': on('countOf', (each) => ({ ...each, operator: STRICT[each.operator] })),
  'a count counts all': on('countOf', (each) => ({ ...each, where: null })),
  'named forgets aliases': {
    predicate: (each) =>
      each.kind === 'or'
        ? { kind: 'or', operands: each.operands.filter((one) => one.kind !== 'compare' || one.property !== 'aliasesFold') }
        : each,
  },
  'during means overlaps, and overlaps means during': on('compare', (each) =>
    isBound(each.property) && (each.operator === 'gte' || each.operator === 'lte')
      ? { ...each, property: otherBound(each.property) }
      : each,
  ),
  'before and after include the day': on('compare', (each) =>
    isBound(each.property) ? { ...each, operator: each.operator === 'lt' ? 'lte' : each.operator === 'gt' ? 'gte' : each.operator } : each,
  ),
  'who has no related node sorts above': keyed('related', (key) => ({
    ...key,
    missing: typeof key.missing === 'string' ? '~' : Number.MAX_SAFE_INTEGER,
  })),
  'an order by a sum goes by the count': keyed('sum', ({ path }) => ({ kind: 'count', path })),
  'a count behind a related node counts at the node itself': keyed('count', ({ path }) => ({ kind: 'count', path: path.slice(0, 1) })),
  'days are forgotten': { asOf: () => null },
  'known and on are taken for each other': { asOf: ({ known, on: day }) => ({ known: day, on: known }) },
  'the last day is left out': {
    batch: ({ nodes, relationships }) => ({ nodes: nodes.map(withoutLastDays), relationships: relationships.map(withoutLastDays) }),
  },
  'nodes hold always': { batch: ({ nodes, relationships }) => ({ nodes: nodes.map(always), relationships }) },
  'relationships hold always': { batch: ({ nodes, relationships }) => ({ nodes, relationships: relationships.map(always) }) },
  'relationships that have ended are forgotten': {
    batch: ({ nodes, relationships }) => ({ nodes, relationships: relationships.filter(({ type }) => !type.endsWith('_PAST')) }),
  },
  'earlier values are forgotten': {
    batch: ({ nodes, relationships }) => ({
      nodes: nodes.filter(({ label }) => label !== 'Version'),
      relationships: relationships.filter(({ type }) => type !== 'VERSION_OF'),
    }),
  },
};
