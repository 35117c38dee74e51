import { PROPERTIES } from '../limits.js';
import type { ReconcileContext } from '../reconcile-context.js';

export interface PropertyProposals {
  readonly type: string;
  readonly limit: number;
  readonly properties: readonly { readonly id: string; readonly name: string }[];
}

/** Proposed where the client says nothing: what the model declares, and some indicators. */
export const PROPOSED = PROPERTIES * 2;

/** Properties that can be had of entities of a type. */
export async function proposeProperties(context: ReconcileContext, type: string, limit: number): Promise<PropertyProposals> {
  context.types.chosen([type]);
  const names = await context.names.get();
  const properties = [];
  for (const { id, name } of context.properties.all(names, type)) {
    if (properties.length >= limit) break;
    properties.push({ id, name });
  }
  return { type, limit, properties };
}
