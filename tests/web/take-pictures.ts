import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.js';
import { findChromium, openChromium } from './support/open-chromium.js';
import { openService } from './support/open-service.js';
import { Pages, type Looks } from './support/pages.js';

/**
 * Takes the pictures of docs/images anew: `node scripts/run.mjs tests/web/take-pictures`. With `--all FOLDER` it takes
 * every page in both themes and languages, on a desk and on a phone, to be looked at.
 */
const KEPT: readonly (Looks & { readonly name: string; readonly path: string })[] = [
  { name: 'explore', path: '/?open=enterprise/jilin-chemical-fibre&at=enterprise/jilin-chemical-fibre' },
  {
    name: 'explore-dark',
    path: '/?from=enterprise/jilin-carbon-valley&to=enterprise/guoxing-carbon-fibre&tab=connect',
    dark: true,
    english: true,
  },
  { name: 'projects', path: '/projects' },
  { name: 'indicator', path: '/indicator/gdp-growth?period=2023-H1' },
  { name: 'dossier', path: '/project/jihua-transformation', english: true },
  { name: 'conflicts', path: '/conflicts', dark: true },
  { name: 'phone', path: '/project/jiaohe-pumped-storage', phone: true },
];

const EVERY_PATH = [
  '/',
  '/?open=region/jilin-city&at=region/jilin-city',
  '/projects',
  '/enterprises',
  '/observations',
  '/indicators',
  '/indicator/gdp-growth',
  '/documents',
  '/document/jl-2022-review',
  '/conflicts',
  '/quality',
  '/download',
  '/region/longtan',
  '/enterprise/jilin-chemical-fibre',
  '/project/jihua-transformation',
  '/policy/jiu-jie-yi-xie-tiao',
  '/industry/carbon-fibre',
  '/playground/',
];

const all = process.argv.indexOf('--all');
const folder = all < 0 ? join(projectRoot, 'docs', 'images') : process.argv[all + 1]!;
const every = EVERY_PATH.flatMap((path) =>
  [false, true].flatMap((phone) =>
    [false, true].flatMap((dark) =>
      [false, true].map((english) => ({
        name: `${path.replaceAll(/\W+/g, '-')}-${phone ? 'phone' : 'desk'}-${dark ? 'dark' : 'light'}-${english ? 'en' : 'zh'}`,
        ...{ path, phone, dark, english },
      })),
    ),
  ),
);

const chromium = findChromium();
if (!chromium) process.exit(1);
await mkdir(folder, { recursive: true });
const [service, browser] = await Promise.all([openService({}), openChromium(chromium)]);
const pages = new Pages(service.url, browser);
for (const { name, path, ...looks } of all < 0 ? KEPT : every) {
  const page = await pages.open(path, looks);
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  // What is drawn once nothing moves any more.
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.context().close();
  console.log(`${name}.png`);
}
await pages.expectQuiet();
await browser.close();
await service.close();
