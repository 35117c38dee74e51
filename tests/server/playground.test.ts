import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/project-root.js';
import { findChromium, openChromium } from '../web/support/open-chromium.js';
import { testService, type TestService } from './support/test-service.js';

const built = existsSync(join(projectRoot, 'dist', 'web', 'playground', 'index.html'));
const chromium = findChromium();
if (!built) console.warn('\n*** SKIPPED: the playground is not built: npm test builds it, or npm start.\n');

describe.skipIf(!built)('the playground', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await testService();
  });
  afterAll(() => service.close());

  it('is where / leads to', async () => {
    for (const path of ['/', '/playground']) {
      const response = await service.get(path);
      expect([response.status, response.headers.get('location')]).toEqual([302, 'playground/']);
    }
  });

  it('is where a browser gets that opens the endpoint', async () => {
    const response = await service.get('/graphql', { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
    expect([response.status, response.headers.get('location')]).toEqual([302, 'playground/']);
  });

  it('may load nothing from elsewhere, and stays in no cache', async () => {
    const { headers } = await service.get('/playground/');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe-eval|script-src|https?:/);
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  it('hands out its own files and nothing beside them', async () => {
    for (const path of [
      '/playground/../package.json',
      '/playground/%2e%2e/%2e%2e/package.json',
      '/playground/..%2f..%2fpackage.json',
      '/playground/assets/',
    ]) {
      expect((await service.get(path)).status, path).not.toBe(200);
    }
  });

  describe.skipIf(!chromium)('in a browser', () => {
    const asked: string[] = [];
    const complaints: string[] = [];
    let page: Page;
    let close: () => Promise<void>;

    beforeAll(async () => {
      const browser = await openChromium(chromium!);
      close = () => browser.close();
      page = await browser.newPage();
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(`${service.url}/playground`);
      await page.getByRole('tab', { name: 'Walk' }).waitFor();
    });
    afterAll(() => close());

    it('opens with the example operations as tabs', async () => {
      expect(await page.getByRole('tab').count()).toBeGreaterThanOrEqual(10);
    });

    it('runs the first of them and shows its answer', async () => {
      const answer = page.locator('.result-window');
      // A click before the editor stands does nothing, and a user would click again.
      const ask = async (): Promise<string> => {
        if ((await answer.innerText()).trim() === '') await page.getByRole('button', { name: /execute query/i }).click();
        return answer.innerText();
      };
      await expect.poll(ask, { timeout: 60_000, interval: 1_000 }).toContain('吉林石化炼油化工转型升级项目');
      expect(await answer.innerText()).not.toContain('"errors"');
      const shots = join(projectRoot, '.cache', 'screenshots');
      mkdirSync(shots, { recursive: true });
      await page.screenshot({ path: join(shots, 'playground.png') });
    });

    it('knows the schema', async () => {
      await page
        .getByRole('button', { name: /documentation/i })
        .first()
        .click();
      await expect.poll(() => page.getByText('Root Types').count(), { timeout: 20_000 }).toBe(1);
    });

    it('asks nobody but the service, and nothing it needs is missing or forbidden', () => {
      expect(asked.filter((url) => !url.startsWith(`${service.url}/`) && !url.startsWith('data:') && !url.startsWith('blob:'))).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });
});
