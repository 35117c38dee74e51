import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { GraphModel } from '../../src/model/graph-model.js';
import { projectRoot } from '../../src/project-root.js';
import type { RecordSource } from '../../src/store/records/record-source.js';
import { PythonEnvironment } from '../support/python.js';
import { writtenExport } from './written-export.js';

type Row = Readonly<Record<string, unknown>>;

export interface ReadGraph {
  readonly nodes: Readonly<Record<string, Row>>;
  readonly edges: readonly (readonly [source: string, target: string, data: Row])[];
}

export interface ReadPackage {
  readonly errors: readonly unknown[];
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  readonly descriptor: Row;
}

interface MoneyEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** What well-known readers found in the exports of one graph. */
export interface ReadExports {
  readonly package: ReadPackage;
  readonly graphml: ReadGraph;
  readonly gexf: ReadGraph;
  readonly money: { readonly entities: readonly MoneyEntity[]; readonly distinct: number; readonly problems: readonly unknown[] };
  readonly triples: readonly (readonly [subject: string, predicate: string, object: string])[];
}

/** frictionless, networkx, followthemoney and rdflib, in an environment of their own. */
export class ExportReader {
  private count = 0;

  private constructor(readonly python: PythonEnvironment) {}

  static async open(python: string): Promise<ExportReader> {
    const environment = await PythonEnvironment.open(python);
    await environment.run('pip install frictionless networkx followthemoney rdflib');
    return new ExportReader(environment);
  }

  async read(source: RecordSource, model: GraphModel): Promise<ReadExports> {
    const folder = path.join(this.python.folder, `exports-${(this.count += 1)}`);
    await mkdir(folder);
    const written: string[] = [];
    for (const format of ['datapackage', 'graphml', 'gexf', 'ftm', 'jsonld'])
      written.push(await writtenExport(path.join(folder, 'graph'), { format, source, model }));
    const script = path.join(projectRoot, 'tests/export/read-exports.py');
    const { output } = await this.python.run(`python ${script} ${written.join(' ')}`);
    const found = JSON.parse(output) as Record<string, unknown>;
    const [datapackage, graphml, gexf, money, triples] = written.map((file) => found[file]);
    return { package: datapackage, graphml, gexf, money, triples } as ReadExports;
  }

  close(): Promise<void> {
    return this.python.close();
  }
}
