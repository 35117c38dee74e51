import { dossiersSuite } from './dossiers.js';
import { exploreSuite } from './explore.js';
import { indicatorsSuite } from './indicators.js';
import { evidenceSuite } from './evidence.js';
import { playgroundSuite } from './playground.js';
import type { OpenPages } from './open-pages.js';
import { shellSuite } from './shell.js';
import { tablesSuite } from './tables.js';

/** Everything that the pages must do, whichever store is behind them. */
export const SUITES: readonly ((pages: OpenPages) => void)[] = [
  shellSuite,
  exploreSuite,
  indicatorsSuite,
  dossiersSuite,
  tablesSuite,
  evidenceSuite,
  playgroundSuite,
];
