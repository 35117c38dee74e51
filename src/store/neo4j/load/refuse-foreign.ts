import { GraphError } from '../../../errors.js';
import type { Statement } from '../statements/statement.js';
import type { LoaderSessions } from './loader-sessions.js';

interface Counts {
  readonly labelled: number;
  readonly nodes: number;
  readonly typed: number;
  readonly loadedNodes: number | null;
  readonly loadedRelationships: number | null;
}

/** What a look at a database found. */
export interface Standing {
  /** True where the dataset was never loaded, so that indexes are better built at the end. */
  readonly first: boolean;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/**
 * Looks whether others keep nodes under our labels, or tie things to our nodes by our relationship types: the service
 * could not tell them from the dataset, so nothing is written beside them. Mostly this reads counts that Neo4j keeps
 * anyway; only where they differ from what the last load left, the graph itself is read.
 *
 * @throws {GraphError} FOREIGN_NODES with how many there are
 */
export const refuseForeign = (
  sessions: LoaderSessions,
  statements: { readonly counts: Statement; readonly foreign: Statement },
): Promise<Standing> =>
  sessions.with('READ', async (session) => {
    const counted = await session.run(statements.counts.cypher);
    const { labelled, nodes, typed, loadedNodes, loadedRelationships } = counted.records[0]!.toObject() as unknown as Counts;
    const first = nodes === 0 && labelled === 0;
    const ours = loadedNodes ?? 0;
    if (labelled === ours && nodes === ours && typed === (loadedRelationships ?? 0)) return { first };
    const found = await session.run(statements.foreign.cypher);
    const foreign = found.records[0]!.toObject() as unknown as { nodes: number; relationships: number };
    if (foreign.nodes === 0 && foreign.relationships === 0) return { first };
    const what = [
      ...(foreign.nodes > 0 ? [`${plural(foreign.nodes, 'node')} with labels of the dataset`] : []),
      ...(foreign.relationships > 0 ? [`${plural(foreign.relationships, 'relationship')} with types of the dataset`] : []),
    ];
    throw new GraphError('FOREIGN_NODES', `The database holds ${what.join(' and ')} that no load put there; nothing was written.`, {
      hint: 'Load into a database of its own: set NEO4J_DATABASE or NEO4J_URI.',
    });
  });
