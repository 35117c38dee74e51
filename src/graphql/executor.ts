import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { compileOperation } from '../compiler/compile-operation.js';
import type { CompiledOperation } from '../compiler/compiled-query.js';
import type { ParameterValue } from '../compiler/parameter-value.js';
import { bindParameters } from '../compiler/parameters.js';
import type { Bill } from '../compiler/cost/bill.js';
import { checkPrice } from '../compiler/cost/check-price.js';
import type { GraphStatistics } from '../compiler/cost/graph-statistics.js';
import { PriceList } from '../compiler/cost/price-list.js';
import { checkVariables } from '../compiler/limits/variable-bounds.js';
import { printPlan } from '../compiler/plan/print-plan.js';
import { variableShape, type VariableValues } from '../compiler/selection/variable-shape.js';
import type { Json } from '../compiler/shape/shaped.js';
import { shapeResponse } from '../compiler/shape/shaper.js';
import type { Value } from '../compiler/plan/query-plan.js';
import { GraphError } from '../errors.js';
import { countRows } from './count-rows.js';
import { fragmentsOf, introspect } from './introspect.js';
import type { GraphModel } from '../model/graph-model.js';
import type { GraphStore } from '../store/graph-store.js';
import type { StopSignal } from '../stop-signal.js';
import { unknownIds } from './unknown-ids.js';

export interface OperationRequest {
  readonly document: DocumentNode;
  /** The text the document was parsed from: the key under which it is compiled once. */
  readonly source: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  /** Whether the answer shows plan, Cypher and parameters. */
  readonly explain?: boolean;
  /** Whether the response says what it cost. */
  readonly cost?: boolean;
  /** Whether it says which dataset it is from, and of ids that no node has, which were meant. */
  readonly notes?: boolean;
  readonly signal?: StopSignal;
  /** Called when the store is asked. */
  readonly asking?: () => void;
}

export interface OperationResponse {
  readonly data?: { readonly [key: string]: Json } | null;
  readonly errors?: readonly GraphQLError[];
  readonly extensions?: { readonly explain: Explanation };
  /** What `notes` asked for; absent where no store was asked, or where it has no dataset. */
  readonly dataset?: DatasetIdentity;
  /** Where it was asked for; absent where nothing is known to price by. */
  readonly cost?: Cost;
}

/** Which dataset an answer is from. */
export interface DatasetIdentity {
  readonly id: string;
  readonly version: string;
  readonly contentHash: string;
}

export interface Cost {
  /** Nodes and relationships that were expected to be touched, by the bill. */
  readonly estimate: number;
  readonly items: Bill['items'];
  /** Those that were; null where the store does not say. */
  readonly actual: number | null;
  /** Rows that the store gave. */
  readonly rows: number;
}

export interface Explanation {
  readonly plan: string;
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, ParameterValue>>;
}

export interface ExecutorOptions {
  readonly schema: GraphQLSchema;
  readonly model: GraphModel;
  readonly store: GraphStore;
  /** The counts that operations are priced by; null while there are none. Without it nothing is priced. */
  readonly statistics?: () => GraphStatistics | null;
  /** What an operation may cost at most; without it, anything. */
  readonly maxCost?: number;
  /** How long the data of an answer may be; without it, any length. Noticed while it is written. */
  readonly maxBytes?: number;
  /** Bound of the compiled operations kept, in characters of their texts, each of which takes some 8 bytes; default 10 million. */
  readonly cacheCharacters?: number;
}

/** Wrong values of variables that an answer names; a long list can have any number of them. */
const MAX_VARIABLE_ERRORS = 20;

/** Answers valid documents: compile once, bind, ask the store once, shape. */
export class Executor {
  readonly #schema: GraphQLSchema;
  readonly #model: GraphModel;
  readonly #store: GraphStore;
  readonly #compiled: LRUCache<string, CompiledOperation>;
  readonly #statistics: () => GraphStatistics | null;
  readonly #maxCost: number;
  readonly #maxBytes: number | undefined;
  readonly #prices = new PriceList();

