import type { ExportFormat } from './export-format.js';
import { cypher } from './formats/cypher.js';
import { dataPackage } from './formats/data-package.js';
import { followTheMoney } from './formats/follow-the-money.js';
import { gexf } from './formats/gexf.js';
import { graphml } from './formats/graphml.js';
import { jsonld } from './formats/jsonld.js';
import { ndjson } from './formats/ndjson.js';

/** Every format, in the order in which they are listed for people. */
export const formats: readonly ExportFormat[] = [ndjson, dataPackage, graphml, gexf, jsonld, followTheMoney, cypher];
