import type { RecordShape, Session } from 'neo4j-driver';
import type { Value } from '../../compiler/plan/query-plan.js';
import type { StopSignal } from '../../stop-signal.js';
import { cut } from './unless-stopped.js';
import { withoutStackTrace } from './without-stack-trace.js';

/** A statement as the driver takes it. */
export interface DriverStatement {
  readonly cypher: string;
  readonly parameters: Record<string, unknown>;
  /** Milliseconds after which the server stops it by itself. */
  readonly timeout: number;
}

/**
 * Runs a statement that answers with one record at most, and gives its only value. Every request comes through here: it
 * listens to the driver itself, for each promise between them costs, and does not wait for the session to close, for
 * its connection was given back before.
 *
 * @throws {Error} what `onStop` makes of an abort, at once, while the server is told to stop; else what the driver has
 */
export function askOnce(
  session: Session,
  { cypher, parameters, timeout }: DriverStatement,
  stop: StopSignal,
  onStop: (stop: StopSignal) => Error,
): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    if (stop.aborted) return reject(onStop(stop));
    const values: Value[] = [];
    const abort = (): void => {
      cut(session);
      reject(onStop(stop));
    };
    const end = (): void => {
      stop.removeEventListener('abort', abort);
      cut(session);
    };
    stop.addEventListener('abort', abort, { once: true });
    withoutStackTrace(() => session.run<RecordShape<string, Value>>(cypher, parameters, { timeout })).subscribe({
      onNext: (record) => void values.push(record.get(0)),
      onCompleted: () => {
        end();
        if (values.length <= 1) resolve(values[0]);
        else reject(new Error(`A compiled statement answers with one record, not ${values.length}.`));
      },
      onError: (error) => {
        end();
        reject(error);
      },
    });
  });
}
