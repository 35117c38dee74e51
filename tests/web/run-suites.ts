import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Service } from '../../src/main.js';
import { openChromium } from './support/open-chromium.js';
import { Pages } from './support/pages.js';
import { SUITES } from './suites/index.js';

/** Runs every suite of the pages on one service and in one browser. */
export function runSuites(chromium: string, open: () => Promise<Service>): void {
  let service: Service;
  let browser: Browser;
  let pages: Pages;
  beforeAll(async () => {
    [service, browser] = await Promise.all([open(), openChromium(chromium)]);
    pages = new Pages(service.url, browser);
  });
  afterEach(() => pages.expectQuiet());
  afterAll(async () => {
    await browser.close();
    await service.close();
  });
  for (const suite of SUITES) suite(() => pages);
}
