import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { freePort } from '../../src/local-neo4j/free-port.js';
import type { Neo4jForTests } from './neo4j-for-tests.js';

/**
 * A port that leads to the shared Neo4j while it is open. For a client the server is away while it is shut, and no server
 * has to be stopped and started for that. Not for `neo4j://`: a server that routes names its own port.
 */
export class Neo4jDoor {
  private server: Server | undefined;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly neo4j: Neo4jForTests,
    private readonly port: number,
  ) {}

  /** A door that is shut. */
  static async to(neo4j: Neo4jForTests): Promise<Neo4jDoor> {
    return new Neo4jDoor(neo4j, await freePort());
  }

  get uri(): string {
    return `bolt://127.0.0.1:${this.port}`;
  }

  async open(): Promise<void> {
    const { hostname, port } = new URL(this.neo4j.uri);
    this.server = createServer((inside) => {
      const outside = connect(Number(port || 7687), hostname);
      for (const [one, other] of [
        [inside, outside],
        [outside, inside],
      ] as const) {
        this.sockets.add(one);
        one.once('close', () => {
          this.sockets.delete(one);
          other.destroy();
        });
        // What went wrong is seen where it matters: the connection closes.
        one.on('error', () => {});
        one.pipe(other);
      }
    });
    await once(this.server.listen(this.port, '127.0.0.1'), 'listening');
  }

  /** Ends all connections as well. */
  async shut(): Promise<void> {
    const { server } = this;
    if (!server) return;
    this.server = undefined;
    const closed = once(server, 'close');
    server.close();
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}
