import type { Browser, Page } from 'playwright-core';

/** How smoothly a large graph moves. */
export interface Movement {
  readonly nodes: number;
  /** Milliseconds until all of them stood. */
  readonly milliseconds: number;
  readonly framesPerSecond: number;
  /** Milliseconds between two frames, of twenty the longest but one. */
  readonly p95: number;
}

const SECONDS = 4;
/** Milliseconds between two movements of the pointer, as a hand does it. */
const PAUSE = 16;

const drawnNodes = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Number(/[\d,]+/.exec(document.querySelector('main [role="img"]')?.getAttribute('aria-label') ?? '')?.[0].replaceAll(',', '') ?? 0),
  );

/** Drags the plane to and fro while the browser counts its frames. */
async function drag(page: Page): Promise<readonly number[]> {
  const box = (await page.locator('main [role="img"]').boundingBox())!;
  // A corner, where the plane is and no node.
  const [x, y] = [box.x + 12, box.y + box.height - 12];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(globalThis, { frames });
    const note = (now: number): void => {
      frames.push(now);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  const begun = performance.now();
  for (let step = 0; performance.now() - begun < SECONDS * 1_000; step++) {
    await page.mouse.move(x + 200 + 180 * Math.sin(step / 12), y - 150 + 120 * Math.cos(step / 12));
    await page.waitForTimeout(PAUSE);
  }
  await page.mouse.up();
  return page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames);
}

/** Opens a view with so many nodes and moves it. */
export async function timeFrames(browser: Browser, url: string, wanted: number): Promise<Movement> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const begun = performance.now();
    await page.goto(url);
    let nodes = 0;
    while ((nodes = await drawnNodes(page)) < wanted) await page.waitForTimeout(100);
    const milliseconds = performance.now() - begun;
    // What is chosen once the reader rests is chosen now, not while it is measured.
    await page.waitForTimeout(1_500);
    const frames = await drag(page);
    const gaps = frames
      .slice(1)
      .map((now, index) => now - frames[index]!)
      .sort((a, b) => a - b);
    const seconds = (frames.at(-1)! - frames[0]!) / 1_000;
    return { nodes, milliseconds, framesPerSecond: gaps.length / seconds, p95: gaps[Math.floor(gaps.length * 0.95)]! };
  } finally {
    await context.close();
  }
}
