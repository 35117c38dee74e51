import { describe, expect, test } from 'vitest';
import { GraphError } from '../../../src/errors.js';
import type { Asker } from './asker.js';
import { pageOf } from './page-of.js';

export const describeFailures = (ask: () => Asker) =>
  describe('failures', () => {
    test('a cancelled run ends with a coded error', async () => {
      const run = ask().roots({ roots: [pageOf({ kind: 'scan', label: 'Node' })], asOf: null }, [10], AbortSignal.abort());
      await expect(run).rejects.toThrow(GraphError);
      await expect(run).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
    });

    test('a store with a dataset is ready and says which', async () => {
      expect(await ask().opened.store.readiness()).toEqual({ ready: true, contentHash: 'hash' });
    });
  });
