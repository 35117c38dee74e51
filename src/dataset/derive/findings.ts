import type { NodeRecord, RelationshipRecord } from '../../store/graph-batch.js';
import type { SeedStatement } from '../dataset.js';
import { effectivePeriod } from '../dataset-index.js';
import type { PropertyRule } from '../vocabulary/vocabulary.js';
import type { Derivation } from './derivation.js';
import { groupBy } from './group-by.js';
import { investmentId, milestoneId, observationIds } from './node-ids.js';
import { observationKey } from './observation-key.js';
import { relationship } from './records.js';

/** A node that the values of statements became. */
export interface Finding {
  readonly node: NodeRecord;
  readonly statements: readonly SeedStatement[];
  readonly relationships: readonly RelationshipRecord[];
}

/** The one that is shown, and the ids of those that say the same thing about the same. */
const evidence = (statements: readonly SeedStatement[]): [string, string[]] => [basisOf(statements), statements.map(({ id }) => id)];

/** The strongest basis: what a document states is stated, whatever a register says beside it. */
export const basisOf = (statements: readonly SeedStatement[]): string =>
  statements.some(({ basis }) => basis === 'STATED') ? 'STATED' : (statements[0]?.basis ?? 'DERIVED');

const ruleOf = ({ vocabulary, index }: Derivation, { subject, property }: SeedStatement): PropertyRule | undefined =>
  vocabulary.subjects.get(index.entities.get(subject)!.type)!.rules.get(property);

/** One investment for a project, kind and period; the total that wins is the project's own. */
export function deriveInvestments(derivation: Derivation): Finding[] {
  const { dataset, ranking, records } = derivation;
  const kindOf = (statement: SeedStatement): string | undefined => {
    const rule = ruleOf(derivation, statement);
    return rule?.kind === 'value' ? rule.investment : undefined;
  };
  const keyOf = (statement: SeedStatement): string | undefined => {
    const kind = kindOf(statement);
    return kind && investmentId(statement.subject, kind, statement.period?.text);
  };
  const totals = groupBy(dataset.statements, (each) => (kindOf(each) === 'TOTAL' ? each.subject : undefined));
  const winners = new Set([...totals.values()].map((each) => ranking.best(each).id));
  return [...groupBy(dataset.statements, keyOf)].map(([id, statements]) => {
    const shown = ranking.best(statements);
    const amount = shown.value?.kind === 'money' ? shown.value.yuan : 0;
    const node = records.node('Investment', id, { kind: kindOf(shown), amount, text: shown.value!.text, period: shown.period?.text });
    const total = statements.some((each) => winners.has(each.id))
      ? [relationship('TOTAL_INVESTMENT', shown.subject, id, ...evidence(statements))]
      : [];
    return { node, statements, relationships: [relationship('HAS_INVESTMENT', shown.subject, id, ...evidence(statements)), ...total] };
  });
}

/** One milestone for a project, status, period and kind; without a period of its own it has that of its document. */
export function deriveMilestones({ dataset, index, records }: Derivation): Finding[] {
  const keyOf = (statement: SeedStatement): string | undefined =>
    statement.value?.kind === 'status'
      ? milestoneId(statement.subject, statement.value.text, effectivePeriod(index, statement)?.text, statement.kind)
      : undefined;
  return [...groupBy(dataset.statements, keyOf)].map(([id, statements]) => {
    const first = statements[0]!;
    const node = records.node('Milestone', id, {
      status: first.value!.text,
      kind: first.kind,
      period: effectivePeriod(index, first)?.text,
    });
    return { node, statements, relationships: [relationship('HAS_MILESTONE', first.subject, id, ...evidence(statements))] };
  });
}

/** One observation for a subject, indicator, period and kind, with the value that wins. */
export function deriveObservations({ dataset, ranking, records }: Derivation): Finding[] {
  const observed = dataset.statements.filter(({ property }) => property.includes('/'));
  const ids = observationIds(observed);
  return [...groupBy(observed, observationKey)].map(([key, statements]) => {
    const shown = ranking.best(statements);
    const id = ids.get(key)!;
    const value = shown.value?.kind === 'quantity' ? { value: shown.value.number, upper: shown.value.upper, unit: shown.value.unit } : {};
    const node = records.node('Observation', id, {
      ...value,
      text: shown.value!.text,
      period: shown.period!.text,
      kind: shown.kind,
      qualifiers: shown.qualifiers,
    });
    const about = relationship('OBSERVED_IN', id, shown.subject, ...evidence(statements));
    return { node, statements, relationships: [about, relationship('OF_INDICATOR', id, shown.property, ...evidence(statements))] };
  });
}
