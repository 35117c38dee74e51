import type { ChangeCounts } from '../store/neo4j/load/difference.js';
import type { LoadReport } from '../store/neo4j/load/load-batch.js';

const line = (name: string, { created, updated, removed, unchanged }: ChangeCounts): string =>
  `${name.padEnd(14)}${created} created, ${updated} updated, ${removed} removed, ${unchanged} unchanged`;

const changes = ({ created, updated, removed }: ChangeCounts): number => created + updated + removed;

interface Shown {
  readonly dryRun?: boolean;
  /** Whether the setting is shown that makes members of a cluster wait for this load. */
  readonly bookmarks?: boolean;
}

/** What a load did, or would do, as its last lines say it. */
export function printLoadReport(report: LoadReport, { dryRun = false, bookmarks: shown = false }: Shown): string {
  const { nodes, relationships, untied, atomic, milliseconds, bookmarks } = report;
  const nothing = changes(nodes) + changes(relationships) === 0;
  const seconds = `${(milliseconds / 1000).toFixed(1)} s`;
  const how = atomic ? 'in one transaction' : 'in batches';
  return [
    line('nodes', nodes),
    line('relationships', relationships),
    ...(untied > 0
      ? [`${untied} relationships of others ${dryRun ? 'would go with nodes that are removed' : 'went with nodes that were removed'}`]
      : []),
    dryRun ? `Nothing was written (${seconds}).` : nothing ? `Nothing changed (${seconds}).` : `Done ${how} (${seconds}).`,
    ...(shown && !dryRun ? [`NEO4J_BOOKMARKS=${bookmarks.join(',')}`] : []),
  ].join('\n');
}
