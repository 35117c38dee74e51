import { readFile } from 'node:fs/promises';
import { parseCsv, readXlsx } from 'hucre';
import type { Download, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/pages.js';
import type { OpenPages } from './open-pages.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Project extends Named {
  readonly english: string | null;
  readonly kind: string;
  readonly status: string | null;
  readonly region: Named | null;
  readonly investment: { readonly text: string; readonly amount: number } | null;
  readonly enterprises: { readonly nodes: readonly Named[] };
}

interface Connection<Node> {
  readonly totalCount: number;
  readonly unfilteredCount: number;
  readonly nodes: readonly Node[];
}

const PROJECTS = `query Projects($where: ProjectWhere, $orderBy: [ProjectOrder!]) {
  projects(where: $where, orderBy: $orderBy, first: 1000) {
    totalCount unfilteredCount
    nodes { id name english kind status region { id name } investment { text amount(unit: YI_YUAN) }
      enterprises(first: 100) { nodes { id name } } }
  }
}`;

const filter = (page: Page, title: string): Locator => page.getByRole('search').locator('summary').filter({ hasText: title });
const chip = (page: Page, what: string): Locator => page.getByRole('button', { name: new RegExp(`^去掉筛选：\\s*${what}$`) });
const rowHeaders = (page: Page): Locator => page.locator('tbody th');
const tick = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('search').getByRole('checkbox', { name }).check();

/** The names of the first rows, as soon as they are these. */
async function expectRows(page: Page, names: readonly string[]): Promise<void> {
  await expect
    .poll(async () => (await rowHeaders(page).allInnerTexts()).map((text) => text.replace(/\s*项目群$/, '')).slice(0, names.length))
    .toEqual(names);
}

async function save(page: Page, button: string): Promise<Download> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return coming;
}

const bytes = async (download: Download): Promise<Buffer> => readFile(await download.path());

const csvRows = async (download: Download): Promise<readonly (readonly string[])[]> =>
  parseCsv((await bytes(download)).toString('utf8').replace(/^\uFEFF/, '')).map((row) => row.map(String));

/** A cell of each column, by the name of the column. */
function cell(header: readonly unknown[], row: readonly unknown[], column: string): unknown {
  expect(header).toContain(column);
  return row[header.indexOf(column)];
}

