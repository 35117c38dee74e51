import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GeneratedService, PAIRS, pairsOf, readWhole } from './generated-service.js';

const PROJECTS = 660;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `node scripts/run.mjs tests/tables/million-rows` reads ten times as many. */
describe('A table of 100,000 rows', () => {
  let service: GeneratedService;
  let total: number;

  beforeAll(async () => {
    service = await GeneratedService.start(PROJECTS);
    total = await pairsOf(service);
  });

  afterAll(() => service.close());

  it('is sent whole, with memory that does not grow', async () => {
    expect(total).toBeGreaterThan(100_000);
    const { lines, bytes, grown, trailers } = await readWhole(service, PAIRS, 'text/csv', total);
    expect(lines).toBe(total + 1);
    expect(bytes).toBeGreaterThan(20_000_000);
    expect(grown).toBeLessThan(25_000_000);
    expect(trailers).toMatchObject({ 'x-row-count': String(total), 'x-truncated': 'false' });
  });

  it('says in its headers how many rows it will have where one list makes them, and in its trailers where the rest begins', async () => {
    const response = await service.open(
      '{ statements { nodes { id text citation anchor document { title citation publishedBasis } } } }',
      'text/csv',
      950,
    );
    expect(response.headers).toMatchObject({ 'x-row-count': '950', 'x-truncated': 'true' });
    expect(response.headers['trailer']).toBe('x-row-count, x-truncated, x-next-cursor, x-truncated-lists, x-dataset');
    for await (const _ of response);
    expect(response.trailers).toMatchObject({ 'x-row-count': '950', 'x-truncated': 'true' });
    expect(response.trailers['x-next-cursor']).toMatch(/^[\w-]+$/);
    expect(response.trailers).not.toHaveProperty('x-truncated-lists');
  });

  it('is a workbook, made with as little memory', async () => {
    const { bytes, grown, trailers } = await readWhole(service, PAIRS, XLSX, 30_000, 1_000_000);
    expect(bytes).toBeGreaterThan(1_000_000);
    expect(grown).toBeLessThan(25_000_000);
    expect(trailers['x-row-count']).toBe('30000');
  });

  it.each(['text/csv', 'application/x-ndjson', XLSX])('waits for who does not read, and ends with who leaves: %s', async (accept) => {
    const before = await service.state();
    const response = await service.open(PAIRS, accept, total);
    await new Promise((resolve) => response.once('readable', resolve));
    // Whatever the system buffers between the two is full by then.
    await wait(500);
    const { live } = await service.state();
    expect(live - before.live).toBeLessThan(25_000_000);
    response.destroy();
    let ended = before.operations;
    for (let tries = 0; ended.length === before.operations.length && tries < 100; tries++) {
      await wait(20);
      ended = (await service.state()).operations;
    }
    const line = ended.at(-1)!;
    expect(line['errors']).toEqual(['CLIENT_CLOSED']);
    // CSV is a third shorter than NDJSON, and a workbook is packed: more of them fits between the two.
    if (accept === 'application/x-ndjson') {
      const whole = before.operations.find(({ statements }) => Number(statements) > 100)!;
      expect(line['statements']).toBeLessThan(Number(whole['statements']) / 2);
    }
    const after = await service.state();
    expect(after.operations).toHaveLength(before.operations.length + 1);
    expect(after.live - before.live).toBeLessThan(5_000_000);
  });
});
