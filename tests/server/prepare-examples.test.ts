import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { GraphError } from '../../src/errors.js';
import type { OperationRequest } from '../../src/graphql/executor.js';
import { ExamplePreparation } from '../../src/server/prepare-examples.js';

const operations = ['One', 'Two', 'Three'].map((name) => ({ name, source: `query ${name} { __typename }` }));

/** A preparation, with what it asked of its executor and what it logged. */
function preparation(answer: (request: OperationRequest) => Promise<unknown>) {
  const asked: string[] = [];
  const lines: Record<string, unknown>[] = [];
  let atOnce = 0;
  let mostAtOnce = 0;
  const write = (line: Buffer, _: unknown, done: () => void): void => {
    lines.push(JSON.parse(line.toString()) as Record<string, unknown>);
    done();
  };
  const examples = new ExamplePreparation({
    operations,
    timeout: 60_000,
    log: pino({}, new Writable({ write })),
    executor: {
      async execute(request) {
        asked.push(request.operationName!);
        mostAtOnce = Math.max(mostAtOnce, ++atOnce);
        await answer(request).finally(() => atOnce--);
        return {};
      },
    },
  });
  return { examples, asked, lines, mostAtOnce: () => mostAtOnce };
}

/** Ends when it is told to, as a store does. */
const untilStopped = ({ signal }: OperationRequest): Promise<void> =>
  new Promise((_, reject) => signal!.addEventListener('abort', () => reject(new GraphError('QUERY_TIMEOUT', 'Stopped.'))));

describe('The preparation of the examples', () => {
  it('asks one after the other, with the notes that answers have, and logs one line', async () => {
    const notes: unknown[] = [];
    const { examples, asked, lines, mostAtOnce } = preparation(async (request) => {
      notes.push(request.notes);
      await sleep(1);
    });
    examples.start();
    await expect.poll(() => lines).toHaveLength(1);
    expect(asked).toEqual(['One', 'Two', 'Three']);
    expect(notes).toEqual([true, true, true]);
    expect(mostAtOnce()).toBe(1);
    expect(lines).toMatchObject([{ operations: 3, failed: [], msg: 'the example operations are prepared' }]);
  });

  it('goes on behind one that cannot be answered, and names it', async () => {
    const { examples, asked, lines } = preparation(async ({ operationName }) => {
      if (operationName === 'Two') throw new GraphError('COST_EXCEEDED', 'Too much.');
    });
    examples.start();
    await expect.poll(() => lines).toMatchObject([{ operations: 3, failed: ['Two'] }]);
    expect(asked).toEqual(['One', 'Two', 'Three']);
  });

  it('begins anew after a load, and never asks two at once', async () => {
    const waits = [untilStopped];
    const { examples, asked, lines, mostAtOnce } = preparation((request) => (waits.pop() ?? (() => sleep(1)))(request));
    examples.start();
    await expect.poll(() => asked).toEqual(['One']);
    examples.start();
    await expect.poll(() => lines).toHaveLength(1);
    expect(asked).toEqual(['One', 'One', 'Two', 'Three']);
    expect(mostAtOnce()).toBe(1);
  });

  it('stops with the service', async () => {
    const { examples, asked, lines } = preparation(untilStopped);
    examples.start();
    await expect.poll(() => asked).toEqual(['One']);
    await examples.stop();
    expect(asked).toEqual(['One']);
    expect(lines).toEqual([]);
  });
});
