import { parse, validate } from 'graphql';
import { test, expect } from 'vitest';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { Executor } from '../../src/graphql/executor.js';
import { readGraphModel } from '../../src/model/graph-model.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { randomGraph } from './graphs/random-graph.js';
import { GraphSamples } from './graphs/graph-samples.js';
import { generateOperation } from './operations/generate-operation.js';
import { seededNumbers } from './choices.js';
test('try', async () => {
  const schema = await buildSchema(); const model = readGraphModel(schema);
  const batch = randomGraph(schema, model, { seed: 1, nodes: 40 });
  const samples = new GraphSamples(model, batch);
  const store = EmbeddedStore.of(batch, model);
  const executor = new Executor({ schema, model, store });
  const numbers = seededNumbers(Number(process.env.SEED ?? 1));
  let bytes = 0, empty = 0; const codes: Record<string, number> = {};
  console.log(batch.nodes.length, batch.relationships.length);
  const t = Date.now();
  for (let i = 0; i < 2000; i++) {
    const list = Array.from({ length: 1 + numbers() % 400 }, numbers);
    const { source, variableSets } = generateOperation(schema, model, samples, list, { depth: 4, fields: 25, variableSets: 3 });
    if (i < Number(process.env.SHOW ?? 0)) console.log(source, JSON.stringify(variableSets));
    const document = parse(source);
    const errors = validate(schema, document);
    if (errors.length) { console.log(source, errors.map(e => e.message)); expect(errors).toEqual([]); }
    for (const variables of variableSets) {
      try {
        const answer = await executor.execute({ document, source, variables });
        if (answer.errors) { console.log(source, variables, answer.errors); expect(1).toBe(2) }
        const text = JSON.stringify(answer); bytes += text.length; if (!/"[a-z]+\/[0-9]/.test(text)) empty++;
        if (text.length > 300000) console.log('LARGE', text.length);
      } catch (e: any) { codes[e.message] = (codes[e.message] ?? 0) + 1; if (e.code === 'INTERNAL') { console.log(source, variables, e.cause); throw e; } }
    }
  }
  console.log({ ms: Date.now() - t, bytes, empty }, codes);
}, 300000);
