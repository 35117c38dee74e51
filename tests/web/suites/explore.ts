import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, leavePicture } from '../support/pages.js';
import type { OpenPages } from './open-pages.js';

/** How many nodes the drawing says that it shows. */
async function drawnNodes(page: Page): Promise<number> {
  const label = await page.getByRole('img', { name: /^关系图/ }).getAttribute('aria-label');
  return Number(/(\d+) 个节点/.exec(label ?? '')?.[1]);
}

async function untilDrawn(page: Page, nodes: number): Promise<void> {
  await page.getByRole('img', { name: new RegExp(`^关系图：${nodes} 个节点`) }).waitFor();
}

const search = (page: Page) => page.getByRole('combobox', { name: '查找并放到图上' });

async function choose(page: Page, typed: string, name: string): Promise<void> {
  await search(page).fill(typed);
  await page.getByRole('option', { name }).first().click();
  await page.getByRole('article', { name, exact: true }).waitFor();
}

const CITY_PROJECTS = '/?open=region/jilin-city&more=region/jilin-city~projects&at=region/jilin-city';
const CHANGED = '/?open=project/jiaohe-pumped-storage';

/** The graph page: search, card, graph and list in step, how two are connected, and all of it as of a day. */
export function exploreSuite(pages: OpenPages): void {
  describe('the graph page', () => {
    it('opens on something to look at, counted by the API, in both themes', async () => {
      const counts = await pages().ask<Record<string, { totalCount: number }>>(
        '{ projects { totalCount } enterprises { totalCount } statements { totalCount } }',
      );
      for (const dark of [false, true]) {
        const page = await pages().open('/', { dark });
        const overview = page.getByRole('tabpanel', { name: '概览' });
        await overview.getByText(counts['statements']!.totalCount.toLocaleString('en')).waitFor();
        await overview.getByText(String(counts['projects']!.totalCount), { exact: true }).waitFor();
        await page.getByRole('group', { name: '图例' }).getByRole('button', { name: /^企业/ }).waitFor();
        await expect.poll(() => drawnNodes(page)).toBeGreaterThan(8);
        await expectAccessible(page);
        await leavePicture(page, `explore-${dark ? 'dark' : 'light'}`);
      }
    });

    it('finds as somebody types, and leads from a value to its anchor', async () => {
      const page = await pages().open('/');
      for (const typed of ['吉林化', 'jlhx', '化纤集团']) {
        await search(page).fill(typed);
        await page.getByRole('option', { name: '吉林化纤' }).first().waitFor();
      }
      await choose(page, 'jlhx', '吉林化纤');
      await choose(page, '吉林石化炼油化工', '吉林石化炼油化工转型升级项目');
      await page.getByRole('button', { name: '出处：总投资 339亿元' }).click();
      const { project } = await pages().ask<{
        project: { investment: { statements: { nodes: { anchor: string; document: { title: string } }[] } } };
      }>('{ project(id: "project/jihua-transformation") { investment { statements { nodes { anchor document { title } } } } } }');
      const dialog = page.getByRole('dialog');
      for (const { anchor, document } of project.investment.statements.nodes) {
        await dialog.getByText(anchor, { exact: true }).first().waitFor();
        await dialog.getByRole('link', { name: document.title }).first().waitFor();
      }
    });

    it('opens a hub page by page and in groups, with counts before anything is opened', async () => {
      const { region, projectGroups } = await pages().ask<{
        region: { projects: { totalCount: number } };
        projectGroups: { count: number; keys: { value: string | null }[] }[];
      }>(`{
        region(id: "region/jilin-city") { projects { totalCount } }
        projectGroups(by: [STATUS], where: { region: { id: { eq: "region/jilin-city" } } }) { count keys { value } }
      }`);
      const total = region.projects.totalCount;
      const page = await pages().open('/?open=region/jilin-city&more=&at=region/jilin-city');
      await page
        .getByRole('listitem')
        .filter({ hasText: `项目 ${total}` })
        .waitFor();
      await untilDrawn(page, 1);
      await page.getByRole('button', { name: '展开: 项目', exact: true }).click();
      await page.getByText(`20 / ${total}`).waitFor();
      await untilDrawn(page, 21);
      await page.getByRole('button', { name: '项目: 再看 20 个' }).click();
      await page.getByText(`40 / ${total}`).waitFor();
      await untilDrawn(page, 41);
      await page.getByRole('combobox', { name: '项目：分组方式' }).selectOption({ label: '按状态' });
      await untilDrawn(page, 1 + projectGroups.length);
      await page.getByRole('tab', { name: '列表' }).click();
      const building = projectGroups.find(({ keys: [key] }) => key?.value === 'UNDER_CONSTRUCTION')!;
      await page
        .getByRole('listitem')
        .filter({ hasText: `在建${building.count}` })
        .first()
        .waitFor();
      await page.getByRole('button', { name: '查看 在建' }).click();
      await page.getByRole('button', { name: '展开这一组' }).click();
      await untilDrawn(page, 1 + projectGroups.length + Math.min(20, building.count));
      await page.getByRole('button', { name: '收起这一组' }).click();
      await untilDrawn(page, 1 + projectGroups.length);
    });

    it('collapses, pins, hides, undoes and redoes, and a reload shows the same', async () => {
      const page = await pages().open(CITY_PROJECTS);
      await untilDrawn(page, 21);
      await page.getByRole('button', { name: '固定', exact: true }).click();
      await page.getByRole('button', { name: '取消固定' }).waitFor();
      await page.getByRole('tab', { name: '列表' }).click();
      const names = await page.getByRole('button', { name: /^查看 / }).allTextContents();
      expect(names).toHaveLength(21);
      await page.getByRole('button', { name: `隐藏 ${names[5]}`, exact: true }).click();
      await untilDrawn(page, 20);
      await page.getByText('已隐藏 1 个').waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: '撤销' }).click();
      await untilDrawn(page, 21);
      await page.getByRole('button', { name: '重做' }).click();
      await untilDrawn(page, 20);
      const before = await page.getByRole('button', { name: /^查看 / }).allTextContents();
      await page.reload();
      await untilDrawn(page, 20);
      expect(await page.getByRole('button', { name: /^查看 / }).allTextContents()).toEqual(before);
      expect(page.url()).toContain('pin=');
      await page.getByRole('button', { name: '收起 项目' }).click();
      await untilDrawn(page, 1);
      await page.getByRole('group', { name: '图例' }).getByRole('button', { name: /^地区/ }).click();
      await untilDrawn(page, 0);
    });

    it('says how two are connected, in both languages, each step with its source', async () => {
      const page = await pages().open('/?tab=connect');
      for (const [end, typed, name] of [
        ['从哪里：名称或拼音', '碳谷', '吉林碳谷'],
        ['到哪里：名称或拼音', '国兴', '国兴碳纤维'],
      ] as const) {
        await page.getByRole('combobox', { name: end }).fill(typed);
        await page.getByRole('option', { name }).first().click();
      }
      const sentence = page.getByRole('status').filter({ hasText: '子公司' });
      await sentence.waitFor();
      expect(await sentence.textContent()).toBe('吉林碳谷 是 吉林化纤 的子公司；吉林化纤 经营 碳纤维；国兴碳纤维 经营 碳纤维。');
      await untilDrawn(page, 4);
      await page.getByRole('button', { name: '路径 2（2 步）' }).click();
      await page.getByText('吉林碳谷 位于 吉林市；国兴碳纤维 位于 吉林市。').waitFor();
      await untilDrawn(page, 3);
      await page.getByRole('button', { name: '路径 1（3 步）' }).click();
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByText('is a subsidiary of').first().waitFor();
      await page.getByRole('button', { name: /^Source: .* is a subsidiary of/ }).click();
      const evidence = page.getByRole('article', { name: 'What this relationship rests on' });
      await evidence.getByText('Printed as').first().waitFor();
      await expectAccessible(page);
    });

    it('moves through the days, marks what has changed, and lists it', async () => {
      const page = await pages().open(CHANGED);
      const slider = page.getByRole('slider', { name: '截至哪天发表的文献' });
      await page.getByRole('article', { name: '蛟河抽水蓄能电站' }).waitFor();
      await slider.focus();
      await page.keyboard.press('ArrowLeft');
      const changes = page.getByRole('tabpanel', { name: '变化' });
      await changes.getByText('在建 → 开工').waitFor();
      const { changes: known } = await pages().ask<{ changes: { totalCount: number; nodes: { text: string }[] } }>(
        '{ changes(from: "2023-08-31", to: "2025-01-31", where: { subject: { id: { eq: "project/jiaohe-pumped-storage" } } }) { totalCount nodes { text } } }',
      );
      await changes.getByText(`新增 ${known.totalCount} 条陈述`).waitFor();
      for (const { text } of known.nodes) await changes.getByRole('link', { name: text }).waitFor();
      expect(new URL(page.url()).searchParams.get('known')).toBe('2023-08-31');
      await page.reload();
      await changes.getByText('在建 → 开工').waitFor();
      await page.getByRole('tab', { name: '卡片' }).click();
      await page.getByRole('definition').filter({ hasText: /^开工/ }).first().waitFor();
    });

    it('is used with the keyboard alone: search, open, expand, source', async () => {
      const page = await pages().open('/');
      await search(page).focus();
      await page.keyboard.type('jlhx');
      await page.getByRole('option', { name: '吉林化纤' }).first().waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('article', { name: '吉林化纤' }).waitFor();
      const before = await drawnNodes(page);
      const reach = async (name: string): Promise<void> => {
        for (let step = 0; step < 60; step++) {
          await page.keyboard.press('Tab');
          const focused = await page.evaluate(
            () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
          );
          if (focused === name) return;
        }
        throw new Error(`The keyboard does not reach ${name}`);
      };
      await reach('出处：所在地区');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByText('原文').first().waitFor();
      await page.keyboard.press('Escape');
      await reach('展开: 陈述');
      await page.keyboard.press('Enter');
      await expect.poll(() => drawnNodes(page)).toBeGreaterThan(before);
    });

    it('fits a phone, and says what an unknown address may have meant', async () => {
      const phone = await pages().open(CITY_PROJECTS, { phone: true });
      await untilDrawn(phone, 21);
      expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await phone.getByRole('tab', { name: '列表' }).click();
      await phone
        .getByRole('button', { name: /^查看 / })
        .nth(3)
        .click();
      await phone.getByRole('tab', { name: '卡片', selected: true }).waitFor();
      const lost = await pages().open('/?open=enterprise/jilin-chemical-fiber');
      await lost.getByText('NOT_FOUND').first().waitFor();
      await lost
        .getByRole('link', { name: /吉林化纤|jilin-chemical-fibre/ })
        .first()
        .waitFor();
    });
  });
}
