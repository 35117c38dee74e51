import { dossiersSuite } from './dossiers.js';
import { indicatorsSuite } from './indicators.js';
import type { OpenPages } from './open-pages.js';
import { shellSuite } from './shell.js';
import { tablesSuite } from './tables.js';

/** Everything that the pages must do, whichever store is behind them. */
export const SUITES: readonly ((pages: OpenPages) => void)[] = [shellSuite, indicatorsSuite, dossiersSuite, tablesSuite];
