import type { OpenPages } from './open-pages.js';
import { shellSuite } from './shell.js';

/** Everything that the pages must do, whichever store is behind them. */
export const SUITES: readonly ((pages: OpenPages) => void)[] = [shellSuite];
