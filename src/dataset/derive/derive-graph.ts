import { storedTypes, type GraphModel } from '../../model/graph-model.js';
import type { GraphBatch, NodeRecord, RelationshipRecord } from '../../store/graph-batch.js';
import { readContainment } from '../containment.js';
import type { Dataset } from '../dataset.js';
import { indexDataset } from '../dataset-index.js';
import { readVocabulary } from '../vocabulary/vocabulary.js';
import { contentHash } from './content-hash.js';
import { deriveComparisons } from './comparisons.js';
import { deriveConflicts } from './conflicts.js';
import type { Derivation } from './derivation.js';
import { deriveDocuments } from './document-records.js';
import { deriveEntityNodes } from './entity-nodes.js';
import { deriveEntityRelationships } from './entity-relationships.js';
import { deriveInvestments, deriveMilestones, deriveObservations } from './findings.js';
import { rankStatements } from './rank-statements.js';
import { recordFactory } from './records.js';
import { deriveStatements } from './statement-records.js';
import { readTimetable } from './time/timetable.js';
import { deriveTotalInvestments } from './total-investments.js';

function prepare(given: Dataset, model: GraphModel): Derivation {
  const dataset = { ...given, statements: given.statements.toSorted((a, b) => a.order - b.order) };
  const vocabulary = readVocabulary(model);
  const index = indexDataset(dataset.documents, dataset.entities);
  const containment = readContainment(dataset.statements, index, vocabulary);
  const ranking = rankStatements(dataset.statements, { index, containment }, vocabulary);
  const timetable = readTimetable({ dataset, index, vocabulary });
  return { dataset, model, vocabulary, index, containment, ranking, timetable, records: recordFactory(model) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Labels in the order of the model, then ids. */
function sortNodes(nodes: readonly NodeRecord[], model: GraphModel): NodeRecord[] {
  const order = new Map(storedTypes(model).map(({ label }, index) => [label!, index]));
  return [...nodes].sort((a, b) => order.get(a.label)! - order.get(b.label)! || compare(a.id, b.id));
}

const sortRelationships = (relationships: readonly RelationshipRecord[]): RelationshipRecord[] =>
  [...relationships].sort((a, b) => compare(a.type, b.type) || compare(a.from, b.from) || compare(a.to, b.to));

/**
 * The graph that statements amount to: what nodes and relationships show, with the evidence for each. Pure: the same
 * dataset gives the same records in the same order.
 */
export function deriveGraph(dataset: Dataset, model: GraphModel): GraphBatch {
  const derivation = prepare(dataset, model);
  const observations = deriveObservations(derivation);
  const findings = [...deriveInvestments(derivation), ...deriveMilestones(derivation), ...observations];
  const documents = deriveDocuments(derivation);
  const statements = deriveStatements(derivation, findings);
  const entities = deriveEntityNodes(derivation);
  const fragments = [entities, ...findings, documents, statements, deriveConflicts(derivation)];
  const nodes = fragments.flatMap((fragment) => fragment.nodes);
  const relationships = sortRelationships([
    ...fragments.flatMap((fragment) => fragment.relationships),
    ...deriveEntityRelationships(derivation),
    ...deriveTotalInvestments(derivation, findings),
    ...deriveComparisons(observations, derivation),
  ]);
  const { id, title, version, licence } = dataset.info;
  const describe = (hash: string): NodeRecord =>
    derivation.records.node('Dataset', `dataset/${id}`, {
      title,
      version,
      licence,
      statementCount: dataset.statements.length,
      contentHash: hash,
    });
  const hash = contentHash({ nodes: [...nodes, describe('')], relationships });
  return Object.freeze({ nodes: sortNodes([...nodes, describe(hash)], model), relationships });
}
