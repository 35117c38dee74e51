import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formats } from '../../src/export/formats.js';
import { restrict, type Restriction } from '../../src/export/restrict.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import type { RecordSource } from '../../src/store/records/record-source.js';
import { textOf } from './collect.js';

export interface Wanted {
  readonly format: string;
  readonly source: RecordSource;
  readonly model: GraphModel;
  readonly restriction?: Restriction;
}

/** Writes an export to a place without its ending, and returns the file that a reader opens. */
export async function writtenExport(place: string, { format: name, source, model, restriction = {} }: Wanted): Promise<string> {
  const format = formats.find((each) => each.name === name)!;
  const records = restrict(source, model, restriction, format.keepsTime);
  if (format.kind === 'file') {
    const file = `${place}.${format.extension}`;
    await writeFile(file, await textOf(format.write(records, model)));
    return file;
  }
  await mkdir(place);
  const files = new Map<string, string>();
  for await (const { file, text } of format.write(records, model)) files.set(file, (files.get(file) ?? '') + text);
  for (const [file, text] of files) await writeFile(path.join(place, file), text);
  return path.join(place, 'datapackage.json');
}
