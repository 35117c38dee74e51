import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/project-root.js';
import { testService, type TestService } from './support/test-service.js';

const built = existsSync(join(projectRoot, 'dist', 'web', 'playground', 'index.html'));
if (!built) console.warn('\n*** SKIPPED: the playground is not built: npm test builds it, or npm start.\n');

describe.skipIf(!built)('the playground', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await testService();
  });
  afterAll(() => service.close());

  it('is where /playground leads to', async () => {
    const response = await service.get('/playground');
    expect([response.status, response.headers.get('location')]).toEqual([302, 'playground/']);
  });

  it('is where a browser gets that opens the endpoint', async () => {
    const response = await service.get('/graphql', { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
    expect([response.status, response.headers.get('location')]).toEqual([302, 'playground/']);
  });

  it('may load nothing from elsewhere, and stays in no cache', async () => {
    const { headers } = await service.get('/playground/');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe-eval|script-src|https?:/);
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  it('says to people with a page that there is nothing at an address, and to programs with an error', async () => {
    const accept = 'text/html,application/xhtml+xml,*/*;q=0.8';
    for (const [path, base] of [
      ['/nothing', './'],
      ['/nothing/at/all', '../../'],
    ] as const) {
      const page = await service.get(path, { headers: { accept } });
      expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
      expect(await page.text()).toContain(`<base href="${base}" />`);
      for (const headers of [{}, { accept: 'application/json' }, { accept: '*/*' }]) {
        const response = await service.get(path, { headers });
        const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
        expect([response.status, errors[0]!.extensions.code], path).toEqual([404, 'BAD_REQUEST']);
      }
    }
    expect((await service.get('/assets/nothing.js', { headers: { accept } })).headers.get('content-type')).toContain('json');
  });

  it('hands out its own files and nothing beside them', async () => {
    for (const path of [
      '/playground/../package.json',
      '/playground/%2e%2e/%2e%2e/package.json',
      '/playground/..%2f..%2fpackage.json',
      '/playground/assets/',
      '/assets/',
      '/assets/..%2findex.html',
    ]) {
      expect((await service.get(path)).status, path).not.toBe(200);
    }
  });
});
