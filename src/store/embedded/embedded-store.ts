import type { StoreQuery } from '../../compiler/compiled-query.js';
import type { ParameterValue } from '../../compiler/parameter-value.js';
import type { QueryPlan, Value } from '../../compiler/plan/query-plan.js';
import { GraphError } from '../../errors.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { GraphBatch } from '../graph-batch.js';
import type { GraphStore, Readiness } from '../graph-store.js';
import { Budget } from './budget.js';
import { MemoryGraph } from './memory-graph.js';
import { preparePlan, type PreparedPlan } from './prepare-source.js';
import { Run } from './run.js';

export interface EmbeddedStoreOptions {
  /** How long one run may take; without end where it is left out. */
  readonly timeoutMilliseconds?: number;
}

/** A store in this process: the whole graph in memory, plans evaluated as they are. */
export class EmbeddedStore implements GraphStore {
  readonly kind = 'embedded';
  /** Plans come from a bounded cache of compiled operations; what was prepared for one goes when it goes. */
  private readonly prepared = new WeakMap<QueryPlan, PreparedPlan>();

  protected constructor(
    private readonly graph: MemoryGraph,
    private readonly options: EmbeddedStoreOptions,
  ) {}

  /** @throws {Error} where the batch contradicts itself or the model: a validated dataset does not */
  static of(batch: GraphBatch, model: GraphModel, options: EmbeddedStoreOptions = {}): EmbeddedStore {
    return new this(MemoryGraph.of(batch, model), options);
  }

  async run({ plan }: StoreQuery, parameters: readonly ParameterValue[], signal?: AbortSignal): Promise<readonly Value[]> {
    try {
      const budget = new Budget(this.options.timeoutMilliseconds ?? Infinity, signal);
      return this.prepare(plan)(new Run(parameters, budget));
    } catch (cause) {
      if (cause instanceof GraphError) throw cause;
      throw new GraphError('INTERNAL', 'The operation could not be answered.', { cause });
    }
  }

  async readiness(): Promise<Readiness> {
    const dataset = this.graph.nodes.labels.find(({ label }) => label === 'Dataset');
    const contentHash = dataset?.columns.get('contentHash')?.[0];
    if (typeof contentHash === 'string') return { ready: true, contentHash };
    return { ready: false, reason: 'EMPTY', hint: 'Point SEEDS at a folder with a dataset and start again.' };
  }

  async close(): Promise<void> {}

  private prepare(plan: QueryPlan): PreparedPlan {
    let prepared = this.prepared.get(plan);
    if (!prepared) this.prepared.set(plan, (prepared = preparePlan(this.graph, plan)));
    return prepared;
  }
}
