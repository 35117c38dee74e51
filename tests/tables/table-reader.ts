import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../src/project-root.js';
import { PythonEnvironment } from '../support/python.js';

/** What is read from a file: CSV has texts alone, XLSX has numbers, truth values, `{ day }` and nulls. */
export type ReadRows = readonly (readonly unknown[])[];

/** Python's csv module and openpyxl, to read what the service has written. */
export class TableReader {
  private constructor(private readonly python: PythonEnvironment) {}

  static async open(python: string): Promise<TableReader> {
    const environment = await PythonEnvironment.open(python);
    await environment.run('pip install openpyxl');
    return new TableReader(environment);
  }

  /** @param files bytes by name; the ending of a name says what it is */
  async read(files: Readonly<Record<string, Uint8Array>>): Promise<Readonly<Record<string, ReadRows>>> {
    const names = Object.keys(files);
    for (const name of names) await writeFile(path.join(this.python.folder, name), files[name]!);
    const script = path.join(projectRoot, 'tests/tables/read-tables.py');
    const { output } = await this.python.run(`python ${script} ${names.join(' ')}`);
    return JSON.parse(output) as Record<string, ReadRows>;
  }

  close(): Promise<void> {
    return this.python.close();
  }
}

/** The objects of an NDJSON table, and its last line. */
export function readNdjson(bytes: Uint8Array): { readonly rows: Record<string, unknown>[]; readonly summary: Record<string, unknown> } {
  const lines = new TextDecoder().decode(bytes).trimEnd().split('\n');
  const objects = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const { '@table': summary } = objects.pop()!;
  return { rows: objects, summary: summary as Record<string, unknown> };
}
