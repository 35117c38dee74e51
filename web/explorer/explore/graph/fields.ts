import type { OpenNodeQuery } from './open-node.operations.js';

export type Relation = NonNullable<OpenNodeQuery['node']>['relations'][number];

/** Fields that lead to one node; all others are lists with pages. */
const TO_ONE = [
  'region',
  'parent',
  'investment',
  'indicator',
  'subject',
  'object',
  'target',
  'previous',
  'next',
  'project',
  'section',
  'document',
  'finding',
  'conflict',
  'winner',
];

export const leadsToOne = (field: string): boolean => TO_ONE.includes(field);

/** Fields that lead to evidence and figures, not from entity to entity. */
const EVIDENCE = ['statements', 'mentions', 'observations', 'values', 'conflicts', 'sections', 'milestones', 'investments', 'investment'];

export const isEvidence = (field: string): boolean => EVIDENCE.includes(field);

const OBVIOUS_MEMBERS = 12;
const OBVIOUS_NODES = 40;

/** What is worth opening with a node: its short relationships between entities, until there is enough to look at. */
export function obvious(relations: readonly Relation[]): readonly Relation[] {
  let room = OBVIOUS_NODES;
  return relations.filter(({ field, count }) => {
    if (isEvidence(field) || count > OBVIOUS_MEMBERS || count > room) return false;
    room -= count;
    return true;
  });
}

/** `Project` of `project/jihua-transformation`: ids name their type. */
export const typeNameOf = (id: string): string => {
  const type = id.slice(0, id.indexOf('/'));
  return type.charAt(0).toUpperCase() + type.slice(1);
};
