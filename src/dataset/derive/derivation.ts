import type { GraphModel } from '../../model/graph-model.js';
import type { NodeRecord, RelationshipRecord } from '../../store/graph-batch.js';
import type { Containment } from '../containment.js';
import type { Dataset } from '../dataset.js';
import type { DatasetIndex } from '../dataset-index.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Ranking } from './rank-statements.js';
import type { RecordFactory } from './records.js';
import type { Timetable } from './time/timetable.js';

/** What every step of the derivation reads. */
export interface Derivation {
  readonly dataset: Dataset;
  readonly model: GraphModel;
  readonly vocabulary: Vocabulary;
  readonly index: DatasetIndex;
  readonly containment: Containment;
  /** How statements rank in the latest state. */
  readonly ranking: Ranking;
  readonly timetable: Timetable;
  readonly records: RecordFactory;
}

/** A part of the graph. */
export interface Fragment {
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
}
