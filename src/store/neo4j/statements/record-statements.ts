import {
  NODE_LABEL,
  storedRelationshipTypes,
  storedTypes,
  VERSION_OF,
  type GraphModel,
  type TypeModel,
} from '../../../model/graph-model.js';
import { parentKeys } from '../../../model/parent-keys.js';
import { fileName } from './file-name.js';
import { RECORD_HASH } from './load-state.js';
import { nodeColumns, relationshipColumns } from './record-columns.js';
import { escaped, type Statement } from './statement.js';

const node = escaped.label(NODE_LABEL);

/** The label under which a node is found: versions are no nodes of the schema and stand apart. */
const found = (type: TypeModel, { versions }: GraphModel): string => (type === versions ? escaped.label(versions.label!) : node);

/** The same for the start of a relationship. */
const start = (type: string, { versions }: GraphModel): string => (type === VERSION_OF ? escaped.label(versions.label!) : node);

const values = (columns: readonly string[], first: number): string =>
  columns.map((column, index) => `  ${escaped.property(column)}: row[${first + index}]`).join(',\n');

const parentKeyOf = (type: string, model: GraphModel): string | undefined => {
  const key = parentKeys(model).get(type)?.key;
  return key && escaped.property(key);
};

/** What keeps, in an update of all values, the keys of parents that relationships have left at a node. */
const keptKeys = ({ label }: TypeModel, model: GraphModel): string =>
  [...parentKeys(model).values()]
    .filter((parent) => parent.label === label)
    .map(({ key }) => `,\n  ${escaped.property(key)}: node.${escaped.property(key)}`)
    .join('');

const nodeRows = (columns: readonly string[]): Record<string, string> => ({
  rows: `lists of [${columns.join(', ')}]; null where a value is not stated`,
});

/** Rows are lists and not maps: a quarter less to send and to read. */
const createNodes = (entity: TypeModel, model: GraphModel): Statement => {
  const columns = nodeColumns(entity);
  const labels = entity === model.versions ? found(entity, model) : `${node}:${escaped.label(entity.label!)}`;
  return {
    path: `cypher/load/create-${fileName(entity.name)}.cypher`,
    purpose: `Creates ${entity.name} nodes.`,
    parameters: nodeRows(columns),
    columns: { written: 'how many nodes were written' },
    cypher: ['UNWIND $rows AS row', `CREATE (node:${labels} {\n${values(columns, 0)}\n})`, 'RETURN count(node) AS written'].join('\n'),
  };
};

/** Nodes are updated where they stand, so that what others have tied to them stays. */
const updateNodes = (entity: TypeModel, model: GraphModel): Statement => {
  const columns = nodeColumns(entity);
  return {
    path: `cypher/load/update-${fileName(entity.name)}.cypher`,
    purpose: `Replaces the values of ${entity.name} nodes.`,
    parameters: nodeRows(columns),
    columns: { written: 'how many nodes were written; fewer than rows where one is missing' },
    cypher: [
      'UNWIND $rows AS row',
      `MATCH (node:${found(entity, model)} {id: row[0]})`,
      `SET node = {\n${values(columns, 0)}${keptKeys(entity, model)}\n}`,
      'RETURN count(node) AS written',
    ].join('\n'),
  };
};

const relationshipRows = { rows: `lists of [from, to, ${relationshipColumns.join(', ')}]; both nodes must be there` };

/** What the loader compared is not there yet, so nothing is looked for: at a hub that would be a pass over its relationships. */
const createRelationships = (type: string, model: GraphModel): Statement => {
  const key = parentKeyOf(type, model);
  return {
    path: `cypher/load/create-${fileName(type)}.cypher`,
    purpose: `Creates ${type} relationships.`,
    parameters: relationshipRows,
    columns: { written: 'how many relationships were written; fewer than rows where a node is missing' },
    cypher: [
      'UNWIND $rows AS row',
      `MATCH (from:${start(type, model)} {id: row[0]})`,
      `MATCH (to:${node} {id: row[1]})`,
      `CREATE (from)-[relationship:${escaped.type(type)} {\n${values(relationshipColumns, 2)}\n}]->(to)`,
      ...(key ? [`SET from.${key} = to.id`] : []),
      'RETURN count(relationship) AS written',
    ].join('\n'),
  };
};

