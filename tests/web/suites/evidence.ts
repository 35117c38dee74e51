import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/pages.js';
import type { OpenPages } from './open-pages.js';

const DOCUMENT = 'document/jkq-2022-feature';

interface Counted {
  readonly totalCount: number;
}

interface Sections {
  readonly document: {
    readonly title: string;
    readonly statements: Counted;
    readonly sections: { readonly nodes: { readonly id: string; readonly title: string; readonly lines: string[] }[] };
  };
}

interface Texts {
  readonly section: { readonly statements: { readonly nodes: { readonly text: string }[] } };
}

interface Conflicts {
  readonly conflicts: {
    readonly totalCount: number;
    readonly nodes: {
      readonly winner: { readonly id: string };
      readonly statements: { readonly nodes: { readonly id: string; readonly anchor: string }[] };
    }[];
  };
}

/** Documents and statements, what they disagree about, and what the data are worth. */
export function evidenceSuite(pages: OpenPages): void {
  describe('evidence', () => {
    it('lists the documents with what each states', async () => {
      const { documents } = await pages().ask<{ documents: { nodes: { title: string; statements: Counted }[] } }>(
        '{ documents(first: 100, orderBy: [{ published: ASC }]) { nodes { title statements { totalCount } } } }',
      );
      const page = await pages().open('/documents');
      await page.getByRole('link', { name: documents.nodes[0]!.title }).waitFor();
      const rows = await page.locator('tbody tr').evaluateAll((all) => all.map((row) => row.textContent));
      expect(rows).toHaveLength(documents.nodes.length);
      for (const [place, { title, statements }] of documents.nodes.entries()) {
        expect(rows[place]).toContain(title);
        expect(rows[place]).toContain(statements.totalCount.toLocaleString('zh-CN'));
      }
      await expectAccessible(page);
    });

    it('shows a document section by section, in the order of the original, as the API has it', async () => {
      const { document } = await pages().ask<Sections>(
        `{ document(id: "${DOCUMENT}") { title statements { totalCount } sections(first: 100) { nodes { id title lines } } } }`,
      );
      const begins = ({ lines }: { lines: string[] }): number => Math.min(...lines.map((span) => Number.parseInt(span, 10)));
      const sections = document.sections.nodes.toSorted((a, b) => begins(a) - begins(b));
      const page = await pages().open(`/${DOCUMENT}`);
      await page.getByRole('heading', { level: 1, name: document.title }).waitFor();
      const contents = page.getByRole('navigation', { name: '目录' });
      expect(await contents.getByRole('link').allTextContents()).toEqual(sections.map(({ title }) => title));
      await page.getByText(`共 ${document.statements.totalCount} 条陈述`).waitFor();
      const last = sections.at(-1)!;
      const { section } = await pages().ask<Texts>(
        'query Texts($id: ID!) { section(id: $id) { statements(first: 100, orderBy: [{ position: ASC }]) { nodes { text } } } }',
        { id: last.id },
      );
      await contents.getByRole('link', { name: last.title, exact: true }).click();
      const part = page.getByRole('region', { name: last.title });
      await part.getByRole('article').first().waitFor();
      expect(await part.getByRole('article').getByRole('link').allTextContents()).toEqual(section.statements.nodes.map(({ text }) => text));
      await expectAccessible(page);
      // Print takes all of it along, also what nobody has scrolled to.
      await page.evaluate(() => (globalThis.print = () => globalThis.document.body.setAttribute('data-printed', '')));
      await page.getByRole('button', { name: '打印全文' }).click();
      await page.locator('body[data-printed]').waitFor();
      expect(await page.getByRole('article').count()).toBe(document.statements.totalCount);
    });

    it('opens a document at the section that the address names, and narrows it down', async () => {
      const page = await pages().open(`/document/jl-2022-review?show=doubtful#section/jl-2022-review/overview`);
      const { statements } = await pages().ask<{ statements: Counted }>(
        '{ statements(where: { document: { id: { eq: "document/jl-2022-review" } }, doubt: { isNull: false } }) { totalCount } }',
      );
      await page.getByText(new RegExp(`筛选后 ${statements.totalCount} 条`)).waitFor();
      await page
        .getByRole('region', { name: '写在前面' })
        .getByText(/存疑: /)
        .first()
        .waitFor();
      await page.getByRole('button', { name: '取消筛选' }).click();
      await page.getByText(/^共 \d+ 条陈述$/).waitFor();
      expect(page.url()).not.toContain('show=');
    });

    it('shows a statement with the words of the original, and how to cite it', async () => {
      const { conflicts } = await pages().ask<Conflicts>(
        '{ conflicts(first: 1) { totalCount nodes { winner { id } statements { nodes { id anchor } } } } }',
      );
      const { winner, statements } = conflicts.nodes[0]!;
      const { statement } = await pages().ask<{ statement: { text: string; anchor: string; citation: string } }>(
        'query Cited($id: ID!) { statement(id: $id) { text anchor citation } }',
        { id: winner.id },
      );
      const page = await pages().open(`/${winner.id}`);
      await page.getByRole('heading', { level: 1, name: statement.text }).waitFor();
      expect(await page.locator('blockquote mark').textContent()).toBe(statement.anchor);
      await page.getByRole('button', { name: '复制', exact: true }).click();
      await page.getByRole('button', { name: '已复制' }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(statement.citation);
      const sides = page.getByRole('region').or(page.locator('section')).filter({ hasText: '与其他陈述的分歧' }).getByRole('article');
      expect(await sides.locator('q').allTextContents()).toEqual(expect.arrayContaining(statements.nodes.map(({ anchor }) => anchor)));
      await expectAccessible(page);
    });

    it('says what may have been meant where there is no such document', async () => {
      const page = await pages().open('/document/jl-2022-reviw');
      await page.getByRole('link', { name: 'document/jl-2022-review', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: /综述/ }).waitFor();
    });

    it('sets disagreements side by side, all that the API has, and counts what a filter leaves', async () => {
      const { conflicts } = await pages().ask<Conflicts>(
        '{ conflicts(first: 100) { totalCount nodes { winner { id } statements { nodes { id anchor } } } } }',
      );
      const page = await pages().open('/conflicts');
      await page.getByText(`共 ${conflicts.totalCount} 处分歧`).waitFor();
      const anchors = await page.locator('main q').allTextContents();
      const expected = conflicts.nodes.flatMap(({ statements }) => statements.nodes.map(({ anchor }) => anchor));
      expect(anchors.toSorted()).toEqual(expected.toSorted());
      const winners = await page
        .locator('article[data-rank="PREFERRED"] a[href*="/statement/"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')!.replace(/^.*\/statement\//, 'statement/')));
      for (const { winner } of conflicts.nodes) expect(winners).toContain(winner.id);
      await expectAccessible(page);
      const { ofRule } = await pages().ask<{ ofRule: Counted }>(
        '{ ofRule: conflicts(where: { rule: { eq: "later-document" } }) { totalCount } }',
      );
      await page.getByLabel('采用规则').selectOption('later-document');
      await page.getByText(`筛选后 ${ofRule.totalCount} 处，共 ${conflicts.totalCount} 处分歧`).waitFor();
      await page.reload();
      await page.getByText(`筛选后 ${ofRule.totalCount} 处，共 ${conflicts.totalCount} 处分歧`).waitFor();
    });

    it('counts what the data are worth as the API does, and leads to what was counted', async () => {
      const counts = await pages().ask<Record<'ocr' | 'targets' | 'without' | 'projects', Counted>>(`{
        ocr: statements(where: { doubt: { eq: OCR } }) { totalCount }
        targets: observations(where: { target: {} }) { totalCount }
        without: projects(where: { not: { investment: {} } }) { totalCount }
        projects { totalCount }
      }`);
      const page = await pages().open('/quality');
      const leads = (name: string, { totalCount }: Counted) => page.getByRole('link', { name: `${name}: ${totalCount}`, exact: true });
      await leads('原文识读存疑', counts.ocr).waitFor();
      await leads('实绩 → 目标', counts.targets).waitFor();
      await leads('项目 全部', counts.projects).waitFor();
      await expectAccessible(page);
      await leads('项目 总投资 未见记载', counts.without).click();
      await page.getByRole('heading', { level: 1, name: '项目 · 未见记载：总投资' }).waitFor();
      await page.getByText(`共 ${counts.without.totalCount} 条`).waitFor();
      await page.getByRole('link', { name: '← 数据质量' }).click();
      await leads('原文识读存疑', counts.ocr).click();
      await page.getByText(`共 ${counts.ocr.totalCount} 条`).waitFor();
      expect(await page.getByText(/^存疑: 原文识读存疑/).count()).toBe(counts.ocr.totalCount);
    });

    it('knows only what was published by the day in the address', async () => {
      const { statements } = await pages().ask<{ statements: Counted }>(
        'query Then @asOf(known: "2022-12-31") { statements { totalCount } }',
      );
      const page = await pages().open('/quality?known=2022-12-31');
      await page.getByText('只含 2022年12月31日 及以前发表的文献。').waitFor();
      await page.getByRole('link', { name: `陈述: ${statements.totalCount.toLocaleString('zh-CN')}`, exact: true }).waitFor();
    });
  });
}