  constructor({
    schema,
    model,
    store,
    statistics = () => null,
    maxCost = Infinity,
    maxBytes,
    cacheCharacters = 10_000_000,
  }: ExecutorOptions) {
    this.#schema = schema;
    this.#model = model;
    this.#store = store;
    this.#statistics = statistics;
    this.#maxCost = maxCost;
    this.#maxBytes = maxBytes;
    this.#compiled = new LRUCache({
      maxSize: cacheCharacters,
      sizeCalculation: ({ cypher }, key) => key.length + cypher.length + 1,
    });
  }

  /**
   * @throws {GraphError} what the request as a whole did wrong, or why the store could not answer
   * @returns errors only for variables that cannot be coerced, missing values that must not be, and unknown ids
   */
  async execute(request: OperationRequest): Promise<OperationResponse> {
    const operation = queryOf(request);
    const given = request.variables ?? {};
    checkVariables(given);
    const coerced = getVariableValues(this.#schema, operation.variableDefinitions ?? [], given, { maxErrors: MAX_VARIABLE_ERRORS });
    if (coerced.errors) return { errors: coerced.errors.map(badUserInput) };
    const variables = coerced.coerced;
    const compiled = this.#compile(request, operation, variables);
    const parameters = bindParameters(compiled.parameters, variables);
    const bill = this.#price(compiled, parameters);
    if (bill) checkPrice(bill, this.#maxCost);
    let actual: number | null = null;
    const asks = compiled.cypher !== '';
    if (asks) request.asking?.();
    const roots = asks ? await this.#store.run(compiled, parameters, request.signal, (touched) => (actual = touched)) : [];
    const dataset = datasetOf(compiled, roots);
    return {
      ...this.#shape(compiled, roots, parameters, request, operation),
      ...(dataset && { dataset }),
      ...(bill && request.cost && { cost: { estimate: bill.total, items: bill.items, actual, rows: rowsOf(compiled, roots) } }),
      ...(request.explain && { extensions: { explain: explain(compiled, parameters) } }),
    };
  }

  #compile(request: OperationRequest, operation: OperationDefinitionNode, variables: VariableValues): CompiledOperation {
    const { notes = false } = request;
    const key = [notes, operation.name?.value ?? '', variableShape(this.#schema, operation, variables), request.source].join('\n');
    const known = this.#compiled.get(key);
    if (known) return known;
    const compiled = compileOperation(this.#schema, this.#model, { operation, fragments: fragmentsOf(request.document), variables, notes });
    this.#compiled.set(key, compiled);
    return compiled;
  }

  #price(compiled: CompiledOperation, parameters: readonly ParameterValue[]): Bill | null {
    const statistics = this.#statistics();
    if (!statistics || compiled.plan.roots.length === 0) return null;
    return this.#prices.billOf(compiled, statistics, parameters);
  }

  #shape(
    compiled: CompiledOperation,
    roots: readonly Value[],
    parameters: readonly ParameterValue[],
    request: OperationRequest,
    operation: OperationDefinitionNode,
  ): OperationResponse {
    const introspects = compiled.shape.fields.some(({ kind }) => kind === 'introspection');
    const introspection = introspects ? introspect(this.#schema, request.document, operation, request.variables ?? {}) : {};
    const { data, errors } = shapeResponse(compiled.shape, roots, parameters, introspection, this.#maxBytes);
    const failures = errors.map(
      ({ message, path, cause }) =>
        new GraphQLError(message, { path, extensions: extensionsOf(cause), ...(cause && { originalError: cause }) }),
    );
    const all = [...failures, ...unknownIds(this.#model, compiled, roots, parameters)];
    return all.length === 0 ? { data } : { data, errors: all };
  }
}

/** A variable with a value that it cannot have. */
const badUserInput = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    ...(error.nodes && { nodes: error.nodes }),
    originalError: error,
    extensions: { code: 'BAD_USER_INPUT' },
  });

/** A field error without a cause is a fault of ours. */
const extensionsOf = (cause: GraphError | undefined): Record<string, unknown> =>
  cause ? { code: cause.code, ...(cause.details.hint && { hint: cause.details.hint }) } : { code: 'INTERNAL' };

function queryOf({ document, operationName }: OperationRequest): OperationDefinitionNode {
  const operation = getOperationAST(document, operationName);
  if (!operation) {
    throw new GraphError(
      'OPERATION_RESOLUTION_FAILURE',
      operationName ? `The document has no operation ${JSON.stringify(operationName)}.` : 'The document has several operations.',
      {
        hint: 'Name one of its operations in operationName.',
      },
    );
  }
  if (operation.operation === OperationTypeNode.QUERY) return operation;
  throw new GraphError('OPERATION_RESOLUTION_FAILURE', `The service only reads; it has no ${operation.operation}.`);
}

function datasetOf({ notes }: CompiledOperation, roots: readonly Value[]): DatasetIdentity | null {
  const row = notes && (roots[notes.dataset] as readonly [string, string, string] | null);
  return row && { id: row[0], version: row[1], contentHash: row[2] };
}

const rowsOf = ({ plan }: CompiledOperation, roots: readonly Value[]): number =>
  roots.reduce<number>((sum, value, index) => sum + countRows(plan.roots[index]!, value), 0);

const explain = ({ plan, cypher }: CompiledOperation, parameters: readonly ParameterValue[]): Explanation => ({
  plan: printPlan(plan),
  cypher,
  parameters: Object.fromEntries(parameters.map((value, index) => [`p${index}`, value])),
});
