import { describe, expect, test } from 'vitest';
import type { LoaderSessions } from '../../../../src/store/neo4j/load/loader-sessions.js';
import { RowWriter } from '../../../../src/store/neo4j/load/row-writer.js';
import type { Statement } from '../../../../src/store/neo4j/statements/statement.js';

const statement = (cypher: string): Statement => ({ path: '', purpose: '', cypher });
const [A, B] = [statement('A'), statement('B')];

/** A server that commits a transaction when it is told to. */
class SlowServer {
  readonly transactions: string[][] = [];
  private readonly commits: (() => void)[] = [];
  lost = 0;

  readonly sessions = {
    with: (_mode: string, work: (session: unknown) => Promise<unknown>) => work({ executeWrite: this.execute }),
  } as unknown as LoaderSessions;

  commit(): void {
    this.commits.shift()!();
  }

  /** As the driver does, again where a connection broke after the commit. */
  private readonly execute = async (work: (transaction: unknown) => Promise<unknown>): Promise<unknown> => {
    const ran: string[] = [];
    this.transactions.push(ran);
    const run = async (cypher: string, { rows }: { rows: readonly unknown[] }): Promise<unknown> => {
      ran.push(`${cypher}${rows.length}`);
      return { records: [{ toObject: () => ({ written: rows.length, untied: 1 }) }] };
    };
    const result = await work({ run });
    await new Promise<void>((resolve) => this.commits.push(resolve));
    return this.lost-- > 0 ? this.execute(work) : result;
  };
}

/** Gives promises that can be settled the time for it. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('Rows beyond one transaction', () => {
  const writerTo = (server: SlowServer): RowWriter => {
    const names = new Set<string>();
    const begin = async (_: unknown, name: string): Promise<boolean> => names.has(name) || !names.add(name);
    const leaveTransaction = async (): Promise<void> => {};
    return new RowWriter(server.sessions, { transactionLimit: 4, batchSize: 3, ahead: 2, begin, leaveTransaction });
  };

  test('are kept up to a batch over all statements together, and go out in one transaction', async () => {
    const server = new SlowServer();
    const writer = writerTo(server);
    await writer.writeInBatches();
    for (const written of [A, B, B]) {
      expect(writer.isFull).toBe(false);
      writer.add(written, 'row');
    }
    expect(writer.isFull).toBe(true);
    await writer.makeRoom();
    expect(writer.isFull).toBe(false);
    expect(server.transactions).toEqual([['A1', 'B2']]);
  });

  test('of more than was kept for one transaction go out in batches, no more than two of them ahead', async () => {
    const server = new SlowServer();
    const writer = writerTo(server);
    for (let row = 0; row < 5; row++) writer.add(A, row);
    expect(writer.isFull).toBe(true);
    await writer.makeRoom();
    expect(writer.inBatches).toBe(true);
    expect(server.transactions).toEqual([['A3'], ['A2']]);
    writer.add(B, 'row');
    const flushed = writer.flush();
    await turn();
    expect(server.transactions).toHaveLength(2);
    server.commit();
    await turn();
    expect(server.transactions).toEqual([['A3'], ['A2'], ['B1']]);
    server.commit();
    server.commit();
    await flushed;
    expect(writer.untied).toBe(3);
  });

  test('are not sent again where only the news of the commit was lost', async () => {
    const server = new SlowServer();
    server.lost = 1;
    const writer = writerTo(server);
    await writer.writeInBatches();
    writer.add(A, 'row');
    const flushed = writer.flush();
    for (const _ of [1, 2]) {
      await turn();
      server.commit();
    }
    await flushed;
    expect(server.transactions).toEqual([['A1'], []]);
  });
});
