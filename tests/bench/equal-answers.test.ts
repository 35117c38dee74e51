import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { requireEqualAnswers } from '../../bench/measure/equal-answers.js';
import type { Target } from '../../bench/processes/target.js';
import { pointWalk } from '../../bench/shapes/point-walk.js';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function answering(name: Target['name'], answer: object): Promise<Target> {
  const server = createServer((_, response) => response.end(JSON.stringify(answer)));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const request = () => ({ path: '/', body: '{}' });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { name, url, cpuSeconds: () => undefined, stop: async () => {}, request, freshRequest: request };
}

const compare = async (ours: object, rival: object): Promise<number[]> =>
  requireEqualAnswers(await answering('ours', ours), await answering('rival', rival), pointWalk, [{ id: 'project/a' }]);

describe('the comparison of answers', () => {
  it('takes keys in any order for equal, and says how long our answer was', async () => {
    expect(await compare({ data: { a: 1, b: [null] } }, { data: { b: [null], a: 1 } })).toEqual([27]);
  });

  it('refuses to go on where a value differs, and says where', async () => {
    await expect(compare({ data: { project: { tags: ['a', 'b'] } } }, { data: { project: { tags: ['a', 'c'] } } })).rejects.toThrow(
      'Answers to point-walk {"id":"project/a"} differ at data.project.tags.1: ours "b", the rival\'s "c". Nothing is compared.',
    );
  });

  it('refuses where a key is missing, null is not missing, or a list is shorter', async () => {
    await expect(compare({ data: { a: null } }, { data: {} })).rejects.toThrow('differ at data.a');
    await expect(compare({ data: { a: [1] } }, { data: { a: [1, 2] } })).rejects.toThrow('differ at data.a.1');
    await expect(compare({ data: { a: [] } }, { data: { a: {} } })).rejects.toThrow('differ at data.a');
  });

  it('refuses an answer with errors, although both have them', async () => {
    const failed = { data: null, errors: [{ message: 'no' }] };
    await expect(compare(failed, failed)).rejects.toThrow('answered / with 200');
  });
});
