import { DECIMAL_SCALE } from '../../model/scalars.js';
import type { SeedStatement } from '../dataset.js';
import type { DatasetIndex } from '../dataset-index.js';
import type { StatedValue } from '../values/stated-value.js';
import { citeStatement } from './citation.js';
import type { Derivation, Fragment } from './derivation.js';
import type { Finding } from './findings.js';
import type { Ranking } from './rank-statements.js';
import { relationship, type Values } from './records.js';
import { renderStatement } from './sentence.js';
import { revisableNode } from './time/revisable-node.js';

const WAN = 10_000;

/** The value as number and unit; money in 万元, where it is exact and within the range of decimals. */
function numberOf(value: StatedValue | undefined): Values {
  if (value?.kind === 'money') return { number: value.yuan * (DECIMAL_SCALE / WAN), unit: '万元' };
  return value?.kind === 'quantity' ? { number: value.number, unit: value.unit } : {};
}

function valuesOf(statement: SeedStatement, ranking: Ranking, index: DatasetIndex): Values {
  const { property, of, period, kind, qualifiers, basis, doubt, anchor, occurrence, position } = statement;
  const { rank, rule } = ranking.ranks.get(statement.id)!;
  return {
    ...{ property, of, kind, qualifiers, basis, anchor, occurrence, position, rank },
    ...numberOf(statement.value),
    text: renderStatement(statement, index),
    value: statement.value?.text,
    citation: citeStatement(statement, index),
    period: period?.text,
    doubt: doubt?.kind,
    doubtReason: doubt?.reason,
    rankRule: rule,
  };
}

/** Statements that are contested rank differently at different times; all others as they do now. */
function deriveNodes({ dataset, index, ranking, records, timetable }: Derivation): Fragment[] {
  const contestOf = new Map(timetable.contests.flatMap((contest) => contest.statements.map((each) => [each, contest] as const)));
  return dataset.statements.map((statement) => {
    const holds = timetable.statement(statement);
    const contest = contestOf.get(statement);
    const { id } = statement;
    if (!contest) return { nodes: [records.node('Statement', id, valuesOf(statement, ranking, index), holds)], relationships: [] };
    const states = contest.tiling.map((standing) =>
      standing.statements.includes(statement) ? valuesOf(statement, standing.ranking, index) : undefined,
    );
    return revisableNode({ type: 'Statement', id, holds }, states, records);
  });
}

/** Every statement as a node, tied to what it is about, where it stands and what its value became. */
export function deriveStatements(derivation: Derivation, findings: readonly Finding[]): Fragment {
  const findingOf = new Map(findings.flatMap((finding) => finding.statements.map(({ id }) => [id, finding.id] as const)));
  const ties = derivation.dataset.statements.flatMap(({ id, subject, object, section, document, basis }) => {
    const finding = findingOf.get(id);
    const tie = (type: string, to: string) => relationship(type, id, to, basis, [id]);
    return [
      tie('ABOUT', subject),
      ...(object === undefined ? [] : [tie('MENTIONS', object)]),
      tie('STATED_IN', section),
      tie('CITED_FROM', document),
      ...(finding === undefined ? [] : [tie('EVIDENCE_FOR', finding)]),
    ];
  });
  const nodes = deriveNodes(derivation);
  return { nodes: nodes.flatMap((each) => each.nodes), relationships: [...ties, ...nodes.flatMap((each) => each.relationships)] };
}
