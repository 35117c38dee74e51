import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';
import { GraphError } from '../errors.js';

/** Why an address cannot be listened on, in words. */
function explain(error: NodeJS.ErrnoException, { host, port }: Pick<Config, 'host' | 'port'>): unknown {
  if (error.code === 'EADDRINUSE') {
    return new GraphError('PORT_IN_USE', `Port ${port} of ${host} is in use by another program.`, {
      hint: 'End that program, or choose another port: PORT=4001 npm start.',
      cause: error,
    });
  }
  if (error.code === 'EACCES')
    return new GraphError('INVALID_SETTING', `PORT is "${port}"; this user may not listen there.`, {
      hint: 'Ports from 1024 on are open to everyone.',
      cause: error,
    });
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') {
    return new GraphError('INVALID_SETTING', `HOST is ${JSON.stringify(host)}; this machine has no such address.`, {
      hint: '127.0.0.1 is this machine alone, 0.0.0.0 every address it has.',
      cause: error,
    });
  }
  return error;
}

/** @throws {GraphError} PORT_IN_USE or INVALID_SETTING; the server is closed then */
export async function listen(app: FastifyInstance, { host, port }: Pick<Config, 'host' | 'port'>): Promise<void> {
  try {
    await app.listen({ host, port, listenTextResolver: (address) => `listening on ${address}` });
  } catch (error) {
    await app.close();
    throw explain(error as NodeJS.ErrnoException, { host, port });
  }
}
