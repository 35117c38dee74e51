import { describe } from 'vitest';
import { runSuites } from './run-suites.js';
import { findChromium } from './support/open-chromium.js';
import { openService } from './support/open-service.js';

const chromium = findChromium();

describe.skipIf(!chromium)('the pages over the embedded store', () => {
  runSuites(chromium!, () => openService({}));
});
