import { createServer, type AddressInfo } from 'node:net';

const claim = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const { port: given } = server.address() as AddressInfo;
      server.close(() => resolve(given));
    });
  });

/** A port of the loopback interface that nothing listens on at the moment: the preferred one, if that is free. */
export async function freePort(preferred = 0): Promise<number> {
  const port = (await claim(preferred)) ?? (await claim(0));
  if (port === undefined) throw new Error('No port of the loopback interface is free.');
  return port;
}
