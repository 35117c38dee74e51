import { environmentOf, type DatabaseAccess } from '../database/database.js';
import type { Question, Shape } from '../shapes/shape.js';
import { startChild } from './start-child.js';
import type { Target } from './target.js';

/** The peer in a process of its own. It is asked only what it has an operation for. */
export async function startPeer(access: DatabaseAccess): Promise<Target> {
  const child = await startChild(new URL('../peer/peer.js', import.meta.url), '/health', {
    ...environmentOf(access),
    NODE_ENV: 'production',
  });
  return { ...child, name: 'peer', request: peerRequest };
}

function peerRequest({ name, peer }: Shape, { variables, peer: own = variables }: Question): { path: string; body: string } {
  if ('cannot' in peer) throw new Error(`The peer has no operation for ${name}: ${peer.cannot}.`);
  return { path: '/graphql', body: JSON.stringify({ query: peer.document, variables: own }) };
}
