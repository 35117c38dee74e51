import { randomUUID } from 'node:crypto';
import type { Statement } from '../statements/statement.js';
import { LOAD_TRANSACTION, type LoaderSessions, type StatementRunner } from './loader-sessions.js';

export interface WriterOptions {
  /** Up to this many rows go into one transaction that is seen whole. */
  readonly transactionLimit: number;
  /** Rows a transaction beyond that. */
  readonly batchSize: number;
  /** How many of these transactions may be under way at once: no more than `begin` knows again. */
  readonly ahead: number;
  /** What every transaction that writes begins with. True where it was committed before, though nobody heard of it. */
  readonly begin: (transaction: StatementRunner, name: string) => Promise<boolean>;
  /** Called once, before the first batch, where there are more. */
  readonly leaveTransaction: () => Promise<void>;
}

/** Rows of one statement. */
interface Rows {
  readonly statement: Statement;
  readonly rows: readonly unknown[];
}

/**
 * Takes rows for statements and writes them in the order in which the statements first came. While they are few it
 * keeps them for `finish`, which writes all in one transaction; as soon as there are more than `transactionLimit`, it
 * writes batches, of all statements together, in transactions of their own and keeps next to nothing.
 */
export class RowWriter {
  private readonly rows = new Map<Statement, unknown[]>();
  private kept = 0;
  private batched = false;
  /** The batches that the server is at, the oldest first; the next one is made meanwhile. */
  private readonly sent: Promise<void>[] = [];
  /** Relationships of others that went with removed nodes. */
  untied = 0;

  constructor(
    private readonly sessions: LoaderSessions,
    private readonly options: WriterOptions,
  ) {}

  get inBatches(): boolean {
    return this.batched;
  }

  /** Where this is so, `makeRoom` is called before more is added. */
  get isFull(): boolean {
    return this.batched ? this.kept >= this.options.batchSize : this.kept > this.options.transactionLimit;
  }

  add(statement: Statement, row: unknown): void {
    const rows = this.rows.get(statement);
    if (rows) rows.push(row);
    else this.rows.set(statement, [row]);
    this.kept += 1;
  }

  async makeRoom(): Promise<void> {
    if (!this.batched) await this.writeInBatches();
    for (const batch of this.batches()) await this.writeApart(batch);
  }

  /** Begins with batches: at once where more rows are known to come than one transaction takes, so that none are kept first. */
  async writeInBatches(): Promise<void> {
    await this.options.leaveTransaction();
    this.batched = true;
  }

  /** Writes what is kept, if batches are written at all: what comes next must find it. */
  async flush(): Promise<void> {
    if (this.batched) await this.makeRoom();
    while (this.sent.length > 0) await this.sent.shift();
  }

  /** Waits for what is under way, whatever becomes of it. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.sent);
  }

  /** Writes the rest; while there are few rows, that is all of them, in one transaction. `beforeCommit` comes before its end. */
  async finish(beforeCommit: () => Promise<void>, progress: (done: number, total: number) => void): Promise<void> {
    if (this.batched) return this.flush();
    if (this.kept === 0) return;
    const total = this.kept;
    let done = 0;
    await this.sessions.transaction('WRITE', async (transaction) => {
      await this.options.begin(transaction, randomUUID());
      for (const batch of this.batches()) {
        const untied = await this.run(transaction, batch);
        this.untied += untied;
        for (const { rows } of batch) done += rows.length;
        progress(done, total);
      }
      await beforeCommit();
    });
  }

  /** Resolves when the batch is sent, which is when the server has done with an earlier one. */
  private async writeApart(batch: readonly Rows[]): Promise<void> {
    while (this.sent.length >= this.options.ahead) await this.sent.shift();
    const name = randomUUID();
    let attempts = 0;
    // The driver runs it again where a connection broke, be it after the server committed. The first time, nothing can be
    // committed yet, and the rows go out while the server begins.
    const write = async (transaction: StatementRunner): Promise<number> => {
      const begun = this.options.begin(transaction, name);
      if (attempts++ > 0 && (await begun)) return 0;
      const [, untied] = await Promise.all([begun, this.run(transaction, batch)]);
      return untied;
    };
    const done = this.sessions.with('WRITE', async (session) => {
      const untied = await session.executeWrite(write, LOAD_TRANSACTION);
      this.untied += untied;
    });
    // Whoever awaits it next hears of a failure; until then it is nobody's.
    done.catch(() => {});
    this.sent.push(done);
  }

  /** What is kept, which it is no longer, in batches. */
  private *batches(): Generator<readonly Rows[]> {
    const kept = [...this.rows];
    this.rows.clear();
    this.kept = 0;
    let batch: Rows[] = [];
    let room = this.options.batchSize;
    for (const [statement, all] of kept) {
      for (let start = 0; start < all.length;) {
        const rows = all.slice(start, start + room);
        batch.push({ statement, rows });
        start += rows.length;
        room -= rows.length;
        if (room > 0) continue;
        yield batch;
        batch = [];
        room = this.options.batchSize;
      }
    }
    if (batch.length > 0) yield batch;
  }

  /** Returns how many relationships of others went. */
  private async run(transaction: StatementRunner, batch: readonly Rows[]): Promise<number> {
    const results = await Promise.all(batch.map(({ statement, rows }) => transaction.run(statement.cypher, { rows })));
    let ties = 0;
    for (const [index, { rows }] of batch.entries()) {
      const { written, untied = 0 } = results[index]!.records[0]!.toObject() as { written: number; untied?: number };
      if (written !== rows.length) throw new Error(`Of ${rows.length} rows ${written} were written: the database changed meanwhile.`);
      ties += untied;
    }
    return ties;
  }
}
