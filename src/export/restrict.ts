import type { GraphModel } from '../model/graph-model.js';
import type { RecordSource } from '../store/records/record-source.js';
import type { Days } from './days.js';
import { graphAsOf } from './graph-as-of.js';
import { latestGraph } from './latest-graph.js';
import { partOfGraph, type Part } from './part-of-graph.js';
import { stampedGraph } from './stamped-graph.js';

/** What is wanted of a graph; where nothing is said, all of it. */
export interface Restriction extends Part {
  readonly days?: Days | undefined;
}

/**
 * The records that are wanted, as a source that stands by itself.
 * @param keepsTime whether what was once and is no more is wanted too, where no days are given
 */
export function restrict(source: RecordSource, model: GraphModel, { days, types, region }: Restriction, keepsTime: boolean): RecordSource {
  const shown = days ? graphAsOf(source, model, days) : keepsTime ? source : latestGraph(source, model);
  const isPart = types !== undefined || region !== undefined;
  const part = isPart ? partOfGraph(shown, model, { types, region }) : shown;
  if (!days && !isPart) return part;
  return stampedGraph(part, { days: days ?? null, types: types?.toSorted() ?? null, region: region ?? null });
}
