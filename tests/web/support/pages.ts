import axe from 'axe-core';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { projectRoot } from '../../../src/project-root.js';

export interface Looks {
  /** 390 pixels wide; a desktop unless said otherwise. */
  readonly phone?: boolean;
  readonly dark?: boolean;
  readonly english?: boolean;
}

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const SHOTS = join(projectRoot, '.cache', 'screenshots');

/** The pages of a service in a browser. Whatever they complain of, and whomever else they ask, fails `expectQuiet`. */
export class Pages {
  readonly #complaints: string[] = [];
  readonly #contexts: BrowserContext[] = [];

  constructor(
    /** Of the service, without a slash at its end. */
    readonly url: string,
    readonly browser: Browser,
  ) {}

  /** Opens an address of the service in a browser that has never been there. */
  async open(path: string, { phone = false, dark = false, english = false }: Looks = {}): Promise<Page> {
    const context = await this.browser.newContext({
      viewport: phone ? PHONE : DESKTOP,
      hasTouch: phone,
      colorScheme: dark ? 'dark' : 'light',
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    this.#contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(45_000);
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${this.url}/`) && !/^(data|blob):/.test(url)) this.#complaints.push(`asks another origin: ${url}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') this.#complaints.push(`${page.url()} says: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.#complaints.push(`${page.url()} breaks down: ${error.message}`));
    const address = new URL(path, `${this.url}/`);
    if (english) address.searchParams.set('lang', 'en');
    await page.goto(address.href);
    return page;
  }

  /** What the API answers, to hold the page against. */
  async ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${this.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    if (errors !== undefined) throw new Error(`${JSON.stringify(errors)} for ${query}`);
    return data;
  }

  /** No error on a console, no request to another origin, since the last time somebody asked; closes what was opened. */
  async expectQuiet(): Promise<void> {
    await Promise.all(this.#contexts.splice(0).map((context) => context.close()));
    const complaints = this.#complaints.splice(0);
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  }
}

/** axe-core finds nothing serious on the page as it stands. Run by the debugger, since the page allows no script from elsewhere. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
  if (found.length > 0) throw new Error(`${page.url()}\n${found.join('\n')}`);
}

/** Leaves a picture in `.cache/screenshots`, to be looked at. */
export async function leavePicture(page: Page, name: string): Promise<void> {
  await mkdir(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}
