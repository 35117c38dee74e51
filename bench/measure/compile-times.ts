import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  getVariableValues,
  Kind,
  parse,
  print,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileOperation } from '../../src/compiler/compile-operation.js';
import { Executor } from '../../src/graphql/executor.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import { projectRoot } from '../../src/project-root.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { median } from './statistics.js';

/** Median milliseconds over the example operations, each by its median over many runs. */
export interface CompileTimes {
  readonly operations: number;
  /** Reading and validating the text, which graphql-js does. */
  readonly parsed: number;
  /** From the validated document to plan, Cypher and shape, as the first question with this text pays for it. */
  readonly first: number;
  /** From the validated document to the store, where the operation is known: variables, price, parameters. */
  readonly known: number;
}

/** The code is run so often before it is timed, so that it is compiled itself. */
const WARM_UP = 60;
const RUNS = 40;

interface Example {
  readonly source: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

async function readExamples(): Promise<readonly Example[]> {
  const text = await readFile(join(projectRoot, 'schema', 'examples.graphql'), 'utf8');
  const operations = parse(text).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operations.map((operation) => {
    const source = print(operation);
    return { source, document: parse(source), operation };
  });
}

/** Refuses everything, so that what an executor does before it asks can be timed. */
const deaf: GraphStore = {
  kind: 'embedded',
  run: () => Promise.reject(new Error('Nothing is asked here.')),
  readiness: () => Promise.reject(new Error('Nothing is asked here.')),
  statistics: () => Promise.reject(new Error('Nothing is asked here.')),
  close: () => Promise.resolve(),
};

async function milliseconds(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < WARM_UP + RUNS; count += 1) {
    const begun = performance.now();
    await run();
    times.push(performance.now() - begun);
  }
  return median(times.slice(WARM_UP));
}

/** Times the compiler over `schema/examples.graphql`, warm. */
export async function measureCompileTimes(schema: GraphQLSchema, model: GraphModel): Promise<CompileTimes> {
  const examples = await readExamples();
  const executor = new Executor({ schema, model, store: deaf });
  const times = { parsed: [] as number[], first: [] as number[], known: [] as number[] };
  // Every example once before any is timed: they share most of the code.
  for (const timed of [false, true]) {
    for (const { source, document, operation } of examples) {
      const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], {});
      if (!variables) throw new Error(`The example ${operation.name?.value} needs variables.`);
      const parsed = await milliseconds(() => validate(schema, parse(source)));
      const first = await milliseconds(() => compileOperation(schema, model, { operation, fragments: {}, variables, notes: true }));
      const known = await milliseconds(() => executor.execute({ document, source, notes: true }).catch(() => {}));
      if (timed) for (const [name, time] of Object.entries({ parsed, first, known })) times[name as keyof typeof times].push(time);
    }
  }
  return { operations: examples.length, parsed: median(times.parsed), first: median(times.first), known: median(times.known) };
}
