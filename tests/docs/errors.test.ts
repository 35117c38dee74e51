import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../src/errors.js';
import { projectRoot } from '../../src/project-root.js';
import { GRAPHQL_TYPE } from '../../src/server/media-type.js';
import { failureStatus } from '../../src/server/response-status.js';

const page = readFileSync(join(projectRoot, 'docs', 'errors.md'), 'utf8');
const rows = [...page.matchAll(/^\| `([A-Z_]+)` \| ([^|]*) \|/gm)].map(([, code, second]) => ({ code: code!, second: second! }));
const inAnswers = rows.filter(({ second }) => /^\d/.test(second));

describe('docs/errors.md', () => {
  it('has every code there is, and no other', () => {
    expect([...new Set(rows.map(({ code }) => code))].sort()).toEqual([...ERROR_CODES].sort());
  });

  it('has only codes that something throws or passes on', () => {
    const sources = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.ts') && path !== 'errors.ts',
    );
    const text = sources.map((path) => readFileSync(join(projectRoot, 'src', path), 'utf8')).join('\n');
    const ofApollo = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'];
    expect(ERROR_CODES.filter((code) => !ofApollo.includes(code) && !text.includes(`'${code}'`))).toEqual([]);
  });

  it.each(inAnswers.map(({ code, second }) => [code, second]))('says which status %s has', (code, second) => {
    expect(second.split(', ').map(Number)).toContain(failureStatus([code], GRAPHQL_TYPE));
  });
});
