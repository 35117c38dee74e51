import { randomUUID } from 'node:crypto';
import type { QueryResult } from 'neo4j-driver';
import type { Statement } from '../statements/statement.js';
import { LOAD_TRANSACTION, type LoaderSessions, type StatementRunner } from './loader-sessions.js';

export interface WriterOptions {
  /** Up to this many rows go into one transaction. */
  readonly transactionLimit: number;
  /** Rows a statement. */
  readonly batchSize: number;
  /** What every transaction that writes begins with. True where it was committed before, though nobody heard of it. */
  readonly begin: (transaction: StatementRunner, name: string) => Promise<boolean>;
  /** Called once, before the first batch, where there are more. */
  readonly leaveTransaction: () => Promise<void>;
}

/**
 * Takes rows for statements and writes them in the order in which the statements first came. While they are few it
 * keeps them for `finish`, which writes all in one transaction; as soon as there are more than `transactionLimit`, it
 * writes batches in transactions of their own and keeps next to nothing.
 */
export class RowWriter {
  private readonly rows = new Map<Statement, unknown[]>();
  private kept = 0;
  private batched = false;
  /** The batch that the server is at; the next one is made meanwhile. */
  private sent: Promise<void> = Promise.resolve();
  /** Relationships of others that went with removed nodes. */
  untied = 0;

  constructor(
    private readonly sessions: LoaderSessions,
    private readonly options: WriterOptions,
  ) {}

  get inBatches(): boolean {
    return this.batched;
  }

  async add(statement: Statement, row: unknown): Promise<void> {
    const rows = this.rows.get(statement) ?? [];
    this.rows.set(statement, rows);
    rows.push(row);
    this.kept += 1;
    if (!this.batched && this.kept > this.options.transactionLimit) {
      await this.writeInBatches();
      await this.flush();
    }
    if (this.batched && rows.length >= this.options.batchSize) await this.writeApart(statement);
  }

  /** Begins with batches: at once where more rows are known to come than one transaction takes, so that none are kept first. */
  async writeInBatches(): Promise<void> {
    await this.options.leaveTransaction();
    this.batched = true;
  }

  /** Writes what is kept, if batches are written at all: what comes next must find it. */
  async flush(): Promise<void> {
    if (this.batched) for (const statement of [...this.rows.keys()]) await this.writeApart(statement);
    await this.sent;
  }

  /** Writes the rest; while there are few rows, that is all of them, in one transaction. `beforeCommit` comes before its end. */
  async finish(beforeCommit: () => Promise<void>, progress: (done: number, total: number) => void): Promise<void> {
    if (this.batched) return this.flush();
    if (this.kept === 0) return;
    let done = 0;
    await this.sessions.transaction('WRITE', async (transaction) => {
      await this.options.begin(transaction, randomUUID());
      for (const [statement, rows] of this.rows) {
        for (const batch of this.slices(rows)) {
          await this.send(batch, () => transaction.run(statement.cypher, { rows: batch }));
          progress((done += batch.length), this.kept);
        }
      }
      await this.sent;
      await beforeCommit();
    });
  }

  private async writeApart(statement: Statement): Promise<void> {
    const rows = this.rows.get(statement) ?? [];
    this.rows.delete(statement);
    this.kept -= rows.length;
    for (const batch of this.slices(rows)) {
      const name = randomUUID();
      let attempts = 0;
      // The driver runs it again where a connection broke, be it after the server committed. The first time, nothing can be
      // committed yet, and the rows go out while the server begins.
      const write = async (transaction: StatementRunner): Promise<QueryResult | null> => {
        const begun = this.options.begin(transaction, name);
        if (attempts++ > 0 && (await begun)) return null;
        const [, result] = await Promise.all([begun, transaction.run(statement.cypher, { rows: batch })]);
        return result;
      };
      await this.send(batch, () => this.sessions.with('WRITE', (session) => session.executeWrite(write, LOAD_TRANSACTION)));
    }
  }

  /** Resolves when the server has taken the batch before this one. */
  private async send(batch: readonly unknown[], write: () => PromiseLike<QueryResult | null>): Promise<void> {
    await this.sent;
    this.sent = Promise.resolve(write()).then((result) => this.account(batch, result));
    // Whoever awaits it next hears of a failure; until then it is nobody's.
    this.sent.catch(() => {});
  }

  private *slices(rows: readonly unknown[]): Generator<unknown[]> {
    for (let start = 0; start < rows.length; start += this.options.batchSize) yield rows.slice(start, start + this.options.batchSize);
  }

  private account(batch: readonly unknown[], result: QueryResult | null): void {
    if (result === null) return;
    const { records } = result;
    const { written, untied = 0 } = records[0]!.toObject() as { written: number; untied?: number };
    if (written !== batch.length) throw new Error(`Of ${batch.length} rows ${written} were written: the database changed meanwhile.`);
    this.untied += untied;
  }
}
