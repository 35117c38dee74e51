import type { RelationshipRecord } from '../../store/graph-batch.js';
import type { SeedStatement } from '../dataset.js';
import { effectivePeriod } from '../dataset-index.js';
import { basisOf } from './basis-of.js';
import type { Derivation, Fragment } from './derivation.js';
import { groupBy } from './group-by.js';
import { investmentOf } from './investment-of.js';
import { milestoneId, observationIds } from './node-ids.js';
import { observationKey } from './observation-key.js';
import { relationship, type Values } from './records.js';
import type { Rectangles } from './time/rectangle.js';
import { revisableNode } from './time/revisable-node.js';
import { Tiling } from './time/tiling.js';

/** A node that the values of statements became, with its earlier values and what ties it to others. */
export interface Finding extends Fragment {
  readonly id: string;
  readonly statements: readonly SeedStatement[];
  /** Where any of them does. */
  readonly holds: Rectangles;
}

/** The one that is shown, and the ids of those that say the same thing about the same. */
const evidence = (statements: readonly SeedStatement[]): [string, string[]] => [basisOf(statements), statements.map(({ id }) => id)];

/** A finding with the values of the statement that wins among those that hold. */
function findingOf(
  derivation: Derivation,
  about: { readonly type: string; readonly id: string; readonly statements: readonly SeedStatement[] },
  valuesOf: (shown: SeedStatement) => Values,
): Finding {
  const { ranking, records, timetable } = derivation;
  const [only, ...others] = about.statements;
  if (others.length === 0) {
    const holds = timetable.statement(only!);
    return { ...about, holds, nodes: [records.node(about.type, about.id, valuesOf(only!), holds)], relationships: [] };
  }
  const items = about.statements.map((item) => ({ item, holds: timetable.statement(item) }));
  const states = Tiling.of(items, (present) => valuesOf(ranking.best(present)));
  const holds = states.where(() => true);
  return { ...about, holds, ...revisableNode({ ...about, holds }, states, records) };
}

const tied = (finding: Finding, ...ties: readonly RelationshipRecord[]): Finding => ({
  ...finding,
  relationships: [...finding.relationships, ...ties],
});

/** One investment for a project, kind and period. */
export function deriveInvestments(derivation: Derivation): Finding[] {
  const { dataset, index, vocabulary } = derivation;
  return [...groupBy(dataset.statements, (each) => investmentOf(each, index, vocabulary)?.id)].map(([id, statements]) => {
    const { kind } = investmentOf(statements[0]!, index, vocabulary)!;
    const finding = findingOf(derivation, { type: 'Investment', id, statements }, ({ value, period }) => ({
      kind,
      amount: value?.kind === 'money' ? value.yuan : 0,
      text: value!.text,
      period: period?.text,
    }));
    return tied(finding, relationship('HAS_INVESTMENT', statements[0]!.subject, id, ...evidence(statements)));
  });
}

/** One milestone for a project, status, period and kind; without a period of its own it has that of its document. */
export function deriveMilestones(derivation: Derivation): Finding[] {
  const { dataset, index } = derivation;
  const keyOf = (statement: SeedStatement): string | undefined =>
    statement.value?.kind === 'status'
      ? milestoneId(statement.subject, statement.value.text, effectivePeriod(index, statement)?.text, statement.kind)
      : undefined;
  return [...groupBy(dataset.statements, keyOf)].map(([id, statements]) => {
    const finding = findingOf(derivation, { type: 'Milestone', id, statements }, (shown) => ({
      status: shown.value!.text,
      kind: shown.kind,
      period: effectivePeriod(index, shown)?.text,
    }));
    return tied(finding, relationship('HAS_MILESTONE', statements[0]!.subject, id, ...evidence(statements)));
  });
}

/** One observation for a subject, indicator, period and kind, with the value that wins. */
export function deriveObservations(derivation: Derivation): Finding[] {
  const observed = derivation.dataset.statements.filter(({ property }) => property.includes('/'));
  const ids = observationIds(observed);
  return [...groupBy(observed, observationKey)].map(([key, statements]) => {
    const id = ids.get(key)!;
    const { subject, property } = statements[0]!;
    const finding = findingOf(derivation, { type: 'Observation', id, statements }, ({ value, period, kind, qualifiers }) => ({
      ...(value?.kind === 'quantity' && { value: value.number, upper: value.upper, unit: value.unit }),
      ...{ text: value!.text, period: period!.text, kind, qualifiers },
    }));
    return tied(
      finding,
      relationship('OBSERVED_IN', id, subject, ...evidence(statements)),
      relationship('OF_INDICATOR', id, property, ...evidence(statements)),
    );
  });
}
