import { useSearchParams } from 'wouter';
import type { StatementWhere } from './quality.operations.js';

/** What a list of statements can be narrowed down to, by these names in the address; `-` is «none of them». */
export const STATEMENT_CHOICES = ['basis', 'rank', 'doubt', 'kind', 'qualifier', 'document'] as const;

export type StatementChoices = Readonly<Record<(typeof STATEMENT_CHOICES)[number], string>>;

type Condition = (value: string) => StatementWhere;

// What the address says is not known to be one of the codes; the service says so where it is none.
const CONDITIONS: Readonly<Record<(typeof STATEMENT_CHOICES)[number], Condition>> = {
  basis: (basis) => ({ basis: { eq: basis } }) as StatementWhere,
  rank: (rank) => ({ rank: { eq: rank } }) as StatementWhere,
  doubt: (doubt) => ({ doubt: { eq: doubt } }) as StatementWhere,
  kind: (kind) => ({ kind: { eq: kind } }) as StatementWhere,
  qualifier: (qualifier) =>
    qualifier === '-' ? { qualifiers: { isEmpty: true } } : ({ qualifiers: { has: qualifier } } as StatementWhere),
  document: (document) => ({ document: { id: { eq: document } } }),
};

/** What the address narrows a list of statements down to, and the condition that this is. */
export function useStatementChoices(): { readonly choices: StatementChoices; readonly where: StatementWhere } {
  const [search] = useSearchParams();
  const choices = Object.fromEntries(STATEMENT_CHOICES.map((name) => [name, search.get(name) ?? ''])) as StatementChoices;
  const conditions = STATEMENT_CHOICES.filter((name) => choices[name] !== '').map((name) => CONDITIONS[name](choices[name]));
  return { choices, where: Object.assign({}, ...conditions) as StatementWhere };
}
