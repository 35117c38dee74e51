import { NdjsonFile } from '../../src/dataset/batch-ndjson.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel } from '../../src/model/graph-model.js';
import { loadBatch } from '../../src/store/neo4j/load/load-batch.js';
import { openDriver } from '../../src/store/neo4j/open-driver.js';
import { accessFrom } from '../database/database.js';
import { measured } from './measured.js';

/** Loads a file as `npm run load -- --ndjson FILE` does, in a process of its own. */
const access = accessFrom(process.env);
const model = readGraphModel(await buildSchema());
const driver = openDriver(access);
await driver.verifyConnectivity();
await measured(async () => void (await loadBatch(driver, access.database, new NdjsonFile(process.env['FILE']!), { model })));
await driver.close();
