import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Lists that outlive several young collections, as those of requests do while a store takes its time. */
const REQUESTS = `
  const waiting = [];
  const request = (each) => [{ each }];
  for (let each = 0; each < 500_000; each++) {
    waiting.push(request(each));
    if (waiting.length > 100_000) waiting.splice(0, 50_000);
  }
`;

/** How often V8 judged a place in the code by the objects that it made and that lived. */
const judged = (...flags: string[]): number => {
  const said = execFileSync(process.execPath, ['--trace-pretenuring-statistics', ...flags, '--input-type=module', '--eval', REQUESTS]);
  return said.toString().match(/pretenuring: AllocationSite/g)?.length ?? 0;
};

test('V8 makes no objects of the service in the old generation', () => {
  const module = new URL('../../dist/src/commands/young-objects.js', import.meta.url).href;
  expect(judged()).toBeGreaterThan(0);
  expect(judged('--import', module)).toBe(0);
  const start = readFileSync(new URL('../../src/commands/start.ts', import.meta.url), 'utf8');
  expect(start.startsWith("import './young-objects.js';\n")).toBe(true);
});
