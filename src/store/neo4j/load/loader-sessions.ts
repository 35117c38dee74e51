import neo4j, { type BookmarkManager, type Driver, type Session, type Transaction } from 'neo4j-driver';
import { LOAD_METADATA } from '../load-fence.js';
import type { Statement } from '../statements/statement.js';

/** Zero is no limit, whatever the server's own setting: a load takes as long as it takes. Readers look for the metadata. */
export const LOAD_TRANSACTION = { timeout: 0, metadata: LOAD_METADATA };
/** What runs statements, in whatever transaction. */
export type StatementRunner = Pick<Transaction, 'run'>;

/** Rows that the server sends ahead while the last ones are looked at. */
const FETCH_SIZE = 10_000;

/** The sessions of one load. Each sees what those before it wrote, on a cluster too. */
export class LoaderSessions {
  private readonly bookmarks: BookmarkManager = neo4j.bookmarkManager();

  constructor(
    private readonly driver: Driver,
    private readonly database: string | undefined,
  ) {}

  open(defaultAccessMode: 'READ' | 'WRITE'): Session {
    return this.driver.session({
      defaultAccessMode,
      bookmarkManager: this.bookmarks,
      fetchSize: FETCH_SIZE,
      ...(this.database !== undefined && { database: this.database }),
    });
  }

  async with<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.open(mode);
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  /** One transaction: committed where `work` succeeds, otherwise as if it had never been. */
  transaction<T>(mode: 'READ' | 'WRITE', work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.with(mode, async (session) => {
      const transaction = await session.beginTransaction(LOAD_TRANSACTION);
      try {
        const result = await work(transaction);
        await transaction.commit();
        return result;
      } catch (error) {
        await transaction.rollback().catch(() => {});
        throw error;
      }
    });
  }

  /** One statement in a transaction of its own. */
  async run({ cypher }: Statement, parameters: Readonly<Record<string, unknown>> = {}): Promise<void> {
    await this.transaction('WRITE', (transaction) => transaction.run(cypher, parameters));
  }

  /** What a reader hands to the database so as to see at least this load. */
  async lastBookmarks(): Promise<readonly string[]> {
    return [...(await this.bookmarks.getBookmarks())];
  }
}
