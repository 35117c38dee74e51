import type { Chosen } from '../address.js';
import { boundOf, readAmountRange } from '../filters/amount-range.js';
import { allOf, anyOf } from '../filters/conditions.js';
import type { EnterpriseWhere, MoneyUnit } from './enterprises.operations.js';

const THERE = { name: { isNull: false } };

function invested(range: string): EnterpriseWhere {
  const { from, to, unit } = readAmountRange(range);
  return { projects: { some: { investment: { amount: { gte: boundOf(from), lte: boundOf(to), unit: unit as MoneyUnit } } } } };
}

/** What is chosen in the table of enterprises, as the condition that the service understands. */
export const enterpriseWhere = (chosen: Chosen): EnterpriseWhere =>
  allOf<EnterpriseWhere>([
    ...anyOf<EnterpriseWhere>(chosen('q'), (text) => ({
      or: [{ name: { contains: text } }, { english: { contains: text } }, { named: text }],
    })),
    ...anyOf<EnterpriseWhere>(chosen('region'), (id) => ({ region: { within: id } }), { not: { region: THERE } }),
    ...anyOf<EnterpriseWhere>(chosen('parent'), (id) => ({ within: id }), { not: { parent: THERE } }),
    ...anyOf<EnterpriseWhere>(chosen('industry'), (id) => ({ industries: { some: { within: id } } }), { industries: { none: {} } }),
    ...anyOf<EnterpriseWhere>(chosen('policy'), (id) => ({ policies: { some: { within: id } } }), { policies: { none: {} } }),
    ...anyOf<EnterpriseWhere>(chosen('project'), (id) => ({ projects: { some: { within: id } } }), { projects: { none: {} } }),
    ...anyOf<EnterpriseWhere>(chosen('investment'), invested, {
      projects: { none: { investment: { amount: { isNull: false } } } },
    }),
  ]);
