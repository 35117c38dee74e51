import type { Chosen } from '../address.js';
import { boundOf, readAmountRange } from '../filters/amount-range.js';
import { allOf, anyOf } from '../filters/conditions.js';
import type { ObservationWhere, Qualifier, StatementKind } from './observations.operations.js';

const THERE = { name: { isNull: false } };

function worth(range: string): ObservationWhere {
  const { from, to } = readAmountRange(range);
  return { value: { gte: boundOf(from), lte: boundOf(to) } };
}

/** What is chosen in the table of figures, as the condition that the service understands. */
export const observationWhere = (chosen: Chosen): ObservationWhere =>
  allOf<ObservationWhere>([
    ...anyOf<ObservationWhere>(chosen('q'), (text) => ({
      or: [{ indicator: { name: { contains: text } } }, { subject: { name: { contains: text } } }],
    })),
    ...anyOf<ObservationWhere>(chosen('indicator'), (id) => ({ indicator: { id: { eq: id } } })),
    ...anyOf<ObservationWhere>(chosen('region'), (id) => ({ region: { within: id } }), { not: { region: THERE } }),
    ...anyOf<ObservationWhere>(chosen('subject'), (id) => ({ subject: { id: { eq: id } } })),
    ...anyOf<ObservationWhere>(chosen('period'), (period) => ({ period: { during: period } })),
    ...anyOf<ObservationWhere>(chosen('kind'), (kind) => ({ kind: { eq: kind as StatementKind } })),
    ...anyOf<ObservationWhere>(chosen('unit'), (unit) => ({ unit: { eq: unit } })),
    ...anyOf<ObservationWhere>(chosen('value'), worth),
    ...anyOf<ObservationWhere>(chosen('qualifier'), (qualifier) => ({ qualifiers: { has: qualifier as Qualifier } }), {
      qualifiers: { isEmpty: true },
    }),
  ]);
