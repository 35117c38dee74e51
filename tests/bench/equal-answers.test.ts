import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { plainAnswers } from '../../bench/peer/plain-answers.js';
import { requireEqualAnswers } from '../../bench/measure/equal-answers.js';
import type { Target } from '../../bench/processes/target.js';
import { pointWalk } from '../../bench/shapes/point-walk.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel } from '../../src/model/graph-model.js';

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
  return { name, url, cpuSeconds: () => undefined, stop: async () => {}, request };
}

const question = { variables: { id: 'project/a' } };

async function compare(ours: object, rival: object): Promise<readonly number[]> {
  const others = [{ target: await answering('rival', rival) }];
  return (await requireEqualAnswers(await answering('ours', ours), others, pointWalk, [question])).bytes;
}

describe('the comparison of answers', () => {
  it('takes keys in any order for equal, and says how long our answer was', async () => {
    expect(await compare({ data: { a: 1, b: [null] } }, { data: { b: [null], a: 1 } })).toEqual([27]);
  });

  it('refuses to go on where a value differs, and says where', async () => {
    await expect(compare({ data: { project: { tags: ['a', 'b'] } } }, { data: { project: { tags: ['a', 'c'] } } })).rejects.toThrow(
      'Answers to point-walk {"id":"project/a"} differ at data.project.tags.1: ours "b", of the rival "c". Nothing is compared.',
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

describe('the peer’s answers', () => {
  it('are brought to the form of ours: one node for a list of one, nodes for edges, numbers for texts', async () => {
    const plain = await plainAnswers(readGraphModel(await buildSchema()));
    const operation = {
      document:
        '{ region: regions(where: { id: { eq: "region/a" } }) { name parent { name } projects: projectsConnection { totalCount edges { node { id investment { amount } } } } } }',
      one: ['region'],
    };
    const theirs = {
      region: [
        {
          name: 'A',
          parent: [],
          projects: { totalCount: 1, edges: [{ node: { id: 'project/a', investment: [{ amount: '12000000000' }] } }] },
        },
      ],
    };
    const ours = {
      region: {
        name: 'A',
        parent: null,
        projects: { totalCount: 1, nodes: [{ id: 'project/a', investment: { amount: 12_000_000_000 } }] },
      },
    };
    expect(plain.peer(theirs, operation)).toEqual(plain.ours(ours));
    expect(plain.peer({ region: [] }, operation)).toEqual({ region: null });
  });
});
