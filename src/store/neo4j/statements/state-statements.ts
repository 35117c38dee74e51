import { NODE_LABEL, storedRelationshipTypes, storedTypes, type GraphModel } from '../../../model/graph-model.js';
import { LAYOUT, LOCK_LABEL, RECORD_HASH, STATE_PATTERN, TRANSACTIONS_AHEAD } from './load-state.js';
import { escaped, type Statement } from './statement.js';

const lock = `(lock:${LOCK_LABEL} {key: 'load'})`;

const sum = (patterns: readonly string[]): string => patterns.map((pattern) => `COUNT { ${pattern} }`).join('\n  + ');

const types = (model: GraphModel): string => storedRelationshipTypes(model).map(escaped.type).join('|');
const labels = (model: GraphModel): string => [...storedTypes(model).map(({ label }) => label!), NODE_LABEL].map(escaped.label).join('|');
const found = ({ versions }: GraphModel): string => [NODE_LABEL, versions.label!].map(escaped.label).join('|');

/** Counts that Neo4j keeps anyway: they cost a look-up each. */
const counts = (model: GraphModel): Statement => ({
  path: 'cypher/load/counts.cypher',
  purpose: 'What stands under our labels and types, and how much of it the last load left there. Reads the count store alone.',
  columns: {
    labelled: 'nodes with the label of an entity, and versions',
    nodes: `nodes with the label ${NODE_LABEL}, and versions`,
    typed: 'relationships of our types',
    loadedNodes: 'nodes that the last load left; null before the first',
    loadedRelationships: 'relationships that the last load left; null before the first',
  },
  cypher: [
    `OPTIONAL MATCH ${lock}`,
    'RETURN',
    `  ${sum(storedTypes(model).map(({ label }) => `(:${escaped.label(label!)})`))} AS labelled,`,
    `  ${sum([NODE_LABEL, model.versions.label!].map((label) => `(:${escaped.label(label)})`))} AS nodes,`,
    `  COUNT { ()-[:${types(model)}]->() } AS typed,`,
    '  lock.nodes AS loadedNodes,',
    '  lock.relationships AS loadedRelationships',
  ].join('\n'),
});

const foreign = (model: GraphModel): Statement => ({
  path: 'cypher/load/foreign.cypher',
  purpose: 'What others keep under our labels, or tie to our nodes by our types: the service could not tell it from the dataset.',
  columns: { nodes: 'how many nodes', relationships: 'how many relationships' },
  cypher: [
    `CALL () {\n  MATCH (node:${labels(model)})\n  WHERE node.${RECORD_HASH} IS NULL OR NOT node:${found(model)}\n  RETURN count(node) AS nodes\n}`,
    `CALL () {`,
    `  MATCH (from)-[relationship:${types(model)}]->(to)`,
    `  WHERE relationship.${RECORD_HASH} IS NULL AND (from:${found(model)} OR to:${found(model)})`,
    '  RETURN count(relationship) AS relationships',
    '}',
    'RETURN nodes, relationships',
  ].join('\n'),
});

const existingNodes = (model: GraphModel): Statement => ({
  path: 'cypher/load/existing-nodes.cypher',
  purpose: 'The nodes of the dataset that is loaded, for the difference to the one that is to be.',
  columns: { id: 'of the node', hash: 'of its record' },
  cypher: `MATCH (node:${found(model)})\nWHERE node.${RECORD_HASH} IS NOT NULL\nRETURN node.id AS id, node.${RECORD_HASH} AS hash`,
});

const existingRelationships = (model: GraphModel): Statement => ({
  path: 'cypher/load/existing-relationships.cypher',
  purpose: 'The relationships of the dataset that is loaded, for the difference to the one that is to be.',
  columns: { type: 'of the relationship', from: 'id of its start', to: 'id of its end', hash: 'of its record' },
  cypher: [
    `MATCH (from)-[relationship:${types(model)}]->(to)`,
    `WHERE relationship.${RECORD_HASH} IS NOT NULL`,
    `RETURN type(relationship) AS type, from.id AS from, to.id AS to, relationship.${RECORD_HASH} AS hash`,
  ].join('\n'),
});

