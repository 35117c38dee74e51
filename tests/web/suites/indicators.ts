import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/pages.js';
import type { OpenPages } from './open-pages.js';

interface Figure {
  readonly id: string;
  readonly text: string;
  readonly period: string;
  readonly kind: string;
}

const COUNTIES = '[DISTRICT, COUNTY, COUNTY_LEVEL_CITY, DEVELOPMENT_ZONE]';

/** The words of a cell without those for screen readers alone. */
const texts = (cells: Locator): Promise<string[]> =>
  cells.evaluateAll((found) => found.map((cell) => (cell as HTMLElement).innerText.trim()));

const row = (table: Locator, index: number): Locator => table.locator('tbody tr').nth(index);

/** Words of a document in the dialog that shows where a value comes from. */
const printed = (page: Page, anchor: string): Locator => page.getByRole('dialog').locator('q', { hasText: anchor });

/** Nothing but boxes of their own scrolls sideways. */
const isNarrowEnough = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

/** Indicators: where regions stand, what was aimed at, and where nobody says anything. */
export function indicatorsSuite(pages: OpenPages): void {
  describe('the pages of indicators', () => {
    it('answer in two clicks which district grew fastest in the first half of 2023, and show where it is printed', async () => {
      const { ranking } = await pages().ask<{
        ranking: readonly {
          rank: number;
          observation: Figure & { subject: { name: string }; statements: { nodes: readonly { anchor: string }[] } };
        }[];
      }>(`{ ranking(indicator: "indicator/gdp-growth", period: "2023-H1", where: { region: { kind: { in: ${COUNTIES} } } }) {
        rank observation { id text period kind subject { name } statements { nodes { anchor } } } } }`);
      const page = await pages().open('/documents');
      await page.getByRole('link', { name: '指标', exact: true }).click();
      await page
        .getByRole('link', { name: /地区生产总值增速.*2023年上半年/ })
        .first()
        .click();
      await page.getByRole('heading', { level: 1, name: '地区生产总值增速' }).waitFor();
      const table = page.getByRole('table', { name: /2023年上半年/ }).first();
      await expect.poll(() => table.locator('tbody tr').count()).toBe(ranking.length);
      expect(await texts(table.locator('tbody th'))).toEqual(ranking.map(({ observation }) => observation.subject.name));
      expect(await texts(table.locator('tbody td:nth-child(3)'))).toEqual(ranking.map(({ observation }) => observation.text));

      // A bar of the chart and a value of the table lead to the same statement.
      const [first] = ranking;
      const anchor = first!.observation.statements.nodes[0]!.anchor;
      await page
        .getByRole('img', { name: /2023年上半年/ })
        .locator('text', { hasText: first!.observation.text })
        .click();
      await printed(page, anchor).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await row(table, 0).getByRole('button').click();
      await printed(page, anchor).waitFor();
    });

    it('keep period, kind, whom to compare and whose series in the address', async () => {
      const page = await pages().open('/indicator/fixed-investment-growth');
      await page.getByLabel('时期').selectOption('2023 TARGET');
      await page.getByRole('heading', { name: /排名：2023年（目标）/ }).waitFor();
      await page.getByLabel('范围').selectOption('cities');
      await page.getByLabel('主体').selectOption('region/jilin-etdz');
      await page.getByRole('heading', { level: 3, name: '吉林经开区' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { name: /排名：2023年（目标）/ }).waitFor();
      await page.getByRole('heading', { level: 3, name: '吉林经开区' }).waitFor();
      expect(await page.getByLabel('范围').inputValue()).toBe('cities');
    });

    it('hold targets against results through time, as the interface has them', async () => {
      const { observations } = await pages().ask<{ observations: { nodes: readonly Figure[] } }>(
        `{ observations(where: { indicator: { id: { eq: "indicator/fixed-investment-growth" } }, subject: { id: { eq: "region/jilin-city" } } }, orderBy: [{ period: ASC }, { kind: ASC }]) {
          nodes { id text period kind } } }`,
      );
      expect(new Set(observations.nodes.map(({ kind }) => kind))).toEqual(new Set(['ACTUAL', 'TARGET']));
      const page = await pages().open('/indicator/fixed-investment-growth?subject=region%2Fjilin-city');
      const table = page.getByRole('table', { name: /各期数值/ });
      await table.waitFor();
      const values = await texts(table.locator('tbody td:last-child'));
      expect(values).toHaveLength(observations.nodes.length);
      for (const [index, { text }] of observations.nodes.entries()) expect(values[index]).toContain(text);
      expect(await texts(table.locator('tbody td:nth-child(2)'))).toEqual(
        observations.nodes.map(({ kind }) => (kind === 'ACTUAL' ? '实绩' : '目标')),
      );
      // Drawn apart too: dashes for what was aimed at, none for what came of it.
      const chart = page.getByRole('img', { name: /目标与实绩随时间/ });
      await chart.locator('path[stroke-dasharray]').first().waitFor({ state: 'attached' });
      expect(await chart.locator('path[stroke-dasharray]').count()).toBe(observations.nodes.filter(({ kind }) => kind === 'TARGET').length);
    });

    it('show a gap as a gap, and every value with the words it comes from, by the keyboard too', async () => {
      const page = await pages().open('/indicators?period=2023-H1&pick=gdp,gdp-growth');
      const { indicatorTable } = await pages().ask<{
        indicatorTable: { rows: readonly { region: { name: string }; cells: readonly (Figure | null)[] }[] };
      }>(`{ indicatorTable(indicators: ["indicator/gdp", "indicator/gdp-growth"], periods: ["2023-H1"], where: {}, orderBy: [{ kind: ASC }, { name: ASC }], first: 100) {
        rows { region { name } cells { id text period kind } } } }`);
      const table = page.getByRole('table', { name: /地区 × 指标/ });
      await expect.poll(() => table.locator('tbody tr').count()).toBe(indicatorTable.rows.length);
      const shown = await table
        .locator('tbody tr')
        .evaluateAll((rows) => rows.map((each) => [...each.children].map((cell) => cell.textContent!.trim())));
      expect(shown).toEqual(indicatorTable.rows.map(({ region, cells }) => [region.name, ...cells.map((cell) => cell?.text ?? '无记载')]));
      expect(await table.locator('td:not(:has(button))').count()).toBe(
        indicatorTable.rows.flatMap(({ cells }) => cells).filter((cell) => !cell).length,
      );

      const value = table.getByRole('button', { name: /101\.5亿元/ });
      await value.focus();
      await page.keyboard.press('Enter');
      await printed(page, '地区生产总值实现101.5亿元').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await value.evaluate((button) => button === document.activeElement)).toBe(true);

      // Ordered by a column, gaps stand last.
      await page.getByRole('button', { name: '按“地区生产总值”排序' }).click();
      await expect.poll(async () => (await texts(table.locator('tbody th')))[0]).toBe('船营区');
      expect((await texts(table.locator('tbody tr:last-child td')))[0]).not.toContain('亿元');
    });

    it('list all indicators by how much is known of them, and find one by a part of its name', async () => {
      const { all, rates } = await pages().ask<{ all: readonly { indicators: number }[]; rates: readonly { indicators: number }[] }>(
        `{ all: observationGroups(by: []) { indicators: distinct(by: INDICATOR) }
           rates: observationGroups(by: [], where: { indicator: { name: { contains: "就业" } } }) { indicators: distinct(by: INDICATOR) } }`,
      );
      const page = await pages().open('/indicators');
      await page.getByRole('button', { name: `继续显示（已显示 20 / ${all[0]!.indicators}）` }).waitFor();
      await page.getByLabel('按名称筛选指标').fill('就业');
      const list = page.getByRole('table', { name: '全部指标' });
      await expect.poll(() => list.locator('tbody tr').count()).toBe(rates[0]!.indicators);
      await page.getByLabel('按名称筛选指标').fill('没有这样的指标');
      await page.getByText('没有名称含“没有这样的指标”的指标。').waitFor();
    });

    it('are usable by everybody, and fit a phone', async () => {
      for (const [path, looks] of [
        ['/indicators', { phone: true }],
        ['/indicator/gdp-growth', { dark: true }],
      ] as const) {
        const page = await pages().open(path, looks);
        await page.getByRole('table').first().waitFor();
        await expectAccessible(page);
        expect(await isNarrowEnough(page)).toBe(true);
      }
    });
  });
}
