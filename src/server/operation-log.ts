import type { FastifyBaseLogger } from 'fastify';

/** Where an answer is from: made for this request, kept in memory, kept in Redis, or made for others who asked the same meanwhile. */
export type AnswerSource = 'made' | 'memory' | 'redis' | 'shared';

/** What the log says of one operation. It never shows a value of a variable. */
export interface OperationLine {
  readonly operation: string | null;
  /** `performance.now()` when it came in. */
  readonly begun: number;
  readonly statements: number;
  /** Absent where the document was refused. */
  readonly from?: AnswerSource;
  readonly status: number;
  readonly codes: readonly unknown[];
}

const milliseconds = (since: number): number => Math.round((performance.now() - since) * 100) / 100;

/** One line for every operation. */
export function logOperation(log: FastifyBaseLogger, { operation, begun, statements, from, status, codes }: OperationLine): void {
  log.info(
    {
      operation,
      durationMs: milliseconds(begun),
      statements,
      ...(from && { from }),
      status,
      ...(codes.length > 0 && { errors: codes }),
    },
    'operation',
  );
}
