import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/pages.js';
import type { OpenPages } from './open-pages.js';

interface Named {
  readonly name: string;
}

interface Counted {
  readonly totalCount: number;
}

/** One of each type, with what its dossier must say of it. */
const SUBJECTS = [
  'region/jilin-etdz',
  'enterprise/jilin-chemical-fibre',
  'organization/beihua-university',
  'project/jihua-transformation',
  'policy/jiu-jie-yi-xie-tiao',
  'industry/carbon-fibre',
];

const section = (page: Page, title: string | RegExp): Locator => page.getByRole('region', { name: title });
const fact = (page: Page, label: string): Locator =>
  section(page, '基本情况')
    .locator('dl > div')
    .filter({ has: page.locator('dt', { hasText: new RegExp(`^${label}$`) }) })
    .locator('dd');

const isNarrowEnough = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

/** Dossiers: all that is known of one thing, each value with its source. */
export function dossiersSuite(pages: OpenPages): void {
  describe('the dossiers', () => {
    it('say of each type what the interface says', async () => {
      for (const id of SUBJECTS) {
        const { node } = await pages().ask<{
          node: Named & { aliases: readonly string[]; statements: Counted; mentions: Counted; conflicts: Counted; observations: Counted };
        }>(
          `query($id: ID!) { node(id: $id) { ... on Entity { name aliases statements { totalCount } mentions { totalCount } conflicts { totalCount } observations { totalCount } } } }`,
          { id },
        );
        const page = await pages().open(`/${id}`);
        await page.getByRole('heading', { level: 1, name: node.name, exact: true }).waitFor();
        await expect.poll(() => page.title()).toContain(node.name);
        await section(page, /^记载/)
          .getByRole('heading', { level: 2, name: `记载：按文献先后 ${node.statements.totalCount}` })
          .waitFor();
        for (const alias of node.aliases) expect(await page.locator('article header').innerText()).toContain(alias);
        for (const [title, { totalCount }] of [
          ['他处提及', node.mentions],
          ['分歧', node.conflicts],
          ['数据', node.observations],
        ] as const) {
          const heading = page.getByRole('heading', { level: 2, name: `${title} ${totalCount}`, exact: true });
          expect(await heading.count(), `${id} ${title}`).toBe(totalCount > 0 ? 1 : 0);
        }
      }
    });

    it('say who builds the largest project, for how much, under which policy, and where each of that is printed', async () => {
      const { project } = await pages().ask<{
        project: {
          investment: { text: string };
          enterprises: { nodes: readonly Named[] };
          policies: { nodes: readonly Named[] };
          milestones: { nodes: readonly { status: string }[] };
          investments: { nodes: readonly { statements: { nodes: readonly { anchor: string }[] } }[] };
        };
      }>(`{ project(id: "project/jihua-transformation") { investment { text } enterprises { nodes { name } } policies { nodes { name } }
        milestones { nodes { status } } investments { nodes { statements { nodes { anchor } } } } } }`);
      const page = await pages().open('/documents');
      await page.getByRole('combobox').first().fill('吉化转型');
      await page
        .getByRole('option', { name: /吉林石化炼油化工转型升级项目/ })
        .first()
        .click();
      await fact(page, '建设企业').waitFor();
      for (const { name } of project.enterprises.nodes) await fact(page, '建设企业').getByRole('link', { name }).waitFor();
      for (const { name } of project.policies.nodes) await fact(page, '政策依据').getByRole('link', { name }).waitFor();
      expect(await fact(page, '总投资').innerText()).toContain(project.investment.text);
      expect(await section(page, '进度').getByRole('listitem').count()).toBe(project.milestones.nodes.length);

      const source = fact(page, '总投资').getByRole('button');
      await source.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByText(project.investments.nodes[0]!.statements.nodes[0]!.anchor).first().waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await source.evaluate((button) => button === document.activeElement)).toBe(true);
    });

    it('say what changed for a project between two years, and keep it in the address', async () => {
      const { changes } = await pages().ask<{ changes: Counted & { nodes: readonly { value: string | null }[] } }>(
        `{ changes(from: "2023-01-31", to: "2025-01-31", where: { subject: { id: { eq: "project/jiaohe-pumped-storage" } } }) { totalCount nodes { value } } }`,
      );
      const page = await pages().open('/documents');
      await page.getByRole('combobox').first().fill('蛟河抽水蓄能');
      await page
        .getByRole('option', { name: /蛟河抽水蓄能电站/ })
        .first()
        .click();
      await page.getByLabel('从', { exact: true }).selectOption('2023-01-31');
      await page.getByLabel('到', { exact: true }).selectOption('2025-01-31');
      await page.getByRole('button', { name: '比较' }).click();
      const check = async (): Promise<void> => {
        await page.getByText(`新增 ${changes.totalCount} 条陈述。`).waitFor();
        const table = section(page, '有什么变化').first().locator('table');
        const status = table.getByRole('row', { name: /^状态/ });
        expect(await status.getByRole('cell').allInnerTexts()).toEqual(['开工', '在建']);
        expect(await table.innerText()).toContain('三洞贯通');
      };
      await check();
      await page.reload();
      await check();
    });

    it('are as of a day where the address names one, say so, and lead back', async () => {
      const page = await pages().open('/project/jiaohe-pumped-storage?known=2023-01-31');
      await page.getByText('2023年1月31日').first().waitFor();
      await expect.poll(() => fact(page, '当前状态').innerText()).toContain('开工');
      // What it leads to is seen as of the same day.
      expect(await fact(page, '所在地区').getByRole('link').getAttribute('href')).toContain('known=2023-01-31');
      await page.getByRole('button', { name: '显示全部' }).click();
      await expect.poll(() => fact(page, '当前状态').innerText()).toContain('在建');
    });

    it('show long lists a page at a time, largest first, with what they come to', async () => {
      const within = 'where: { region: { within: "region/jilin-city" } }';
      const { projects, sums } = await pages().ask<{
        projects: Counted & { nodes: readonly Named[] };
        sums: readonly { count: number; measure: { sum: number } }[];
      }>(`{ projects(${within}, orderBy: [{ investment: { amount: DESC } }, { name: ASC }], first: 100) { totalCount nodes { name } }
        sums: projectGroups(by: [], where: { region: { within: "region/jilin-city" }, kind: { eq: PROJECT } }) { count measure(unit: YI_YUAN) { sum } } }`);
      const page = await pages().open('/region/jilin-city');
      const part = section(page, '项目（含下属地区）').first();
      await part.getByText(`合计 ${sums[0]!.measure.sum} 亿元`).waitFor();
      const names = part.locator('tbody th a');
      expect(await names.allInnerTexts()).toEqual(projects.nodes.slice(0, 20).map(({ name }) => name));
      await part.getByRole('button', { name: '继续显示：项目（含下属地区）' }).click();
      await expect.poll(() => names.count()).toBe(100);
      expect(await names.allInnerTexts()).toEqual(projects.nodes.map(({ name }) => name));
    });

    it('print without what is for screens, with the numbers of their sources', async () => {
      const page = await pages().open('/project/jihua-transformation', { dark: true });
      await section(page, '所引文献').waitFor();
      await page.emulateMedia({ media: 'print' });
      for (const name of ['主导航', '本页内容']) expect(await page.getByRole('navigation', { name }).isVisible()).toBe(false);
      expect(await page.getByRole('button').count()).toBe(await page.locator('table button:visible').count());
      expect(await fact(page, '总投资').locator('sup').innerText()).toBe('[1]');
      expect(await section(page, '所引文献').getByRole('listitem').count()).toBe(3);
      const [ink, paper] = await page.evaluate(() => {
        const { color } = getComputedStyle(document.querySelector('h1')!);
        return [color, getComputedStyle(document.documentElement).getPropertyValue('--paper').trim()];
      });
      expect([ink, paper]).toEqual(['rgb(29, 35, 43)', '#fbfaf7']);
    });

    it('offer what may have been meant where an id names nothing', async () => {
      const page = await pages().open('/project/jihua-transformtion');
      await page.getByRole('link', { name: 'project/jihua-transformation' }).click();
      await page.getByRole('heading', { level: 1, name: '吉林石化炼油化工转型升级项目' }).waitFor();
    });

    it('are usable by everybody, in English and on a phone too', async () => {
      for (const [id, looks] of [
        ['project/jihua-transformation', { dark: true }],
        ['enterprise/jilin-chemical-fibre', { phone: true, english: true }],
      ] as const) {
        const page = await pages().open(`/${id}`, looks);
        await page.locator('article section').nth(4).waitFor();
        await expectAccessible(page);
        expect(await isNarrowEnough(page), id).toBe(true);
      }
    });
  });
}
