import type { Browser } from 'playwright-core';

/** What it took until somebody who has never been there saw the explorer. */
export interface FirstView {
  /** Milliseconds from the beginning of the visit until heading, counts and graph stood. */
  readonly milliseconds: number;
  /** Of scripts, as they came over the wire. */
  readonly scriptBytes: number;
}

/** Runs in the page: the time, once heading and graph stand; the name of the drawing counts its nodes. */
const firstView = (): number | false => {
  const drawing = document.querySelector('main [role="img"]');
  const stands = document.querySelector('main h1') !== null && drawing?.querySelector('canvas') != null;
  return stands && /[1-9]/.test(drawing.getAttribute('aria-label') ?? '') && performance.now();
};

/** Runs in the page: bytes of scripts over the wire. */
const scriptBytesSoFar = (): number =>
  performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.endsWith('.js'))
    .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0);

/** Opens the explorer in a context without a cache. */
export async function timeFirstView(browser: Browser, url: string): Promise<FirstView> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'commit' });
    const seen = await page.waitForFunction(firstView, undefined, { polling: 'raf', timeout: 60_000 });
    const milliseconds = Number(await seen.jsonValue());
    const scriptBytes = await page.evaluate(scriptBytesSoFar);
    return { milliseconds, scriptBytes };
  } finally {
    await context.close();
  }
}
