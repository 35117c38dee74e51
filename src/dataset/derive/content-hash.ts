import { createHash } from 'node:crypto';
import type { GraphBatch, StoredValue } from '../../store/graph-batch.js';

const canonical = (properties: Readonly<Record<string, StoredValue>>, without?: string): unknown[] =>
  Object.keys(properties)
    .filter((key) => key !== without)
    .sort()
    .map((key) => [key, properties[key]]);

/**
 * SHA-256 over all records in canonical form, whatever their order; equal hashes mean equal graphs. The hash that a
 * dataset node itself carries is left out.
 */
export function contentHash({ nodes, relationships }: GraphBatch): string {
  const lines = [
    ...nodes.map(({ label, id, properties }) =>
      JSON.stringify([label, id, canonical(properties, label === 'Dataset' ? 'contentHash' : undefined)]),
    ),
    ...relationships.map(({ type, from, to, properties }) => JSON.stringify([type, from, to, canonical(properties)])),
  ];
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}
