import { createServer } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * The service as `npm start` runs it, in a process that also says at another port, `MEMORY_PORT`, what memory it has
 * after its garbage is collected.
 */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

createServer((_, response) => {
  // What the first pass lets go of by finalizers, the second frees.
  collect();
  collect();
  response.setHeader('content-type', 'application/json').end(JSON.stringify(process.memoryUsage()));
}).listen(Number(process.env['MEMORY_PORT']), '127.0.0.1');

await import('../../src/commands/start.js');
