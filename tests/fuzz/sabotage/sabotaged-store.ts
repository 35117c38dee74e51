import type { StoreQuery } from '../../../src/compiler/compiled-query.js';
import type { ParameterValue } from '../../../src/compiler/parameter-value.js';
import type { Value } from '../../../src/compiler/plan/query-plan.js';
import type { GraphModel } from '../../../src/model/graph-model.js';
import { EmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import type { GraphBatch } from '../../../src/store/graph-batch.js';
import { rewritePlan } from './rewrite-plan.js';
import type { Mistake } from './mistakes.js';

/** An embedded store with one mistake in it: it answers another plan than it was asked, or has not all of the graph. */
export class SabotagedStore extends EmbeddedStore {
  private mistake: Mistake = {};

  static withMistake(batch: GraphBatch, model: GraphModel, mistake: Mistake): SabotagedStore {
    const store = SabotagedStore.of(mistake.batch?.(batch) ?? batch, model) as SabotagedStore;
    store.mistake = mistake;
    return store;
  }

  override run(query: StoreQuery, parameters: readonly ParameterValue[], signal?: AbortSignal): Promise<readonly Value[]> {
    return super.run({ ...query, plan: rewritePlan(query.plan, this.mistake) }, parameters, signal);
  }
}
