import { parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Explanation } from '../../../src/graphql/executor.js';
import type { GeneratedOperation } from '../operations/generate-operation.js';
import { reportDifference } from './report-difference.js';

export interface Request {
  readonly document: DocumentNode;
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An answer as text that can be compared byte for byte, and how it came about where that is known. */
export interface Answer {
  readonly answer: string;
  readonly explanation?: Explanation | undefined;
}

/** Somebody who answers operations. */
export type Ask = (request: Request) => Promise<Answer>;

/** Asks two the same and demands the same answers. */
export class Differential {
  /** Every statement that was compiled so far. */
  readonly statements = new Set<string>();
  answers = 0;
  /** Answers that hold at least one node or cursor: where there are few, the test tests little. */
  filled = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly one: Ask,
    private readonly other: Ask,
    /** The other is not asked what compiles to a longer statement (characters). */
    private readonly longest = Infinity,
  ) {}

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
      const request = { document, source, variables };
      const one = await this.one(request);
      if (one.explanation && one.explanation.cypher.length > this.longest) return [];
      const other = await this.other(request);
      const explanation = one.explanation ?? other.explanation;
      if (explanation?.cypher) ran.push(explanation.cypher);
      this.answers++;
      if (/"(id|cursor)":"/.test(one.answer)) this.filled++;
      if (one.answer !== other.answer)
        throw new Error(reportDifference({ source, variables, explanation, answers: [one.answer, other.answer] }));
    }
    for (const statement of ran) this.statements.add(statement);
    if (new Set(ran).size > 1) throw new Error(`Variables of one shape gave several statements:\n${source}\n${ran.join('\n\n')}`);
    return ran;
  }
}
