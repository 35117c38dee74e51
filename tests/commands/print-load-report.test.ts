import { expect, test } from 'vitest';
import { printLoadReport } from '../../src/commands/print-load-report.js';

const none = { created: 0, updated: 0, removed: 0, unchanged: 0 };
const report = {
  nodes: { ...none, created: 2 },
  relationships: none,
  untied: 0,
  atomic: true,
  milliseconds: 1_240,
  bookmarks: ['FB:one', 'FB:two'],
};

test('A load says what it did, and what a cluster can be told to wait for where somebody asks', () => {
  const said = printLoadReport(report, {});
  expect(said).toBe(`nodes         2 created, 0 updated, 0 removed, 0 unchanged
relationships 0 created, 0 updated, 0 removed, 0 unchanged
Done in one transaction (1.2 s).`);
  expect(printLoadReport(report, { bookmarks: true })).toBe(`${said}\nNEO4J_BOOKMARKS=FB:one,FB:two`);
  expect(printLoadReport(report, { bookmarks: true, dryRun: true })).not.toContain('NEO4J_BOOKMARKS');
});
