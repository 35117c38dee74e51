import { parse, validate, type GraphQLSchema } from 'graphql';
import { expect } from 'vitest';
import type { ParameterValue } from '../../../src/compiler/parameter-value.js';
import { renderPlan } from '../../../src/compiler/cypher/render-plan.js';
import type { AsOf, QueryPlan, Source, Value } from '../../../src/compiler/plan/query-plan.js';
import { Executor, type OperationResponse } from '../../../src/graphql/executor.js';
import type { GraphModel } from '../../../src/model/graph-model.js';
import type { OpenedStore } from './opened-store.js';

/** How contract tests ask the store at hand: by a plan written by hand, or by GraphQL. */
export class Asker {
  readonly #executor: Executor;
  readonly #model: GraphModel;

  constructor(
    readonly opened: OpenedStore,
    readonly schema: GraphQLSchema,
    model: GraphModel,
  ) {
    this.#model = model;
    this.#executor = new Executor({ schema, model, store: opened.store });
  }

  /** The values of the roots of a plan. */
  async roots(plan: QueryPlan, parameters: readonly ParameterValue[] = [], signal?: AbortSignal): Promise<readonly Value[]> {
    return this.opened.store.run({ plan, cypher: renderPlan(plan, this.#model) }, parameters, signal);
  }

  /** The value of a plan with this one root. */
  async root(root: Source, parameters: readonly ParameterValue[] = [], asOf: AsOf | null = null): Promise<Value> {
    const [value] = await this.roots({ roots: [root], asOf }, parameters);
    return value!;
  }

  /** The data of a valid operation without errors. */
  // oxlint-disable-next-line typescript/no-explicit-any -- tests reach deep into answers of many shapes
  async data(source: string, variables: Readonly<Record<string, unknown>> = {}): Promise<any> {
    const { data, errors } = await this.respond(source, variables);
    expect(errors).toBeUndefined();
    return data;
  }

  async respond(source: string, variables: Readonly<Record<string, unknown>> = {}): Promise<OperationResponse> {
    const document = parse(source);
    expect(validate(this.schema, document)).toEqual([]);
    return this.#executor.execute({ document, source, variables });
  }
}
