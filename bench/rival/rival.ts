import fastify from 'fastify';
import neo4j from 'neo4j-driver';
import { openDriver } from '../../src/store/neo4j/open-driver.js';
import { accessFrom } from '../database/database.js';
import { freshText } from '../shapes/fresh-shape.js';
import { shapes } from '../shapes/index.js';

/**
 * What an expert would do without us: one hand-written statement a question, behind a route that does nothing but ask
 * it. The driver has the settings of ours; reads are auto-commit; the row goes out as JSON.stringify writes it.
 */
const access = accessFrom(process.env);
const driver = openDriver(access);

async function answer(cypher: string, parameters: object): Promise<string> {
  const session = driver.session({ database: access.database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(cypher, parameters);
    return JSON.stringify({ data: records[0]!.toObject() });
  } finally {
    await session.close();
  }
}

const JSON_TYPE = 'application/json; charset=utf-8';

const app = fastify();
for (const { name, rival } of shapes) {
  app.post(`/${name}`, async ({ body }, reply) => reply.type(JSON_TYPE).send(await answer(rival, body as object)));
  app.post<{ Params: { number: string } }>(`/${name}/fresh/:number`, async ({ body, params }, reply) =>
    reply.type(JSON_TYPE).send(await answer(freshText(rival, Number(params.number)), body as object)),
  );
}
app.get('/health', async () => {
  await driver.getServerInfo();
  return 'ready';
});

process.once('SIGTERM', () => void app.close().then(() => driver.close()));
await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) });
