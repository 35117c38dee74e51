import { createHash } from 'node:crypto';
import { DECIMAL_SCALE } from '../../src/model/scalars.js';
import { investmentId, milestoneId } from '../../src/dataset/derive/node-ids.js';
import { relationship, type RecordFactory } from '../../src/dataset/derive/records.js';
import type { NodeRecord, RelationshipRecord } from '../../src/store/graph-batch.js';
import { enterpriseId } from './enterprises.js';
import { documentCitation, documentId, sectionId } from './documents.js';
import { moneyText } from './money-text.js';
import type { GeneratedProject } from './projects.js';

/** Ids by place in the lists that projects point into. */
export interface Registers {
  readonly regions: readonly { readonly id: string; readonly name: string }[];
  readonly industries: readonly { readonly id: string }[];
  readonly policies: readonly { readonly id: string }[];
  readonly enterprises: readonly { readonly id: string }[];
}

const statementId = (project: GeneratedProject, property: string): string =>
  `statement/${createHash('sha1').update(`${project.id}\n${property}`).digest('hex').slice(0, 16)}`;

const statedMilestone = ({ status, statusPeriod }: GeneratedProject): { readonly status: string; readonly period: string } | null =>
  status === null ? null : { status, period: statusPeriod };

/** The project itself, its investment and milestone, and the statements about it. */
export function* projectNodes(factory: RecordFactory, project: GeneratedProject): Iterable<NodeRecord> {
  const { id, name, programme, status, capacity, amount } = project;
  yield factory.node('Project', id, {
    name,
    aliases: project.index % 10 === 0 ? [`${name}（${project.index + 1}）`] : [],
    kind: programme ? 'PROGRAMME' : 'PROJECT',
    status: status ?? undefined,
    capacities: capacity === null ? [] : [capacity],
  });
  const text = moneyText(amount);
  yield factory.node('Investment', investmentId(id, 'TOTAL', undefined), { kind: 'TOTAL', amount, text });
  const milestone = statedMilestone(project);
  if (milestone)
    yield factory.node('Milestone', milestoneId(id, milestone.status, milestone.period, 'ACTUAL'), { ...milestone, kind: 'ACTUAL' });

  const cite = (anchor: string): string => `${documentCitation(project.document)}，「第${project.section + 1}部分」，锚点「${anchor}」`;
  const common = { kind: 'ACTUAL', qualifiers: [], basis: 'STATED', rank: 'NORMAL', occurrence: 1 };
  yield factory.node('Statement', statementId(project, 'investment'), {
    ...common,
    property: 'investment',
    text: `${name}：总投资 ${text}`,
    value: text,
    number: (amount / 10_000) * DECIMAL_SCALE,
    unit: '万元',
    anchor: `总投资${text}`,
    citation: cite(`总投资${text}`),
  });
  if (project.builderStated) {
    yield factory.node('Statement', statementId(project, 'enterprises'), {
      ...common,
      property: 'enterprises',
      text: `${name}：由第${project.enterprises[0]! + 1}号企业建设`,
      anchor: name.slice(0, 24),
      citation: cite(name.slice(0, 24)),
    });
  }
}

/**
 * Everything that leads from a project, and from its statements.
 * @param mentions companies that the statement of the amount mentions
 */
export function* projectRelationships(project: GeneratedProject, registers: Registers, mentions: number): Iterable<RelationshipRecord> {
  const { id } = project;
  const investment = investmentId(id, 'TOTAL', undefined);
  const [amountStated, builderStated] = [statementId(project, 'investment'), statementId(project, 'enterprises')];
  yield relationship('LOCATED_IN', id, registers.regions[project.region]!.id, 'STATED', [amountStated]);
  for (const enterprise of project.enterprises) {
    yield project.builderStated
      ? relationship('BUILDS', enterpriseId(enterprise), id, 'STATED', [builderStated])
      : relationship('BUILDS', enterpriseId(enterprise), id, 'DERIVED', []);
  }
  for (const industry of project.industries) yield relationship('IN_INDUSTRY', id, registers.industries[industry]!.id, 'DERIVED', []);
  for (const policy of project.policies) yield relationship('SUPPORTED_BY', id, registers.policies[policy]!.id, 'STATED', [amountStated]);
  if (project.partOf !== null) yield relationship('PART_OF_PROJECT', id, project.partOf, 'DERIVED', []);
  yield relationship('TOTAL_INVESTMENT', id, investment, 'STATED', [amountStated]);
  yield relationship('HAS_INVESTMENT', id, investment, 'STATED', [amountStated]);
  const milestone = statedMilestone(project);
  if (milestone) yield relationship('HAS_MILESTONE', id, milestoneId(id, milestone.status, milestone.period, 'ACTUAL'), 'DERIVED', []);
  yield* statementRelationships(project, amountStated);
  yield relationship('EVIDENCE_FOR', amountStated, investment, 'STATED', [amountStated]);
  const { enterprises } = registers;
  for (let step = 0; step < Math.min(mentions, enterprises.length); step += 1) {
    const mentioned = enterprises[(project.index * mentions + step) % enterprises.length]!;
    yield relationship('MENTIONS', amountStated, mentioned.id, 'STATED', [amountStated]);
  }
  if (!project.builderStated) return;
  yield* statementRelationships(project, builderStated);
  yield relationship('MENTIONS', builderStated, enterpriseId(project.enterprises[0]!), 'STATED', [builderStated]);
}

function* statementRelationships(project: GeneratedProject, statement: string): Iterable<RelationshipRecord> {
  yield relationship('ABOUT', statement, project.id, 'STATED', [statement]);
  yield relationship('STATED_IN', statement, sectionId(project.document, project.section), 'STATED', [statement]);
  yield relationship('CITED_FROM', statement, documentId(project.document), 'STATED', [statement]);
}
