import { storedTypes, type GraphModel } from '../../model/graph-model.js';
import type { GraphRecord } from '../../store/records/record-source.js';
import { recordHash } from '../../store/neo4j/load/record-hash.js';
import { constraintStatements } from '../../store/neo4j/statements/constraint-statements.js';
import { indexStatements } from '../../store/neo4j/statements/index-statements.js';
import { LOCK_LABEL, RECORD_HASH } from '../../store/neo4j/statements/load-state.js';
import { nodeColumns, relationshipColumns } from '../../store/neo4j/statements/record-columns.js';
import { recordStatements } from '../../store/neo4j/statements/record-statements.js';
import { stateStatements } from '../../store/neo4j/statements/state-statements.js';
import type { FileFormat } from '../export-format.js';
import { cypherRows, type CypherRow } from './cypher-rows.js';

/** Rows of one statement: some hundred kilobytes. */
const ROWS = 1_000;

const HEADER = `// A graph, for an empty Neo4j 5.26 or later: cypher-shell -f <this file>
// Each statement ends with a semicolon at the end of a line, and no text has one there.

`;

const ended = (cypher: string): string => `${cypher};\n\n`;

/** A statement of the loader with its parameters written out. */
const withValues = (cypher: string, values: Readonly<Record<string, string>>): string =>
  cypher.replace(/\$(\w+)/g, (_, name: string) => values[name]!);

/** The statement that creates records of one kind, and the columns of its rows. */
interface Kind {
  readonly name: string;
  readonly cypher: string;
  readonly columns: readonly string[];
}

function kindsOf(model: GraphModel): (record: GraphRecord) => Kind {
  const { createNodes, createRelationships } = recordStatements(model);
  const nodes = new Map(
    storedTypes(model).map((type): [string, Kind] => {
      const name = type.label!;
      return [name, { name, cypher: createNodes.get(name)!.cypher, columns: nodeColumns(type) }];
    }),
  );
  const relationships = new Map(
    [...createRelationships].map(([name, { cypher }]): [string, Kind] => [name, { name, cypher, columns: relationshipColumns }]),
  );
  return (record) => ('node' in record ? nodes.get(record.node.label)! : relationships.get(record.relationship.type)!);
}

/** Rows of one statement that is not written yet. */
interface Waiting {
  readonly cypher: string;
  readonly rows: CypherRow[];
}

/** What can stand in one statement: in versions, a key has values of the kind that it has in what they are versions of. */
function keyOf(record: GraphRecord, { name }: Kind, { versions }: GraphModel): string {
  return 'node' in record && name === versions.label ? record.node.id.split('/', 2).join('/') : name;
}

/** A row as the loader would send it: the same columns, the same hash, by which later loads know the record. */
function rowOf(record: GraphRecord, { name, columns }: Kind): CypherRow {
  const { properties } = 'node' in record ? record.node : record.relationship;
  const ends = 'node' in record ? [] : [record.relationship.from, record.relationship.to];
  const hash = recordHash(name, columns, properties);
  return [...ends, ...columns.map((column) => (column === RECORD_HASH ? hash : properties[column]))];
}

/**
 * A script for an empty Neo4j, made of the statements of the loader. While it runs the service says `LOADING`; what it
 * leaves is what a load leaves, so that the service answers from it and later loads go on from it.
 */
export const cypher: FileFormat = {
  kind: 'file',
  name: 'cypher',
  title: { zh: 'Cypher 脚本，用 cypher-shell 填充空的 Neo4j', en: 'Cypher script that fills an empty Neo4j, for cypher-shell' },
  keepsTime: true,
  extension: 'cypher',
  mediaType: 'text/plain; charset=utf-8',
  async *write(source, model) {
    const state = stateStatements(model);
    const kindOf = kindsOf(model);
    yield HEADER;
    for (const { cypher: constraint } of constraintStatements(model)) yield ended(constraint);
    yield '// Fails where a graph was loaded before: the lock is there once.\n';
    yield ended(`CREATE (lock:${LOCK_LABEL} {key: 'load', taken: timestamp()})`);
    yield ended(state.mark.cypher);

    const waiting = new Map<string, Waiting>();
    const written = (key: string): string => {
      const { cypher: statement, rows } = waiting.get(key)!;
      waiting.delete(key);
      return ended(withValues(statement, { rows: cypherRows(rows) }));
    };
    let [nodes, relationships] = [0, 0];
    for await (const record of source.records()) {
      if ('node' in record) nodes += 1;
      // All nodes are there before the first relationship looks for its ends.
      else if ((relationships += 1) === 1) for (const key of [...waiting.keys()]) yield written(key);
      const kind = kindOf(record);
      const key = keyOf(record, kind, model);
      const { rows } = waiting.get(key) ?? waiting.set(key, { cypher: kind.cypher, rows: [] }).get(key)!;
      if (rows.push(rowOf(record, kind)) === ROWS) yield written(key);
    }
    for (const key of [...waiting.keys()]) yield written(key);

    for (const { cypher: index } of indexStatements(model)) yield ended(index);
    yield ended('CALL db.awaitIndexes(600)');
    yield ended(withValues(state.finish.cypher, { nodes: String(nodes), relationships: String(relationships) }));
    yield ended(state.settle.cypher);
  },
};
