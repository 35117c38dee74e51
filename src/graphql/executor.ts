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
import { printPlan } from '../compiler/plan/print-plan.js';
import { variableShape, type VariableValues } from '../compiler/selection/variable-shape.js';
import { shapeResponse, type Json } from '../compiler/shape/shaper.js';
import type { Value } from '../compiler/plan/query-plan.js';
import { GraphError } from '../errors.js';
import { fragmentsOf, introspect } from './introspect.js';
import type { GraphModel } from '../model/graph-model.js';
import type { GraphStore } from '../store/graph-store.js';

export interface OperationRequest {
  readonly document: DocumentNode;
  /** The text the document was parsed from: the key under which it is compiled once. */
  readonly source: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  /** Whether the answer shows plan, Cypher and parameters. */
  readonly explain?: boolean;
  readonly signal?: AbortSignal;
}

export interface OperationResponse {
  readonly data?: { readonly [key: string]: Json } | null;
  readonly errors?: readonly GraphQLError[];
  readonly extensions?: { readonly explain: Explanation };
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
  /** Bound of the compiled operations kept, in characters of their texts; default 20 million. */
  readonly cacheCharacters?: number;
}

/** Answers valid documents: compile once, bind, ask the store once, shape. */
export class Executor {
  readonly #schema: GraphQLSchema;
  readonly #model: GraphModel;
  readonly #store: GraphStore;
  readonly #compiled: LRUCache<string, CompiledOperation>;

  constructor({ schema, model, store, cacheCharacters = 20_000_000 }: ExecutorOptions) {
    this.#schema = schema;
    this.#model = model;
    this.#store = store;
    this.#compiled = new LRUCache({
      maxSize: cacheCharacters,
      sizeCalculation: ({ cypher }, key) => key.length + cypher.length + 1,
    });
  }

  /**
   * @throws {GraphError} what the request as a whole did wrong, or why the store could not answer
   * @returns errors only for variables that cannot be coerced and for missing values that must not be
   */
  async execute(request: OperationRequest): Promise<OperationResponse> {
    const operation = queryOf(request);
    const coerced = getVariableValues(this.#schema, operation.variableDefinitions ?? [], request.variables ?? {});
    if (coerced.errors) return { errors: coerced.errors };
    const variables = coerced.coerced;
    const compiled = this.#compile(request, operation, variables);
    const parameters = bindParameters(compiled.parameters, variables);
    const roots = compiled.cypher === '' ? [] : await this.#store.run(compiled, parameters, request.signal);
    return {
      ...this.#shape(compiled, roots, parameters, request, operation),
      ...(request.explain && { extensions: { explain: explain(compiled, parameters) } }),
    };
  }

  #compile(request: OperationRequest, operation: OperationDefinitionNode, variables: VariableValues): CompiledOperation {
    const key = [operation.name?.value ?? '', variableShape(this.#schema, operation, variables), request.source].join('\n');
    const known = this.#compiled.get(key);
    if (known) return known;
    const compiled = compileOperation(this.#schema, this.#model, { operation, fragments: fragmentsOf(request.document), variables });
    this.#compiled.set(key, compiled);
    return compiled;
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
    const { data, errors } = shapeResponse(compiled.shape, roots, parameters, introspection);
    if (errors.length === 0) return { data };
    return { data, errors: errors.map(({ message, path }) => new GraphQLError(message, { path, extensions: { code: 'INTERNAL' } })) };
  }
}

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

const explain = ({ plan, cypher }: CompiledOperation, parameters: readonly ParameterValue[]): Explanation => ({
  plan: printPlan(plan),
  cypher,
  parameters: Object.fromEntries(parameters.map((value, index) => [`p${index}`, value])),
});
