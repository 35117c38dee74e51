import { parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { GraphError } from '../../../src/errors.js';
import { Executor, type Explanation } from '../../../src/graphql/executor.js';
import type { GraphModel } from '../../../src/model/graph-model.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import type { GeneratedOperation } from '../operations/generate-operation.js';
import { reportDifference } from './report-difference.js';

type Variables = Readonly<Record<string, unknown>>;

/** What one store made of one request, as text that can be compared byte for byte. */
interface Outcome {
  readonly answer: string;
  readonly explanation: Explanation | undefined;
}

/** Asks two stores the same and demands the same answers. */
export class Differential {
  readonly #executors: readonly [Executor, Executor];
  /** Every statement that was compiled so far. */
  readonly statements = new Set<string>();
  answers = 0;
  /** Answers that hold at least one node of a list: where there are few, the test tests little. */
  filled = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    model: GraphModel,
    one: GraphStore,
    other: GraphStore,
  ) {
    this.#executors = [new Executor({ schema, model, store: one }), new Executor({ schema, model, store: other })];
  }

  /**
   * @returns the statements that a store had to run, one for each answer
   * @throws {Error} a report of the first set of variables for which the answers differ
   */
  async check({ source, variableSets }: GeneratedOperation): Promise<readonly string[]> {
    const document = parse(source);
    const invalid = validate(this.schema, document);
    if (invalid.length > 0) throw new Error(`The generator wrote an invalid operation: ${invalid.join('; ')}\n${source}`);
    const ran: string[] = [];
    for (const variables of variableSets) {
      const [one, other] = await Promise.all(this.#executors.map((executor) => ask(executor, document, source, variables)));
      const { cypher } = one!.explanation ?? {};
      if (cypher) ran.push(cypher);
      this.answers++;
      if (/"(id|cursor)":"/.test(one!.answer)) this.filled++;
      if (one!.answer !== other!.answer) throw new Error(reportDifference({ source, variables, ...one, answers: [one!.answer, other!.answer] }));
    }
    for (const statement of ran) this.statements.add(statement);
    if (new Set(ran).size > 1) throw new Error(`Variables of one shape gave several statements:\n${source}\n${ran.join('\n\n')}`);
    return ran;
  }
}

async function ask(executor: Executor, document: DocumentNode, source: string, variables: Variables): Promise<Outcome> {
  try {
    const { data, errors, extensions } = await executor.execute({ document, source, variables, explain: true });
    // Nothing that is generated may fail: an answer with errors is kept as text that no other store gives.
    if (errors) throw new Error(`${errors.join('; ')}\n${source}\n${JSON.stringify(variables)}`);
    return { answer: JSON.stringify(data), explanation: extensions?.explain };
  } catch (error) {
    if (!(error instanceof GraphError) || error.code === 'INTERNAL') throw error;
    return { answer: `${error.code}: ${error.message}`, explanation: undefined };
  }
}
