import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkOrigin } from '../../src/agents/known-origin.js';
import type { Service } from '../../src/main.js';
import { openService } from '../reconcile/open-service.js';

const LIST = { jsonrpc: '2.0', id: 1, method: 'tools/list' };

describe('/mcp', () => {
  let service: Service;
  beforeAll(async () => {
    service = await openService({ MCP: 'on', CORS_ORIGINS: 'https://example.org', TRUSTED_ONLY: 'on' });
  });
  afterAll(() => service.close());

  const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${service.url}/mcp`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const call = async (name: string, given: object): Promise<string> => {
    const response = await post({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: given } });
    return ((await response.json()) as { result: { content: [{ text: string }] } }).result.content[0].text;
  };

  it('answers programs, and pages of the origins that may ask', async () => {
    expect((await post(LIST)).status).toBe(200);
    expect((await post(LIST, { origin: 'https://example.org' })).status).toBe(200);
  });

  it('refuses pages of other sites, whatever they write into a request', async () => {
    for (const origin of ['https://evil.example', 'null', service.url]) {
      const response = await post(LIST, { origin });
      expect([origin, response.status]).toEqual([origin, 403]);
      expect(await response.text()).toContain('BAD_REQUEST');
    }
    expect((await post(LIST, { 'content-type': 'text/plain' })).status).toBe(415);
  });

  it('takes POST alone, and no body that is no JSON', async () => {
    const got = await fetch(`${service.url}/mcp`);
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await fetch(`${service.url}/mcp`, { method: 'DELETE' })).status).toBe(405);
    expect((await post('{')).status).toBe(400);
    expect((await post({ hello: 'there' })).status).toBe(400);
  });

  it('finds with operations that the operator trusts, and runs no others where he trusts no others', async () => {
    expect(JSON.parse(await call('search', { text: '龙潭区', first: 1 }))).toMatchObject({ found: [{ id: 'region/longtan' }] });
    expect(JSON.parse(await call('dossier', { id: 'region/longtan' }))).toMatchObject({ name: '龙潭区' });
    expect(JSON.parse(await call('cite', { id: 'region/longtan', first: 1 }))).toMatchObject({ cited: { name: '龙潭区' } });
    expect(await call('run_operation', { query: '{ regions { nodes { name } } }' })).toContain('OPERATION_NOT_TRUSTED');
  });

  it('is not there unless it is wanted, and neither is /reconcile where it is not wanted', async () => {
    const off = await openService({ RECONCILE: 'off' });
    const asked = await fetch(`${off.url}/mcp`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    expect([asked.status, (await fetch(`${off.url}/reconcile`)).status]).toEqual([404, 404]);
    await off.close();
  });
});

describe('a request whose origin is checked', () => {
  const local = { host: '127.0.0.1', corsOrigins: [] };

  it.each([
    [{ host: '127.0.0.1:4000' }, local],
    [{ host: 'localhost:4000' }, local],
    [{ host: '[::1]:4000' }, { host: '::1', corsOrigins: [] }],
    [{ host: 'graph.example.org' }, { host: '0.0.0.0', corsOrigins: [] }],
    [
      { host: 'localhost:4000', origin: 'https://a.example' },
      { host: '127.0.0.1', corsOrigins: ['*'] },
    ],
  ])('%j is let in where the service has %j', (headers, rules) => expect(() => checkOrigin(headers, rules)).not.toThrow());

  it.each([
    [{ host: 'rebound.example:4000' }, local],
    [{}, local],
    [{ host: '127.0.0.1.evil.example' }, local],
    [{ host: 'localhost:4000', origin: 'http://localhost:4000' }, local],
    [
      { host: 'graph.example.org', origin: 'https://graph.example.org' },
      { host: '0.0.0.0', corsOrigins: [] },
    ],
  ])('%j is refused where the service has %j', (headers, rules) =>
    expect(() => checkOrigin(headers, rules)).toThrow(expect.objectContaining({ code: 'BAD_REQUEST' }) as Error),
  );
});