const updateRelationships = (type: string, model: GraphModel): Statement => {
  const key = parentKeyOf(type, model);
  return {
    path: `cypher/load/update-${fileName(type)}.cypher`,
    purpose: `Replaces the values of ${type} relationships.`,
    parameters: relationshipRows,
    columns: { written: 'how many relationships were written; fewer than rows where one is missing' },
    cypher: [
      'UNWIND $rows AS row',
      `MATCH (from:${start(type, model)} {id: row[0]})-[relationship:${escaped.type(type)}]->(to:${node} {id: row[1]})`,
      `SET relationship = {\n${values(relationshipColumns, 2)}\n}${key ? `, from.${key} = to.id` : ''}`,
      'RETURN count(relationship) AS written',
    ].join('\n'),
  };
};

/** New relationships are written before old ones go: the key of a parent is cleared only where no other has taken its place. */
const removeRelationships = (type: string, model: GraphModel): Statement => {
  const key = parentKeyOf(type, model);
  return {
    path: `cypher/load/remove-${fileName(type)}.cypher`,
    purpose: `Removes ${type} relationships that the dataset no longer has.`,
    parameters: { rows: 'lists of [from, to]' },
    columns: { written: 'how many relationships were removed' },
    cypher: [
      'UNWIND $rows AS row',
      `MATCH (from:${start(type, model)} {id: row[0]})-[relationship:${escaped.type(type)}]->(:${node} {id: row[1]})`,
      `WHERE relationship.${RECORD_HASH} IS NOT NULL`,
      ...(key ? [`SET from.${key} = CASE from.${key} WHEN row[1] THEN NULL ELSE from.${key} END`] : []),
      'DELETE relationship',
      'RETURN count(*) AS written',
    ].join('\n'),
  };
};

const removeNodes: Statement = {
  path: 'cypher/load/remove-nodes.cypher',
  purpose:
    'Removes nodes that the dataset no longer has. A relationship that others have tied to such a node goes with it, and is counted.',
  parameters: { rows: 'ids' },
  columns: { written: 'how many nodes were removed', untied: 'how many relationships of others went with them' },
  cypher: [
    'UNWIND $rows AS id',
    `MATCH (node:${node} {id: id})`,
    `WHERE node.${RECORD_HASH} IS NOT NULL`,
    `WITH node, COUNT { (node)-[tie]-() WHERE tie.${RECORD_HASH} IS NULL } AS ties`,
    'DETACH DELETE node',
    'RETURN count(*) AS written, sum(ties) AS untied',
  ].join('\n'),
};

const countTies: Statement = {
  path: 'cypher/load/count-ties.cypher',
  purpose: 'Counts the relationships of others that would go with nodes.',
  parameters: { rows: 'ids' },
  columns: { untied: 'how many there are' },
  cypher: [
    'UNWIND $rows AS id',
    `MATCH (node:${node} {id: id})-[tie]-()`,
    `WHERE tie.${RECORD_HASH} IS NULL`,
    'RETURN count(tie) AS untied',
  ].join('\n'),
};

const removeVersions = ({ versions }: GraphModel): Statement => ({
  path: 'cypher/load/remove-versions.cypher',
  purpose: 'Removes versions of nodes that the dataset no longer has.',
  parameters: { rows: 'ids' },
  columns: { written: 'how many versions were removed' },
  cypher: [
    'UNWIND $rows AS id',
    `MATCH (version:${escaped.label(versions.label!)} {id: id})`,
    `WHERE version.${RECORD_HASH} IS NOT NULL`,
    'DETACH DELETE version',
    'RETURN count(*) AS written',
  ].join('\n'),
});

/** The statements that write records, by what they write. */
export interface RecordStatements {
  readonly createNodes: ReadonlyMap<string, Statement>;
  readonly updateNodes: ReadonlyMap<string, Statement>;
  readonly createRelationships: ReadonlyMap<string, Statement>;
  readonly updateRelationships: ReadonlyMap<string, Statement>;
  readonly removeRelationships: ReadonlyMap<string, Statement>;
  readonly removeNodes: Statement;
  readonly removeVersions: Statement;
  readonly countTies: Statement;
}

export function recordStatements(model: GraphModel): RecordStatements {
  type Make<T> = (of: T, model: GraphModel) => Statement;
  const byLabel = (make: Make<TypeModel>) => new Map(storedTypes(model).map((type) => [type.label!, make(type, model)]));
  const byType = (make: Make<string>) => new Map(storedRelationshipTypes(model).map((type) => [type, make(type, model)]));
  return {
    createNodes: byLabel(createNodes),
    updateNodes: byLabel(updateNodes),
    createRelationships: byType(createRelationships),
    updateRelationships: byType(updateRelationships),
    removeRelationships: byType(removeRelationships),
    removeNodes,
    removeVersions: removeVersions(model),
    countTies,
  };
}