const takeLock: Statement = {
  path: 'cypher/load/lock.cypher',
  purpose: 'Takes a lock that its transaction keeps until it ends, however it ends; waits while another one has it.',
  parameters: { key: 'load: for a whole load; write: for one transaction of a load' },
  cypher: `MERGE (lock:${LOCK_LABEL} {key: $key})\nSET lock.taken = timestamp()\nRETURN lock.key AS key`,
};

const beginBatch: Statement = {
  path: 'cypher/load/begin-batch.cypher',
  purpose: 'Begins a transaction that writes: takes the lock for writing, and leaves a name by which the transaction knows itself again.',
  parameters: { batch: 'a name that no other transaction has' },
  columns: { written: 'true where this very transaction was committed before, and only the news of it was lost' },
  cypher: [
    `MERGE (lock:${LOCK_LABEL} {key: 'write'})`,
    'SET lock.taken = timestamp()',
    'WITH lock, coalesce(lock.batches, []) AS batches',
    'WITH lock, batches, $batch IN batches AS written',
    `SET lock.batches = CASE WHEN written THEN batches ELSE [$batch] + batches[..${TRANSACTIONS_AHEAD - 1}] END`,
    'RETURN written',
  ].join('\n'),
};

const mark: Statement = {
  path: 'cypher/load/mark.cypher',
  purpose: 'Says that a load in several transactions is under way: until it ends, the service is not ready.',
  cypher: `MERGE ${STATE_PATTERN}\nSET state.loading = true\nRETURN state.key AS key`,
};

const announce: Statement = {
  path: 'cypher/load/announce.cypher',
  purpose: 'Says that a load is about to be committed: what is read from here on may be half of it, and is read again.',
  columns: { epoch: 'an odd number that was never used before, not even where the database was emptied meanwhile' },
  cypher: `MERGE ${STATE_PATTERN}\nSET state.epoch = 2 * timestamp() + 1\nRETURN state.epoch AS epoch`,
};

const settle: Statement = {
  path: 'cypher/load/settle.cypher',
  purpose: 'Says that the dataset stands, whole, and which one it is.',
  columns: { epoch: 'an even number' },
  cypher: [
    `MERGE ${STATE_PATTERN}`,
    'WITH state, coalesce(state.epoch, 0) AS epoch,',
    '  head(COLLECT {',
    '    MATCH (dataset:Dataset)',
    '    WHERE dataset.version IS NOT NULL AND dataset.contentHash IS NOT NULL',
    '    RETURN [dataset.id, dataset.version, dataset.contentHash]',
    '  }) AS dataset',
    `SET state.epoch = epoch + epoch % 2, state.loading = false, state.layout = ${LAYOUT}, state.dataset = dataset`,
    'RETURN state.epoch AS epoch',
  ].join('\n'),
};

const finish: Statement = {
  path: 'cypher/load/finish.cypher',
  purpose: 'Ends a load: keeps what it left for the next one to compare with.',
  parameters: { nodes: 'how many nodes the dataset has', relationships: 'how many relationships' },
  cypher: `MATCH ${lock}\nSET lock.nodes = $nodes, lock.relationships = $relationships\nRETURN lock.key AS key`,
};

const readiness: Statement = {
  path: 'cypher/load/readiness.cypher',
  purpose: 'Whether the dataset is there, whole.',
  columns: {
    loading: 'true while a load in several transactions is under way',
    layout: 'how the graph is laid out in the database; null where a version without layouts loaded it',
    contentHash: 'of the dataset; null where none is loaded',
  },
  cypher: [
    `OPTIONAL MATCH ${STATE_PATTERN}`,
    'WITH coalesce(state.loading, false) AS loading, state.layout AS layout',
    'OPTIONAL MATCH (dataset:Dataset)',
    'RETURN loading, layout, dataset.contentHash AS contentHash',
    'LIMIT 1',
  ].join('\n'),
};

/** The statements around a load: what is there, who may write, how it stands. */
export const stateStatements = (model: GraphModel) => ({
  counts: counts(model),
  foreign: foreign(model),
  existingNodes: existingNodes(model),
  existingRelationships: existingRelationships(model),
  takeLock,
  beginBatch,
  mark,
  announce,
  finish,
  settle,
  readiness,
});

export { readiness as readinessStatement };
