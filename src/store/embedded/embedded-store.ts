import type { GraphStatistics } from '../../compiler/cost/graph-statistics.js';
import type { StoreQuery } from '../../compiler/compiled-query.js';
import type { ParameterValue } from '../../compiler/parameter-value.js';
import type { QueryPlan, Value } from '../../compiler/plan/query-plan.js';
import { GraphError } from '../../errors.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { GraphBatch } from '../graph-batch.js';
import type { GraphStore, Readiness, ReportWork } from '../graph-store.js';
import type { RecordSource } from '../records/record-source.js';
import type { StopSignal } from '../../stop-signal.js';
import { Budget } from './budget.js';
import { countStatistics } from './count-statistics.js';
import { graphOf } from './graph-of.js';
import type { MemoryGraph } from './memory-graph.js';
import { preparePlan, type PreparedPlan } from './prepare-source.js';
import { readGraph } from './read-graph.js';
import { Run } from './run.js';
import { Turns } from './turns.js';

export interface EmbeddedStoreOptions {
  /** How long one run may take; without end where it is left out. */
  readonly timeoutMilliseconds?: number;
  /** How many values one answer may hold: a text counts once, whatever its length, as it is the graph's own. */
  readonly maxValues?: number;
}

/** More than an answer of 10 MB usually shows; 120 MB at worst while it is put together, in lists of one row of one value. */
const MAX_VALUES = 2_000_000;

/** A store in this process: the whole graph in memory, plans evaluated as they are. */
export class EmbeddedStore implements GraphStore {
  readonly kind = 'embedded';
  /** Plans come from a bounded cache of compiled operations; what was prepared for one goes when it goes. */
  private readonly prepared = new WeakMap<QueryPlan, PreparedPlan>();
  private readonly turns = new Turns();

  protected constructor(
    private readonly graph: MemoryGraph,
    private readonly options: EmbeddedStoreOptions,
  ) {}

  /** @throws {Error} where the batch contradicts itself or the model: a validated dataset does not */
  static of(batch: GraphBatch, model: GraphModel, options: EmbeddedStoreOptions = {}): EmbeddedStore {
    return new this(graphOf(batch, model), options);
  }

  /**
   * Reads a graph record by record, so that one of any size takes little more memory than it keeps.
   * @param progress hears how many records were read
   * @throws {GraphError} INVALID_SEEDS where a record cannot be read, or does not fit the model
   */
  static async read(
    source: RecordSource,
    model: GraphModel,
    options: EmbeddedStoreOptions = {},
    progress: (done: number) => void = () => {},
  ): Promise<EmbeddedStore> {
    return new this(await readGraph(source, model, progress), options);
  }

  async run(
    { plan }: StoreQuery,
    parameters: readonly ParameterValue[],
    signal?: StopSignal,
    report?: ReportWork,
  ): Promise<readonly Value[]> {
    const { timeoutMilliseconds, maxValues: values = MAX_VALUES } = this.options;
    const budget = new Budget({ timeoutMilliseconds, values, signal });
    try {
      if (this.turns.contended) await this.turns.next();
      budget.resume();
      const steps = this.prepare(plan)(new Run(parameters, budget, plan.asOf));
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) return step.value;
        await this.turns.next();
        budget.resume();
      }
    } catch (cause) {
      if (cause instanceof GraphError) throw cause;
      throw new GraphError('INTERNAL', 'The operation could not be answered.', { cause });
    } finally {
      report?.(budget.visited);
    }
  }

  async readiness(): Promise<Readiness> {
    const dataset = this.graph.nodes.labels.find(({ label }) => label === 'Dataset');
    const contentHash = dataset?.columns.get('contentHash')?.get(0);
    if (typeof contentHash === 'string') return { ready: true, contentHash };
    return { ready: false, reason: 'EMPTY', hint: 'Point SEEDS at a folder or a file with a dataset and start again.' };
  }

  async statistics(model: GraphModel): Promise<GraphStatistics> {
    return countStatistics(this.graph, model);
  }

  async close(): Promise<void> {}

  private prepare(plan: QueryPlan): PreparedPlan {
    let prepared = this.prepared.get(plan);
    if (!prepared) this.prepared.set(plan, (prepared = preparePlan(this.graph, plan)));
    return prepared;
  }
}
