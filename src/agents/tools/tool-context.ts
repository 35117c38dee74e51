import type { Ask } from '../ask/ask.js';

/** What every tool has. */
export interface ToolContext {
  readonly ask: Ask;
  /** Address of the service, for links; null where none can be opened. */
  readonly base: string | null;
}

/** What tools declare of themselves: they only read, and what they read is this graph. */
export const READS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const;
