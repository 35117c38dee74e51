import {
  NODE_LABEL,
  storedRelationshipTypes,
  storedTypes,
  VERSION_OF,
  type GraphModel,
  type TypeModel,
} from '../../../model/graph-model.js';
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

/**
 * Rows are lists and not maps: a quarter less to send and to read. Nodes are updated where they stand, so that what
 * others have tied to them stays.
 */
const upsertNodes = (entity: TypeModel, model: GraphModel): Statement => {
  const columns = nodeColumns(entity);
  return {
    path: `cypher/load/upsert-${fileName(entity.name)}.cypher`,
    purpose: `Creates or replaces the values of ${entity.name} nodes.`,
    parameters: { rows: `lists of [${columns.join(', ')}]; null where a value is not stated` },
    columns: { written: 'how many nodes were written' },
    cypher: [
      'UNWIND $rows AS row',
      `MERGE (node:${found(entity, model)} {id: row[0]})`,
      ...(entity === model.versions ? [] : [`SET node:${escaped.label(entity.label!)}`]),
      `SET node = {\n${values(columns, 0)}\n}`,
      'RETURN count(node) AS written',
    ].join('\n'),
  };
};

const upsertRelationships = (type: string, model: GraphModel): Statement => ({
  path: `cypher/load/upsert-${fileName(type)}.cypher`,
  purpose: `Creates or replaces the values of ${type} relationships, one between two nodes.`,
  parameters: { rows: `lists of [from, to, ${relationshipColumns.join(', ')}]; both nodes must be there` },
  columns: { written: 'how many relationships were written; fewer than rows where a node is missing' },
  cypher: [
    'UNWIND $rows AS row',
    `MATCH (from:${start(type, model)} {id: row[0]})`,
    `MATCH (to:${node} {id: row[1]})`,
    `MERGE (from)-[relationship:${escaped.type(type)}]->(to)`,
    `SET relationship = {\n${values(relationshipColumns, 2)}\n}`,
    'RETURN count(relationship) AS written',
  ].join('\n'),
});

const removeRelationships = (type: string, model: GraphModel): Statement => ({
  path: `cypher/load/remove-${fileName(type)}.cypher`,
  purpose: `Removes ${type} relationships that the dataset no longer has.`,
  parameters: { rows: 'lists of [from, to]' },
  columns: { written: 'how many relationships were removed' },
  cypher: [
    'UNWIND $rows AS row',
    `MATCH (:${start(type, model)} {id: row[0]})-[relationship:${escaped.type(type)}]->(:${node} {id: row[1]})`,
    `WHERE relationship.${RECORD_HASH} IS NOT NULL`,
    'DELETE relationship',
    'RETURN count(*) AS written',
  ].join('\n'),
});

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
  readonly upsertNodes: ReadonlyMap<string, Statement>;
  readonly upsertRelationships: ReadonlyMap<string, Statement>;
  readonly removeRelationships: ReadonlyMap<string, Statement>;
  readonly removeNodes: Statement;
  readonly removeVersions: Statement;
  readonly countTies: Statement;
}

export function recordStatements(model: GraphModel): RecordStatements {
  const types = storedRelationshipTypes(model);
  return {
    upsertNodes: new Map(storedTypes(model).map((type) => [type.label!, upsertNodes(type, model)])),
    upsertRelationships: new Map(types.map((type) => [type, upsertRelationships(type, model)])),
    removeRelationships: new Map(types.map((type) => [type, removeRelationships(type, model)])),
    removeNodes,
    removeVersions: removeVersions(model),
    countTies,
  };
}
