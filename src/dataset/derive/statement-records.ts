import { DECIMAL_SCALE } from '../../model/scalars.js';
import type { SeedStatement } from '../dataset.js';
import type { StatedValue } from '../values/stated-value.js';
import type { Derivation, Fragment } from './derivation.js';
import type { Finding } from './findings.js';
import { relationship, type Values } from './records.js';
import { renderStatement } from './sentence.js';

const WAN = 10_000;

/** The value as number and unit; money in 万元, where it is exact and within the range of decimals. */
function numberOf(value: StatedValue | undefined): Values {
  if (value?.kind === 'money') return { number: value.yuan * (DECIMAL_SCALE / WAN), unit: '万元' };
  return value?.kind === 'quantity' ? { number: value.number, unit: value.unit } : {};
}

function valuesOf(statement: SeedStatement, { ranking, index }: Derivation): Values {
  const { property, of, period, kind, qualifiers, basis, doubt, anchor, occurrence } = statement;
  const { rank, rule } = ranking.ranks.get(statement.id)!;
  return {
    ...{ property, of, kind, qualifiers, basis, anchor, occurrence, rank },
    ...numberOf(statement.value),
    text: renderStatement(statement, index),
    value: statement.value?.text,
    period: period?.text,
    doubt: doubt?.kind,
    doubtReason: doubt?.reason,
    rankRule: rule,
  };
}

/** Every statement as a node, tied to what it is about, where it stands and what its value became. */
export function deriveStatements(derivation: Derivation, findings: readonly Finding[]): Fragment {
  const { dataset, records } = derivation;
  const findingOf = new Map(findings.flatMap(({ node, statements }) => statements.map(({ id }) => [id, node.id] as const)));
  const relationships = dataset.statements.flatMap(({ id, subject, object, section, document, basis }) => {
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
  return { nodes: dataset.statements.map((each) => records.node('Statement', each.id, valuesOf(each, derivation))), relationships };
}
