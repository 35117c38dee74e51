import { CommanderError, type Command } from 'commander';
import { reportFailure } from './report-failure.js';

/** Exit code where the command line itself is wrong, and nothing was tried. */
export const USAGE = 2;

/** Whoever reads may stop before the end, as in `npm run export -- --entities | head`. */
export const isClosedPipe = (error: unknown): boolean => error instanceof Error && (error as NodeJS.ErrnoException).code === 'EPIPE';

/**
 * Runs a command. It ends with 0, with 1 where what it was asked to do failed, or with 2 where the command line is wrong;
 * `command.error()` says so from within.
 */
export async function runCommand(command: Command): Promise<void> {
  process.stdout.on('error', (error) => {
    if (!isClosedPipe(error)) throw error;
  });
  command.exitOverride().showHelpAfterError('--help lists the options.');
  try {
    await command.parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) return reportFailure(error);
    process.exitCode = error.exitCode === 0 ? 0 : USAGE;
  }
}
