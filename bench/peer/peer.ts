import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import fastify from 'fastify';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel } from '../../src/model/graph-model.js';
import { openDriver } from '../../src/store/neo4j/open-driver.js';
import { accessFrom } from '../database/database.js';
import { peerDefinitions } from './peer-definitions.js';

/**
 * The peer: `@neo4j/graphql` with our model in its words, on Apollo Server and Fastify, as its documentation has it. The
 * driver has the settings of ours; the graph is what our loader wrote.
 */
const access = accessFrom(process.env);
const driver = openDriver(access);
const typeDefs = peerDefinitions(readGraphModel(await buildSchema()));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();

const app = fastify();
const apollo = new ApolloServer<{ sessionConfig: { database: string } }>({ schema, plugins: [fastifyApolloDrainPlugin(app)] });
await apollo.start();
await app.register(fastifyApollo(apollo), { context: async () => ({ sessionConfig: { database: access.database } }) });
app.get('/health', async () => {
  await driver.getServerInfo();
  return 'ready';
});

process.once('SIGTERM', () => void app.close().then(() => driver.close()));
await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) });
