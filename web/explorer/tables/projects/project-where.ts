import type { Chosen } from '../address.js';
import { boundOf, readAmountRange } from '../filters/amount-range.js';
import { allOf, anyOf } from '../filters/conditions.js';
import type { MoneyUnit, ProjectKind, ProjectStatus, ProjectWhere } from './projects.operations.js';

/** Holds for every name there is: a node that has one exists. */
const THERE = { name: { isNull: false } };

function invested(range: string): ProjectWhere {
  const { from, to, unit } = readAmountRange(range);
  return { investment: { amount: { gte: boundOf(from), lte: boundOf(to), unit: unit as MoneyUnit } } };
}

/** What is chosen in the table of projects, as the condition that the service understands. */
export const projectWhere = (chosen: Chosen): ProjectWhere =>
  allOf<ProjectWhere>([
    ...anyOf<ProjectWhere>(chosen('q'), (text) => ({
      or: [{ name: { contains: text } }, { english: { contains: text } }, { named: text }],
    })),
    ...anyOf<ProjectWhere>(chosen('region'), (id) => ({ or: [{ region: { within: id } }, { regions: { some: { within: id } } }] }), {
      not: { region: THERE },
    }),
    ...anyOf<ProjectWhere>(
      chosen('builder'),
      // Exactly this one, as the column names it and as the table of enterprises counts.
      (id) =>
        id.startsWith('organization/') ? { organizations: { some: { id: { eq: id } } } } : { enterprises: { some: { id: { eq: id } } } },
      { enterprises: { none: {} }, organizations: { none: {} } },
    ),
    ...anyOf<ProjectWhere>(chosen('industry'), (id) => ({ industries: { some: { within: id } } }), { industries: { none: {} } }),
    ...anyOf<ProjectWhere>(chosen('policy'), (id) => ({ policies: { some: { within: id } } }), { policies: { none: {} } }),
    ...anyOf<ProjectWhere>(chosen('status'), (status) => ({ status: { eq: status as ProjectStatus } }), { status: { isNull: true } }),
    ...anyOf<ProjectWhere>(chosen('kind'), (kind) => ({ kind: { eq: kind as ProjectKind } })),
    ...anyOf<ProjectWhere>(chosen('investment'), invested, { not: { investment: { amount: { isNull: false } } } }),
    ...anyOf<ProjectWhere>(chosen('period'), (period) => ({ milestones: { some: { period: { during: period } } } }), {
      milestones: { none: {} },
    }),
  ]);
