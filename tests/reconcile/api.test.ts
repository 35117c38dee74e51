import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/main.js';
import type { ResultBatch } from '../../src/reconcile/answers/result-batch.js';
import { extensionSchema, manifestSchema, proposalsSchema, resultBatchSchema, suggestSchema } from './api-schemas.js';
import { openService, sendForm } from './open-service.js';

const ajv = new Ajv({ allErrors: true, strictTypes: false });

function expectValid(schema: object, value: unknown): void {
  expect(ajv.validate(schema, value), ajv.errorsText()).toBe(true);
}

interface Manifest {
  readonly suggest: Record<'entity' | 'property' | 'type', { service_url: string; service_path: string }>;
  readonly extend: { propose_properties: { service_url: string; service_path: string } };
  readonly preview: { url: string };
}

interface Refused {
  readonly errors: readonly [{ readonly message: string; readonly extensions: { readonly code: string; readonly hint?: string } }];
}

describe('the reconciliation API', () => {
  let service: Service;
  beforeAll(async () => {
    service = await openService();
  });
  afterAll(() => service.close());

  const get = (path: string): Promise<Response> => fetch(`${service.url}${path}`);
  const json = async <Value>(response: Response | Promise<Response>): Promise<Value> => (await (await response).json()) as Value;
  const reconcile = (queries: object): Promise<ResultBatch> => json(sendForm(service.url, 'queries', queries));
  const manifest = (): Promise<Manifest> => json(get('/reconcile'));
  const found = async (where: { service_url: string; service_path: string }, query: string): Promise<{ id: string; name: string }[]> => {
    const answer = await json<{ result: { id: string; name: string }[] }>(fetch(`${where.service_url}${where.service_path}?${query}`));
    expectValid(suggestSchema, answer);
    return answer.result;
  };

  it('says what it can do', async () => {
    const response = await get('/reconcile');
    expectValid(manifestSchema, await response.json());
    expect(await json(get('/reconcile/'))).toEqual(await manifest());
  });

  it('may be read by pages of any site', async () => {
    for (const path of ['/reconcile', '/reconcile/suggest/type?prefix=', '/reconcile/preview?id=region/longtan', '/reconcile?queries=no']) {
      const response = await fetch(`${service.url}${path}`, { headers: { origin: 'https://example.org' } });
      expect(response.headers.get('access-control-allow-origin'), path).toBe('*');
    }
    const asked = { origin: 'https://example.org', 'access-control-request-method': 'POST' };
    const preflight = await fetch(`${service.url}/reconcile`, { method: 'OPTIONS', headers: asked });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
  });

  it('matches a batch, each query by itself, by form and by address alike', async () => {
    const queries = {
      q0: { query: '吉林化纤集团有限责任公司', type: 'Enterprise', limit: 3, type_strict: 'should' },
      q1: { query: '龙谭区', type: ['Region'] },
      q2: { query: '龙山区' },
    };
    const batch = await reconcile(queries);
    expectValid(resultBatchSchema, batch);
    expect(Object.keys(batch)).toEqual(['q0', 'q1', 'q2']);
    expect(batch['q0']!.result[0]).toMatchObject({ id: 'enterprise/jilin-chemical-fibre', match: true, type: [{ id: 'Enterprise' }] });
    expect(batch['q1']!.result[0]).toMatchObject({ id: 'region/longtan', match: true });
    expect(batch['q2']!.result.some(({ match }) => match)).toBe(false);
    for (const { result } of Object.values(batch)) {
      expect(result.map(({ score }) => score)).toEqual(result.map(({ score }) => score).sort((one, other) => other - one));
    }
    expect(await json(get(`/reconcile?queries=${encodeURIComponent(JSON.stringify(queries))}`))).toEqual(batch);
  });

  it('finds what is sought by its id or its exact name', async () => {
    const batch = await reconcile({ id: { query: 'project/jihua-transformation' }, name: { query: '蛟河抽水蓄能电站' } });
    expect(batch['id']!.result[0]).toMatchObject({ id: 'project/jihua-transformation', score: 100, match: true });
    expect(batch['name']!.result[0]).toMatchObject({ id: 'project/jiaohe-pumped-storage', score: 100, match: true });
  });

  it('does not choose between two that are equally good', async () => {
    const { q0 } = await reconcile({ q0: { query: '吉林', type: 'Region' } });
    expect(q0!.result.slice(0, 2).map(({ id, score, match }) => ({ id, score, match }))).toEqual([
      { id: 'region/jilin-city', score: 95, match: false },
      { id: 'region/jilin-province', score: 95, match: false },
    ]);
  });

  it('lets properties decide, whether given as names, dirty names or ids', async () => {
    const of = (v: unknown) => ({ query: '吉林', type: 'Region', properties: [{ pid: 'parent', v }] });
    const batch = await reconcile({
      name: of('吉林省'),
      dirty: of(['吉林省 ']),
      id: of({ id: 'region/jilin-province' }),
      wrong: of('湖北省'),
    });
    expectValid(resultBatchSchema, batch);
    for (const key of ['name', 'dirty', 'id']) {
      expect(batch[key]!.result[0], key).toMatchObject({ id: 'region/jilin-city', match: true });
      expect(batch[key]!.result[0]!.features).toContainEqual({ id: 'property_agreement', value: 1 });
    }
    expect(batch['wrong']!.result.some(({ match }) => match)).toBe(false);
  });

  it('finds by properties alone', async () => {
    const { code, place } = await reconcile({
      code: { properties: [{ pid: 'adcode', v: '220203' }] },
      place: { type: 'Project', limit: 50, properties: [{ pid: 'region', v: { id: 'region/longtan' } }] },
    });
    expect(code!.result.map(({ id }) => id)).toEqual(['region/longtan']);
    const { data } = await json<{ data: { region: { projects: { nodes: { id: string }[] } } } }>(
      fetch(`${service.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ region(id: "region/longtan") { projects(first: 50) { nodes { id } } } }' }),
      }),
    );
    expect(place!.result.map(({ id }) => id).sort()).toEqual(data.region.projects.nodes.map(({ id }) => id).sort());
    expect(place!.result.length).toBeGreaterThan(3);
  });

  it('suggests entities, properties and types as they are typed', async () => {
    const { suggest } = await manifest();
    expect((await found(suggest.entity, 'prefix=吉林化'))[0]).toMatchObject({ name: '吉林化纤' });
    expect((await found(suggest.entity, 'prefix=jlhx&type=Enterprise'))[0]).toMatchObject({ id: 'enterprise/jilin-chemical-fibre' });
    expect((await found(suggest.entity, 'prefix=region/longtan'))[0]).toMatchObject({ name: '龙潭区' });
    expect((await found(suggest.property, 'prefix=invest')).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['investment', 'investments']),
    );
    expect((await found(suggest.property, 'prefix=地区生产总值&type=Region')).map(({ id }) => id)).toContain('indicator/gdp');
    expect((await found(suggest.type, 'prefix=企业')).map(({ id }) => id)).toEqual(['Enterprise']);
    expect(await found(suggest.entity, 'prefix=')).toEqual([]);
  });

  it('suggests more where a cursor leaves the first ones out', async () => {
    const { suggest } = await manifest();
    const first = await found(suggest.entity, 'prefix=项目&type=Project');
    const next = await found(suggest.entity, 'prefix=项目&type=Project&cursor=20');
    expect([first.length, next.length > 0]).toEqual([20, true]);
    expect(first.some(({ id }) => next.some((other) => other.id === id))).toBe(false);
  });

  it('shows an entity in a page without scripts', async () => {
    const { preview } = await manifest();
    const response = await fetch(preview.url.replace('{{id}}', encodeURIComponent('project/jihua-transformation')));
    const page = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page).toContain('吉林石化炼油化工转型升级项目');
    expect(page).toContain('江城日报');
    expect(page).not.toMatch(/<script|https?:\/\//);
    expect((await get('/reconcile/preview?id=project/no-such')).status).toBe(404);
  });

  it('extends a table with values, as the settings of each property want them', async () => {
    const ids = ['region/panshi', 'enterprise/jilin-petrochemical', 'project/jihua-transformation', 'project/no-such'];
    const answer = await json<{ rows: Record<string, Record<string, unknown[]>>; meta: unknown[] }>(
      sendForm(service.url, 'extend', {
        ids,
        properties: [
          { id: 'parent' },
          { id: 'investment', settings: { content: 'number' } },
          { id: 'enterprises', settings: { limit: '1', content: 'id' } },
          { id: 'indicator/gdp', settings: { period: '2023-H1' } },
          { id: 'status' },
        ],
      }),
    );
    expectValid(extensionSchema, answer);
    expect(Object.keys(answer.rows)).toEqual(ids);
    expect(answer.meta[0]).toEqual({ id: 'parent', name: 'parent' });
    expect(answer.rows['region/panshi']).toMatchObject({
      parent: [{ id: 'region/jilin-city', name: '吉林市' }],
      'indicator/gdp': [{ str: '59.3亿元 (2023-H1)' }],
      investment: [],
    });
    expect(answer.rows['enterprise/jilin-petrochemical']).toMatchObject({ parent: [{ id: 'enterprise/cnpc', name: '中国石油' }] });
    expect(answer.rows['project/jihua-transformation']).toMatchObject({
      investment: [{ int: 33_900_000_000 }],
      enterprises: [{ str: expect.stringMatching(/^enterprise\//) as string }],
      status: [{ str: 'UNDER_CONSTRUCTION' }],
    });
    expect(answer.rows['project/no-such']).toEqual({ parent: [], investment: [], enterprises: [], 'indicator/gdp': [], status: [] });
  });

  it('proposes properties of a type, all of which can be had', async () => {
    const { extend } = await manifest();
    const { service_url: url, service_path: path } = extend.propose_properties;
    for (const type of ['Region', 'Enterprise', 'Organization', 'Project', 'Industry', 'Policy', 'Indicator']) {
      const proposed = await json<{ properties: { id: string }[] }>(fetch(`${url}${path}?type=${type}&limit=15`));
      expectValid(proposalsSchema, proposed);
      expect(proposed.properties.length, type).toBeGreaterThan(5);
      const { result } = await json<{ result: { id: string }[] }>(get(`/reconcile/suggest/entity?prefix=吉林&type=${type}`));
      const extended = await sendForm(service.url, 'extend', {
        ids: result.slice(0, 2).map(({ id }) => id),
        properties: proposed.properties,
      });
      expect([type, extended.status]).toEqual([type, 200]);
      expectValid(extensionSchema, await extended.json());
    }
  });

  const many = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`q${index}`, { query: 'x' }]));
  const refusals: readonly (readonly [string, string, unknown, number, string, RegExp])[] = [
    ['no JSON', 'queries', '{"q0":', 400, 'BAD_USER_INPUT', /no valid JSON/],
    ['a list', 'queries', [], 400, 'BAD_USER_INPUT', /expected record|Invalid input/],
    ['neither name nor properties', 'queries', { q0: {} }, 400, 'BAD_USER_INPUT', /queries\.q0: expected a query, or properties/],
    ['a type that is none', 'queries', { q0: { query: 'x', type: 'Person' } }, 400, 'BAD_USER_INPUT', /no type "Person"/],
    [
      'a property that is none',
      'queries',
      { q0: { query: '吉林', properties: [{ pid: 'age', v: 1 }] } },
      400,
      'BAD_USER_INPUT',
      /no property "age"/,
    ],
    ['a limit of nothing', 'queries', { q0: { query: 'x', limit: 0 } }, 400, 'BAD_USER_INPUT', /queries\.q0\.limit/],
    ['a name that is too long', 'queries', { q0: { query: 'x'.repeat(201) } }, 400, 'BAD_USER_INPUT', /queries\.q0\.query/],
    ['too many queries', 'queries', many, 413, 'LIMIT_EXCEEDED', /51 members; 50 are the most/],
    ['too many ids', 'extend', { ids: Array.from({ length: 501 }, () => 'x'), properties: [] }, 413, 'LIMIT_EXCEEDED', /501 members/],
    [
      'a content that is none',
      'extend',
      { ids: [], properties: [{ id: 'name', settings: { content: 'x' } }] },
      400,
      'BAD_USER_INPUT',
      /one of name, id, number/,
    ],
    [
      'a period that is none',
      'extend',
      { ids: ['region/panshi'], properties: [{ id: 'indicator/gdp', settings: { period: 'x' } }] },
      400,
      'BAD_USER_INPUT',
      /[Pp]eriod/,
    ],
    ['a form of something else', 'q', '{}', 400, 'BAD_REQUEST', /neither queries nor extend/],
    ['JSONP', 'callback', 'f', 400, 'BAD_REQUEST', /JSONP/],
  ];
  it.each(refusals)('refuses %s', async (_, name, value, status, code, message) => {
    const response = await sendForm(service.url, name, value);
    const { errors } = await json<Refused>(response);
    expect([response.status, errors[0].extensions.code]).toEqual([status, code]);
    expect(errors[0].message).toMatch(message);
  });
});