/** The tables of projects, enterprises and figures, and the files of the whole graph. */
export function tablesSuite(pages: OpenPages): void {
  describe('the tables', () => {
    it('filter and sort on the service, with totals that follow', async () => {
      const page = await pages().open('/projects');
      await filter(page, '状态').click();
      await tick(page, /在建/);
      await tick(page, /投产/);
      const where = { status: { in: ['UNDER_CONSTRUCTION', 'IN_PRODUCTION'] } };
      const { projects } = await pages().ask<{ projects: Connection<Project> }>(PROJECTS, {
        where,
        orderBy: [{ investment: { amount: 'DESC' } }],
      });
      await page.getByText(`筛选后 ${projects.totalCount} 行，共 ${projects.unfilteredCount} 行`).waitFor();
      await expectRows(
        page,
        projects.nodes.slice(0, 8).map(({ name }) => name),
      );
      const single = projects.nodes.filter(({ kind, investment }) => kind === 'PROJECT' && investment);
      const sum = single.reduce((total, { investment }) => total + investment!.amount, 0);
      await page.getByText(`${single.length} 个载明总投资，合计 ${Number(sum.toFixed(4)).toLocaleString('zh-CN')} 亿元`).waitFor();

      await page.getByRole('columnheader', { name: /^项目/ }).getByRole('button').click();
      expect(await page.getByRole('columnheader', { name: /项目/ }).getAttribute('aria-sort')).toBe('ascending');
      const byName = await pages().ask<{ projects: Connection<Project> }>(PROJECTS, { where, orderBy: [{ name: 'ASC' }] });
      await expectRows(
        page,
        byName.projects.nodes.slice(0, 8).map(({ name }) => name),
      );

      // A link shows the same.
      await page.reload();
      await expectRows(
        page,
        byName.projects.nodes.slice(0, 8).map(({ name }) => name),
      );
      await chip(page, '状态: 投产').click();
      const { statuses } = await pages().ask<{ statuses: Connection<Project> }>(
        '{ statuses: projects(where: { status: { eq: UNDER_CONSTRUCTION } }) { totalCount } }',
      );
      await page.getByText(`筛选后 ${statuses.totalCount} 行`).waitFor();
    });

    it('find a region by name, an amount by its unit, and what no document states', async () => {
      const page = await pages().open('/projects');
      await filter(page, '地区').click();
      await page.getByRole('search').getByRole('combobox', { name: '查找地区' }).fill('longtan');
      await page.getByRole('option', { name: '龙潭区' }).click();
      await chip(page, '地区: 龙潭区').waitFor();
      const within = '{ region: { within: "region/longtan" } }, { regions: { some: { within: "region/longtan" } } }';
      const { region } = await pages().ask<{ region: Connection<Project> }>(
        `{ region: projects(where: { or: [${within}] }) { totalCount } }`,
      );
      await page.getByText(`筛选后 ${region.totalCount} 行`).waitFor();
      await chip(page, '地区: 龙潭区').click();

      await filter(page, '总投资').click();
      await page.getByRole('spinbutton', { name: '从' }).fill('2000');
      await page.getByRole('combobox', { name: '单位' }).selectOption('万元');
      await page.getByRole('button', { name: '应用' }).click();
      const { invested } = await pages().ask<{ invested: Connection<Project> }>(
        '{ invested: projects(where: { investment: { amount: { gte: 2000, unit: WAN_YUAN } } }) { totalCount } }',
      );
      await page.getByText(`筛选后 ${invested.totalCount} 行`).waitFor();
      await tick(page, '未见记载');
      const { open } = await pages().ask<{ open: Connection<Project> }>(
        '{ open: projects(where: { not: { investment: { amount: { isNull: false } } } }) { totalCount } }',
      );
      await page.getByText(`筛选后 ${open.totalCount} 行`).waitFor();
    });

    it('say so when the filters leave nothing, and how many they left out', async () => {
      const page = await pages().open('/projects');
      await page.getByRole('searchbox', { name: '名称' }).fill('没有这样的项目');
      const { projects } = await pages().ask<{ projects: Connection<Project> }>('{ projects { totalCount } }');
      await page.getByText(`没有符合筛选条件的行：${projects.totalCount} 行都被筛去了。`).waitFor();
      await page.getByRole('button', { name: '清除筛选' }).click();
      await page.getByText(`共 ${projects.totalCount} 行，未筛选`).waitFor();
    });

    it('give exactly what the filter selects as CSV and XLSX, in its order', async () => {
      const page = await pages().open('/projects?status=STARTED&status=SIGNED&sort=name');
      const { projects } = await pages().ask<{ projects: Connection<Project> }>(PROJECTS, {
        where: { status: { in: ['STARTED', 'SIGNED'] } },
        orderBy: [{ name: 'ASC' }],
      });
      await filter(page, '下载').click();
      await page.getByText(`筛选所得全部 ${projects.totalCount} 行`).waitFor();
      const [header, ...rows] = await csvRows(await save(page, '下载 CSV'));
      const guarded = (text: string | null): string => (text === null ? '' : /^[=+\-@]/.test(text) ? `'${text}` : text);
      expect(
        rows.map((row) =>
          ['id', 'name', 'status', 'region.name', 'investment.amount', 'investment.amount.unit'].map((name) => cell(header!, row, name)),
        ),
      ).toEqual(
        projects.nodes.map(({ id, name, status, region, investment }) => [
          id,
          guarded(name),
          status,
          region?.name ?? '',
          investment ? String(investment.amount) : '',
          investment ? '亿元' : '',
        ]),
      );
      expect(rows.map((row) => JSON.parse(String(cell(header!, row, 'enterprises.name'))) as unknown)).toEqual(
        projects.nodes.map(({ enterprises }) => enterprises.nodes.map(({ name }) => name)),
      );
      await page.getByText(`已保存全部 ${projects.totalCount} 行。`).waitFor();

      const { sheets } = await readXlsx(await bytes(await save(page, '下载 XLSX')));
      const [titles, ...lines] = sheets[0]!.rows;
      expect(lines.map((row) => ['id', 'name', 'status', 'investment.amount'].map((name) => cell(titles!, row, name) ?? null))).toEqual(
        projects.nodes.map(({ id, name, status, investment }) => [id, name, status, investment?.amount ?? null]),
      );
    });

    it('give a table that is too long for one file in several, and say what is still missing', async () => {
      const page = await pages().open('/projects?sort=name');
      const { projects } = await pages().ask<{ projects: Connection<Project> }>(PROJECTS, { orderBy: [{ name: 'ASC' }] });
      await filter(page, '下载').click();
      await page.getByRole('combobox', { name: '每个文件最多' }).selectOption('100 行');
      const files = [await save(page, '下载 CSV')];
      for (let saved = 100; saved < projects.totalCount; saved += 100) {
        await page.getByText(`已保存前 ${saved} 行，共 ${projects.totalCount} 行`).waitFor();
        files.push(await save(page, '下载其余'));
      }
      await page.getByText(`已保存全部 ${projects.totalCount} 行。`).waitFor();
      expect(files.map((file) => file.suggestedFilename())).toEqual(files.map((_, index) => `projects-${index + 1}.csv`));
      const ids: unknown[] = [];
      for (const file of files) {
        const [header, ...rows] = await csvRows(file);
        ids.push(...rows.map((row) => cell(header!, row, 'id')));
      }
      expect(ids).toEqual(projects.nodes.map(({ id }) => id));
    });

    it('show few of many rows, and all of them when somebody wants all', async () => {
      const page = await pages().open('/projects');
      const { projects } = await pages().ask<{ projects: Connection<Project> }>(PROJECTS, {
        orderBy: [{ investment: { amount: 'DESC' } }],
      });
      await page.getByText(`已载入 100 / ${projects.totalCount} 行`).waitFor();
      expect(await rowHeaders(page).count()).toBeLessThan(60);
      await page.getByRole('button', { name: '全部载入' }).click();
      await page.getByText(`已载入 ${projects.totalCount} / ${projects.totalCount} 行`).waitFor();
      await page.getByRole('region', { name: '项目' }).focus();
      await page.keyboard.press('End');
      await page.getByRole('rowheader', { name: projects.nodes.at(-1)!.name }).waitFor();
      // Paper does not scroll: everything that is loaded is on it.
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => rowHeaders(page).count()).toBe(projects.totalCount);
    });

    it('lead from a value to the words it rests on, by keyboard alone', async () => {
      const page = await pages().open('/projects');
      await rowHeaders(page).first().waitFor();
      await filter(page, '类别').focus();
      await page.keyboard.press('Enter');
      await page.getByRole('search').getByRole('checkbox', { name: '项目群' }).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await chip(page, '类别: 项目').waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => filter(page, '类别').evaluate((summary) => document.activeElement === summary)).toBe(true);
      await page
        .getByRole('columnheader', { name: /总投资/ })
        .getByRole('button')
        .focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.getByRole('columnheader', { name: /总投资/ }).getAttribute('aria-sort')).toBe('ascending');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.getByRole('columnheader', { name: /总投资/ }).getAttribute('aria-sort')).toBe('descending');
      await page.getByRole('button', { name: /^总投资: 339 亿元/ }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByText('339亿元').first().waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    });

    it('hide columns, and keep them hidden in the address', async () => {
      const page = await pages().open('/projects?sort=-investment');
      await page.getByRole('columnheader', { name: /政策/ }).waitFor();
      await filter(page, '列').click();
      await page.getByRole('search').getByRole('checkbox', { name: '政策' }).uncheck();
      await page.getByRole('columnheader', { name: /政策/ }).waitFor({ state: 'detached' });
      await page.reload();
      await rowHeaders(page).first().waitFor();
      expect(await page.getByRole('columnheader', { name: /政策/ }).count()).toBe(0);
    });

    it('add up what enterprises invest in, each sum as the service has it', async () => {
      const page = await pages().open('/enterprises?q=吉林化纤');
      const { enterpriseGroups } = await pages().ask<{ enterpriseGroups: readonly { measure: { sum: number } }[] }>(
        '{ enterpriseGroups(by: [], where: { name: { eq: "吉林化纤" } }) { measure(unit: YI_YUAN) { sum } } }',
      );
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '吉林化纤', exact: true }) });
      await row.getByText(`${enterpriseGroups[0]!.measure.sum} 亿元`).waitFor();
      await row
        .getByRole('link', { name: /的项目表/ })
        .first()
        .click();
      await chip(page, '建设方: 吉林化纤').waitFor();
    });

    it('refuse to add up figures of several units or kinds, and add them up when there is one', async () => {
      const page = await pages().open('/observations');
      await page.getByText('单位不同，不能合计').waitFor();
      await filter(page, '单位').click();
      await tick(page, /^亿元/);
      await page.getByText('实绩、预计与目标不能合计').waitFor();
      await filter(page, '性质').click();
      await tick(page, /目标/);
      const where = '{ unit: { eq: "亿元" }, kind: { eq: TARGET } }';
      const { groups, observations } = await pages().ask<{
        groups: readonly { measure: { sum: number } }[];
        observations: Connection<Named>;
      }>(`{ groups: observationGroups(by: [], where: ${where}) { measure { sum } } observations(where: ${where}) { totalCount } }`);
      await page.getByText(`筛选后 ${observations.totalCount} 行`).waitFor();
      await page.getByText(`合计${groups[0]!.measure.sum.toLocaleString('zh-CN')} 亿元`).waitFor();
    });

    it('are usable by everybody, in both languages and themes, and on a phone', async () => {
      await expectAccessible(await ready(await pages().open('/enterprises?q=吉林', { dark: true })));
      await expectAccessible(await ready(await pages().open('/observations?kind=TARGET&unit=%25', { english: true, dark: true })));
      const phone = await ready(await pages().open('/projects?status=IN_PRODUCTION', { phone: true }));
      await expectAccessible(phone);
      expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    });
  });

  describe('the files of the whole graph', () => {
    it('are what the service exports, restricted as somebody chooses', async () => {
      const page = await pages().open('/download');
      await page.getByRole('checkbox', { name: '地区' }).check();
      await page.getByRole('button', { name: '下载 graph.ndjson' }).waitFor();
      const saved = await bytes(await save(page, '下载 graph.ndjson'));
      const response = await fetch(`${pages().url}/export/ndjson?types=Region`);
      expect(saved.equals(Buffer.from(await response.arrayBuffer()))).toBe(true);
      expect(saved.length).toBeGreaterThan(1000);
      expect(new URL(page.url()).searchParams.get('types')).toBe('Region');
      await expectAccessible(page);
    });
  });
}

/** The page when its rows stand. */
async function ready(page: Page): Promise<Page> {
  await rowHeaders(page).first().waitFor();
  return page;
}
