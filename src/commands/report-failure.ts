import { GraphError } from '../errors.js';

/** Ends a command with one message: code, what was wrong, what to do. What has no code is a fault of ours and keeps its stack. */
export function reportFailure(error: unknown): void {
  process.exitCode = 1;
  if (!(error instanceof GraphError)) {
    console.error(error);
    return;
  }
  console.error(`${error.code}: ${error.message}`);
  if (error.details.hint !== undefined) console.error(error.details.hint);
}
