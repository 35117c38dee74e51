import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settings } from '../../src/config.js';
import { projectRoot } from '../../src/project-root.js';
import * as limits from '../../src/server/limits.js';

const page = readFileSync(join(projectRoot, 'docs', 'settings.md'), 'utf8');
const defaultOf = (schema: { def: object }): string => (schema.def as { defaultValue?: string }).defaultValue || '';

describe('docs/settings.md', () => {
  it('has every setting, in order, with its default and its meaning', () => {
    const rows = Object.entries(settings).map(
      ([name, schema]) => `| \`${name}\` | ${defaultOf(schema) && `\`${defaultOf(schema)}\``} | ${schema.description} |`,
    );
    expect(page).toContain(['| setting | default | meaning |', '| --- | --- | --- |', ...rows, ''].join('\n'));
  });

  it('has the limits that are no settings', () => {
    for (const value of Object.values(limits)) expect(page).toContain(value.toLocaleString('en'));
  });
});
