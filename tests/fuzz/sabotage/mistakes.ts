import type { Comparison, Predicate } from '../../../src/compiler/plan/query-plan.js';
import type { Rewriting } from './rewrite-plan.js';

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

/** Mistakes that a store could make; the differential test must catch each. */
export const mistakes: Readonly<Record<string, Rewriting>> = {
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
    page: (page) => ({ ...page, order: page.order.map((key) => (key.property === 'id' ? { ...key, descending: !key.descending } : key)) }),
  },
  'further sort keys are forgotten': {
    page: (page) =>
      page.order.length > 2 && !page.after && !page.before ? { ...page, order: [page.order[0]!, page.order.at(-1)!] } : page,
  },
  'evidence is forgotten': { page: (page) => (page.from.kind === 'evidence' ? { ...page, where: { kind: 'or', operands: [] } } : page) },
  'nodes of any label are followed': { one: (one) => (one.from.kind === 'expand' ? { ...one, from: { ...one.from, label: null } } : one) },
};
