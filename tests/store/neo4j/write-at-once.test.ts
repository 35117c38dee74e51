import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import '../../../src/store/neo4j/write-at-once.js';

describe('A socket that this process opens', () => {
  let server: Server;
  let socket: Socket;
  let received = '';
  beforeAll(async () => {
    server = createServer((other) => other.setEncoding('utf8').on('data', (text: string) => void (received += text)));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    await once(socket, 'connect');
  });
  afterAll(() => {
    socket.destroy();
    server.close();
  });

  test('sends in one go what is written in one turn', async () => {
    const corked = ['MATCH ', '(n) ', 'RETURN n'].map((piece) => {
      socket.write(piece);
      return socket.writableCorked;
    });
    expect(corked).toEqual([1, 1, 1]);
    expect(socket.writableLength).toBe(18);
    await Promise.resolve();
    await new Promise(setImmediate);
    expect(socket.writableCorked).toBe(0);
    await expect.poll(() => received).toBe('MATCH (n) RETURN n');
  });

  test('sends what is written in the next one, and when it ends', async () => {
    socket.write(';\n');
    await new Promise(setImmediate);
    socket.end('RETURN 1');
    await expect.poll(() => received).toBe('MATCH (n) RETURN n;\nRETURN 1');
  });
});
