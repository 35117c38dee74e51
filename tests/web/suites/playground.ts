import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/pages.js';
import type { OpenPages } from './open-pages.js';

const QUESTION = '任意地区，投资达到任意金额的项目有哪些？';

interface Example {
  readonly question: { readonly zh: string };
  readonly operations: readonly { readonly query: string; readonly variables: string }[];
}

/** The editors write blanks that do not break. */
async function expectAnswer(page: Page): Promise<void> {
  await expect.poll(() => page.locator('.result-window').innerText(), { timeout: 45_000 }).toMatch(/"totalCount":\s3/);
}

/** GraphiQL puts a button into each of its tabs; but for them nothing is amiss. */
async function expectAccessibleButForTabs(page: Page): Promise<void> {
  await page.locator('.graphiql-tabs').evaluate((tabs) => tabs.setAttribute('style', 'display: none'));
  await expectAccessible(page);
  await page.locator('.graphiql-tabs').evaluate((tabs) => tabs.removeAttribute('style'));
}

/** GraphiQL with questions, tables, plans and links beside it. */
export function playgroundSuite(pages: OpenPages): void {
  describe('the playground', () => {
    it('opens with one tab and all questions in a panel, in the language of the reader, and knows the schema', async () => {
      const page = await pages().open('/playground/', { english: true, dark: true });
      const panel = page.getByRole('region', { name: 'Questions' });
      await panel.getByRole('button').first().waitFor();
      expect(await panel.getByRole('button').count()).toBeGreaterThan(60);
      expect(await page.getByRole('tab').allTextContents()).toEqual(['Walk']);
      await panel.getByRole('searchbox').fill('pumped');
      await expect.poll(() => panel.getByRole('button').allTextContents()).toContainEqual(expect.stringMatching(/pumped/));
      await page.getByRole('button', { name: '中文' }).click();
      await page.getByRole('region', { name: '示例问题' }).waitFor();
      await expectAccessibleButForTabs(page);
      await page
        .getByRole('button', { name: /documentation/i })
        .first()
        .click();
      await page.getByText('Root Types').waitFor();
    });

    it('asks a question from the panel, and shows its answer as a table, as CSV, and how it was found', async () => {
      const page = await pages().open('/playground/');
      await page.getByRole('button', { name: QUESTION }).click();
      await page.getByRole('tab', { name: 'ProjectsOver' }).waitFor();
      await expectAnswer(page);

      await page.getByRole('button', { name: /表格与 CSV/ }).click();
      await page.getByRole('button', { name: '显示为表格' }).click();
      await page.getByRole('row').nth(3).waitFor();
      expect(await page.getByRole('columnheader').allTextContents()).toEqual(['totalCount', 'name', 'region.name', 'investment.text']);
      const examples = (await (await fetch(`${pages().url}/playground/examples.json`)).json()) as Example[];
      const { query, variables } = examples.find(({ question }) => question.zh === QUESTION)!.operations[0]!;
      const given = JSON.parse(variables) as Record<string, unknown>;
      const { projects } = await pages().ask<{ projects: { nodes: { name: string }[] } }>(query, given);
      expect(await page.locator('tbody td:nth-child(2)').allTextContents()).toEqual(projects.nodes.map(({ name }) => name));

      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载 CSV' }).click()]);
      expect(download.suggestedFilename()).toBe('ProjectsOver.csv');
      const headers = { accept: 'text/csv', 'content-type': 'application/json' };
      const body = JSON.stringify({ query, variables: given });
      const csv = await (await fetch(`${pages().url}/graphql`, { method: 'POST', headers, body })).text();
      expect(await readFile(await download.path(), 'utf8')).toBe(csv);
      await page.getByText('已保存 ProjectsOver.csv，3 行。').waitFor();
      await expectAccessibleButForTabs(page);

      expect(await page.getByText('MATCH (').count()).toBe(0);
      await page.getByRole('button', { name: /计划与 Cypher/ }).click();
      await page.getByRole('button', { name: '显示计划' }).click();
      await page.getByText(/MATCH \(\w+:Project\)/).waitFor();
      await page.getByText(/page scan :Project/).waitFor();

      await page.getByRole('button', { name: /分享 Share/ }).click();
      await page.getByRole('button', { name: '生成分享链接' }).click();
      const link = await page.getByRole('textbox', { name: '分享链接' }).inputValue();
      const other = await pages().open(link.slice(pages().url.length));
      await other.getByRole('tab', { name: 'ProjectsOver' }).waitFor();
      await other.getByText('region/jilin-etdz').first().waitFor();
      await other.getByRole('button', { name: /execute query/i }).click();
      await expectAnswer(other);
    });
  });
}
