import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { seedSchemas } from '../../../src/dataset/format/seed-schemas.js';
import { listSeedFiles } from '../../../src/dataset/files/seed-file.js';
import { model } from '../small-seeds.js';

const schemas = seedSchemas(model);
const validator = (name: string) => new Ajv2020({ strict: false }).compile(JSON.parse(schemas[`schema/seeds/${name}.schema.json`]!));

describe('The JSON Schemas that editors use', () => {
  test.each(Object.keys(schemas))('%s is what the formats say; if not, emit it again', (path) => {
    expect(existsSync(path) ? readFileSync(path, 'utf8') : 'nothing').toBe(schemas[path]);
  });

  test('accept every seed file of the repository, as YAML editors read them', () => {
    const files = [
      ['dataset', 'dataset.yaml'],
      ['documents', 'documents.yaml'],
      ['sums', 'sums.yaml'],
      ...listSeedFiles('seeds', 'entities').map((path) => ['entities', path]),
      ...listSeedFiles('seeds', 'statements').map((path) => ['statements', path]),
    ] as [string, string][];
    const validators = new Map(['dataset', 'documents', 'sums', 'entities', 'statements'].map((name) => [name, validator(name)]));
    const refused = files.flatMap(([name, path]) => {
      const validate = validators.get(name)!;
      return validate(parse(readFileSync(`seeds/${path}`, 'utf8'))) ? [] : [`${path}: ${JSON.stringify(validate.errors?.at(0))}`];
    });
    expect(refused).toEqual([]);
  });

  test('refuse a mistyped key, an unknown property and a long anchor', () => {
    const validate = validator('statements');
    const fact = { property: 'goal', value: '富裕', anchor: '富裕' };
    const accepts = (more: object): boolean => validate([{ about: 'region/panshi', facts: [{ ...fact, ...more }] }]);
    expect(accepts({})).toBe(true);
    expect(accepts({ value: 2022 })).toBe(true);
    expect(accepts({ ancor: 'x' })).toBe(false);
    expect(accepts({ property: 'gaol' })).toBe(false);
    expect(accepts({ anchor: '长'.repeat(25) })).toBe(false);
    expect(accepts({ anchor: 'a b' })).toBe(false);
  });

  test('are named by the first line of every seed file', () => {
    const paths = [
      'dataset.yaml',
      'documents.yaml',
      'sums.yaml',
      ...listSeedFiles('seeds', 'entities'),
      ...listSeedFiles('seeds', 'statements'),
    ];
    const first = (path: string): string => readFileSync(`seeds/${path}`, 'utf8').split('\n')[0]!;
    const named = /^# yaml-language-server: \$schema=(\.\.\/)+schema\/seeds\/\w+\.schema\.json$/;
    expect(paths.filter((path) => !named.test(first(path)))).toEqual([]);
  });
});
