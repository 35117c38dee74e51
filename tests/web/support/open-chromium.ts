import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where a Chromium is, or nothing: then tests that need one are skipped with a loud line, and fail with `CI=true`. */
export function findChromium(): string | undefined {
  const found = [process.env['CHROMIUM'] ?? '', ...PLACES].find((path) => path !== '' && existsSync(path));
  if (found) return found;
  const how = 'No Chromium was found: apt-get install -y chromium fonts-noto-cjk, or set CHROMIUM to its path.';
  if (process.env['CI'] === 'true') throw new Error(how);
  console.warn(`\n*** SKIPPED: the pages are not looked at. ${how}\n`);
  return undefined;
}

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A browser with a fresh profile, which goes when it is closed. */
export const openChromium = (executablePath: string): Promise<Browser> => chromium.launch({ executablePath, headless: true, args: QUIET });
