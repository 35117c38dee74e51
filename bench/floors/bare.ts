import { createHash } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import fastify from 'fastify';
import neo4j from 'neo4j-driver';
import { openDriver } from '../../src/store/neo4j/open-driver.js';
import { accessFrom } from '../database/database.js';

/**
 * What others take at least, each behind a route that does nothing else: Fastify alone, a statement that returns one
 * value, Apollo with a field that is a constant, and an answer that lies in memory.
 */
const access = accessFrom(process.env);
const driver = openDriver(access);

const app = fastify({ bodyLimit: 50_000_000 });
const JSON_TYPE = 'application/json; charset=utf-8';

app.post('/plain', async (_, reply) => reply.type(JSON_TYPE).send('{"data":1}'));

app.post('/driver', async (_, reply) => {
  const session = driver.session({ database: access.database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run('RETURN 1 AS data');
    return await reply.type(JSON_TYPE).send(JSON.stringify(records[0]!.toObject()));
  } finally {
    await session.close();
  }
});

const apollo = new ApolloServer({ typeDefs: 'type Query { data: Int! }', resolvers: { Query: { data: () => 1 } } });
await apollo.start();
await app.register(fastifyApollo(apollo), { path: '/apollo' });

/** Answers by the hash of the body that asks for them. */
const memory = new Map<string, string>();
const hashOf = (body: string): string => createHash('sha256').update(body).digest('base64');

await app.register(async (ready) => {
  ready.addContentTypeParser('application/json', { parseAs: 'string' }, (_, body, done) => {
    const text = String(body);
    done(null, { text, parsed: JSON.parse(text) as unknown });
  });
  ready.post<{ Body: { text: string } }>('/memory', async ({ body }, reply) => reply.type(JSON_TYPE).send(memory.get(hashOf(body.text))));
});

/** Puts an answer there. */
app.put<{ Body: { request: string; answer: string } }>('/memory', async ({ body }) => {
  memory.set(hashOf(body.request), body.answer);
  return 'kept';
});

app.get('/health', async () => {
  await driver.getServerInfo();
  return 'ready';
});

process.once('SIGTERM', () => void app.close().then(() => driver.close()));
await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) });
