import { parse, validate } from 'graphql';
import { test, expect } from 'vitest';
import neo4j from 'neo4j-driver';
import { startNeo4j } from '../../src/local-neo4j/start-neo4j.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { Executor } from '../../src/graphql/executor.js';
import { readGraphModel } from '../../src/model/graph-model.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { randomGraph } from './graphs/random-graph.js';
import { GraphSamples } from './graphs/graph-samples.js';
import { generateOperation } from './operations/generate-operation.js';
import { seededNumbers } from './choices.js';
test('try', async () => {
  const server = process.env.NEO ? JSON.parse(process.env.NEO) : await startNeo4j();
  console.log(JSON.stringify({ uri: server.uri, password: server.password }));
  const driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', server.password), { disableLosslessIntegers: true });
  const conv = (v: any): any => typeof v === 'number' ? neo4j.int(v) : Array.isArray(v) ? v.map(conv) : v;
  const session = driver.session();
  const schema = await buildSchema(); const model = readGraphModel(schema);
  const batch = randomGraph(schema, model, { seed: 1, nodes: 40 });
  await session.run('MATCH (n) DETACH DELETE n');
  await session.run('CREATE CONSTRAINT IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE');
  for (const e of model.entities) await session.run(`CREATE CONSTRAINT IF NOT EXISTS FOR (n:${e.label}) REQUIRE n.id IS UNIQUE`);
  for (const n of batch.nodes) await session.run(`CREATE (n:Node:${n.label}) SET n = $p`, { p: Object.fromEntries(Object.entries(n.properties).map(([k, v]) => [k, conv(v)])) });
  for (const r of batch.relationships) await session.run(`MATCH (a:Node {id: $from}), (b:Node {id: $to}) CREATE (a)-[r:${r.type}]->(b) SET r = $p`, { from: r.from, to: r.to, p: r.properties });
  console.log('loaded');
  const samples = new GraphSamples(model, batch);
  const store = EmbeddedStore.of(batch, model);
  const executor = new Executor({ schema, model, store });
  const neo = new Executor({ schema, model, store: { kind: 'neo4j', run: async (q: any, p: any) => {
    const r = await session.run(q.cypher, Object.fromEntries(p.map((v: any, i: number) => [`p${i}`, conv(v)])));
    return q.plan.roots.map((_: any, i: number) => r.records[0]!.get(`c${i}`));
  } } as never });
  const numbers = seededNumbers(Number(process.env.SEED ?? 1));
  let bytes = 0, bad = 0, first = 0, rest = 0; 
  for (let i = 0; i < Number(process.env.N ?? 200); i++) {
    const list = Array.from({ length: 1 + numbers() % 400 }, numbers);
    const { source, variableSets } = generateOperation(schema, model, samples, list, { depth: 4, fields: 25, variableSets: 3 });
    const document = parse(source);
    expect(validate(schema, document)).toEqual([]);
    for (const [k, variables] of variableSets.entries()) {
        const answer: any = await executor.execute({ document, source, variables, explain: true });
        const t = performance.now();
        let other; try { other = await neo.execute({ document, source, variables }); } catch (e: any) { other = { data: e.message + (e.cause?.message ?? '') }; }
        const d = performance.now() - t; if (k) rest += d; else first += d;
        if (d > 3000) console.log('SLOW', d, source, JSON.stringify(variables), answer.extensions.explain.cypher);
        bytes += JSON.stringify(answer.data).length;
        if (JSON.stringify(answer.data) !== JSON.stringify(other.data)) { bad++; console.log('DIFF', source, '\n', JSON.stringify(variables), '\n', answer.extensions.explain.plan, '\n', answer.extensions.explain.cypher, '\n', JSON.stringify(answer.data), '\n', JSON.stringify(other.data)); if (bad > 4) throw 1; }
    }
  }
  console.log({ bytes, bad, first, rest });
  const r = await session.run("CALL db.stats.retrieve('QUERIES')").catch(e => ({ records: [e.message] }));
  console.log(r.records.length, JSON.stringify(r.records[0]?.toObject?.() ?? r.records[0]));
  if (!process.env.NEO) await (server as any).stop();
}, 600000);
