import { Int } from 'type-graphql';
import { GraphEntity, Property, ToOne, unionOf } from '../decorators.js';
import { Basis, DoubtKind, Qualifier, StatementKind, StatementRank } from '../enums.js';
import { Decimal, Period } from '../scalars.js';
import { Document, Section } from './document.js';
import { Entity } from './entity.js';
import { Investment } from './investment.js';
import { Milestone } from './milestone.js';
import { Node } from './node.js';
import { Observation } from './observation.js';

export const Finding = unionOf('Finding', 'What the value of a statement became in the graph.', [Investment, Milestone, Observation]);

@GraphEntity({
  label: 'Statement',
  one: 'statement',
  many: 'statements',
  implements: [Node],
  description: 'One fact as one document states it (陈述), with the place that shows it.',
})
export class Statement {
  @Property(() => String, { sort: 'text', description: 'What is said: a property, a relationship or an indicator id.' })
  property!: string;

  @Property(() => String, { fold: true, search: 'text', description: 'The fact as a sentence in our words.' })
  text!: string;

  @Property(() => String, { nullable: true, fold: true, description: 'The value as printed; null for relationships.' })
  value?: string;

  @Property(() => Decimal, { nullable: true, sort: 'number', description: 'The value as a number of `unit`.' })
  number?: number;

  @Property(() => String, { nullable: true, description: 'The unit of `number`.' })
  unit?: string;

  @Property(() => String, { nullable: true, fold: true, description: 'What a capacity is a capacity of.' })
  of?: string;

  @Property(() => Period, { nullable: true, sort: 'text', description: 'When it holds.' })
  period?: string;

  @Property(() => StatementKind, { sort: 'ordinal', description: 'Result, expectation or aim.' })
  kind!: string;

  @Property(() => [Qualifier], { description: 'How the value is to be taken.' })
  qualifiers!: string[];

  @Property(() => Basis, { sort: 'ordinal', description: 'Stated by a document or taken from a register.' })
  basis!: string;

  @Property(() => DoubtKind, { nullable: true, sort: 'ordinal', description: 'Why the printed text is doubtful, if it is.' })
  doubt?: string;

  @Property(() => String, { nullable: true, description: 'The doubt in our words.' })
  doubtReason?: string;

  @Property(() => StatementRank, { sort: 'ordinal', revisable: true, description: 'Whether the graph shows it where statements disagree.' })
  rank!: string;

  @Property(() => String, { nullable: true, revisable: true, description: 'The rule that ranked it, where statements disagree.' })
  rankRule?: string;

  @Property(() => String, {
    search: 'text',
    description: 'The fragment of the original that shows it: at most 24 characters, without white space (锚点).',
  })
  anchor!: string;

  @Property(() => Int, { sort: 'number', description: 'Which occurrence of the anchor in its section, counted from 1.' })
  occurrence!: number;

  @Property(() => Int, {
    nullable: true,
    sort: 'number',
    description: 'Its place in what its document states, in the order of the text, counted from 1; null where records do not say.',
  })
  position?: number;

  @Property(() => String, { description: 'A ready reference: document, section and anchor.' })
  citation!: string;

  @ToOne(() => Entity, {
    relationship: 'ABOUT',
    description: 'Who or what it is about.',
    inverse: { field: 'statements', many: true, description: 'What documents state about it.', filterArguments: ['property'] },
  })
  subject!: Entity;

  @ToOne(() => Entity, {
    relationship: 'MENTIONS',
    description: 'The other end, where it states a relationship.',
    inverse: { field: 'mentions', many: true, description: 'Statements about others that name it.', filterArguments: ['property'] },
  })
  object?: Entity;

  @ToOne(() => Section, {
    relationship: 'STATED_IN',
    description: 'The section that says it.',
    inverse: { field: 'statements', many: true, description: 'What the section states.', filterArguments: ['property'] },
  })
  section!: Section;

  @ToOne(() => Document, {
    relationship: 'CITED_FROM',
    description: 'The document that says it.',
    inverse: { field: 'statements', many: true, description: 'What the document states.', filterArguments: ['property'] },
  })
  document!: Document;

  @ToOne(() => Finding, {
    relationship: 'EVIDENCE_FOR',
    description: 'The investment, milestone or observation its value became.',
    inverse: { field: 'statements', many: true, description: 'The statements it rests on.', filterArguments: ['property'] },
  })
  finding?: object;
}
