import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/pages.js';
import type { OpenPages } from './open-pages.js';

/** What stands around every page: language, theme, the way around by keyboard, and what happens when the service is away. */
export function shellSuite(pages: OpenPages): void {
  describe('around every page', () => {
    it('speaks Chinese first, English one click away, and remembers', async () => {
      const page = await pages().open('/documents');
      await page.getByRole('link', { name: '项目', exact: true }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('link', { name: 'Projects', exact: true }).waitFor();
      await page.reload();
      await page.getByRole('link', { name: 'Projects', exact: true }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
    });

    it('is dark where the system is, and light where the reader says so', async () => {
      const page = await pages().open('/documents', { dark: true });
      await page.getByRole('button', { name: '浅色' }).click();
      expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
      await page.reload();
      expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    });

    it('lets the keyboard skip what is the same everywhere', async () => {
      const page = await pages().open('/documents');
      await page.getByRole('link', { name: '跳到正文' }).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    });

    it('finds a name by its beginning, by initials and by an alias, with the keyboard alone', async () => {
      const page = await pages().open('/documents');
      const box = page.getByRole('combobox').first();
      for (const typed of ['吉林化', 'jlhx', '吉纤']) {
        await box.fill(typed);
        await page.getByRole('option', { name: '吉林化纤' }).first().waitFor();
      }
      await box.fill('jlhx');
      await page.getByRole('option', { name: '吉林化纤' }).first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/enterprise\//);
      await page.getByRole('heading', { level: 1, name: /吉林化纤/ }).waitFor();
    });

    it('is usable by everybody, in both themes', async () => {
      for (const dark of [false, true]) await expectAccessible(await pages().open('/documents', { dark }));
    });

    it('says so where the network is gone, and keeps what is open', async () => {
      const page = await pages().open('/documents');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.context().setOffline(true);
      await page.getByText('当前没有网络').waitFor();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.context().setOffline(false);
      await page.getByText('当前没有网络').waitFor({ state: 'detached' });
    });
  });
}
