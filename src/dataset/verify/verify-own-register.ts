import type { Dataset, SeedDocument, SeedEntity } from '../dataset.js';
import { indexDataset } from '../dataset-index.js';
import { quote } from '../problem.js';
import { splitLines } from './original.js';
import type { Findings } from './verify-original.js';

const isNamed = (line: string, entity: SeedEntity): boolean =>
  [entity.name, ...entity.aliases].some((name) => line.includes(name.replace(/\s/g, '')));

/**
 * Holds statements of a register that the editors keep among the seeds against its text: an anchor is a whole line, white
 * space removed, and the line names both ends.
 */
export function verifyOwnRegister(dataset: Dataset, document: SeedDocument, text: string, { problem }: Findings): void {
  const lines = new Set(splitLines(text).map((line) => line.replace(/\s/g, '')));
  const { entities } = indexDataset(dataset.documents, dataset.entities);
  for (const { document: id, subject, object, anchor, place } of dataset.statements) {
    if (id !== document.id) continue;
    const at = { ...place, path: [...place.path, 'anchor'] };
    const ends = [subject, ...(object === undefined ? [] : [object])].map((end) => entities.get(end)!);
    const unnamed = ends.find((end) => !isNamed(anchor, end));
    if (!lines.has(anchor)) problem({ place: at, found: quote(anchor), expected: `a line of ${document.file ?? document.id}` });
    else if (unnamed) problem({ place: at, found: quote(anchor), expected: `a line that names ${unnamed.name}` });
  }
}
