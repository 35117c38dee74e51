import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/project-root.js';
import { exampleOperations } from '../../src/server/example-operations.js';
import { testService, type TestService } from './support/test-service.js';

const examples = exampleOperations(readFileSync(join(projectRoot, 'schema', 'examples.graphql'), 'utf8'));

/** Whether there is anything in an answer besides null, empty lists and zero counts. */
const hasContent = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(hasContent);
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasContent);
  return typeof value === 'string' || (typeof value === 'number' && value !== 0);
};

describe('schema/examples.graphql', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await testService();
  });
  afterAll(() => service.close());

  it('has at least ten operations, Walk first, all with names of their own', () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
    expect(examples[0]!.name).toBe('Walk');
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
  });

  it('asks each in Chinese and in English', () => {
    for (const { name, source } of examples) {
      const comment = source.slice(0, source.indexOf('query'));
      expect(comment, name).toMatch(/# .*[\u4e00-\u9fff].*[？。]\n# .*[a-z]/);
    }
  });

  it.each(examples.map(({ name, source }) => [name, source]))('%s is answered, by one statement', async (name, source) => {
    const { json } = await service.post({ query: source });
    expect(json.errors).toBeUndefined();
    for (const [field, value] of Object.entries(json.data)) expect(hasContent(value), field).toBe(true);
    expect(service.log.findLast(({ operation }) => operation === name)).toMatchObject({ statements: 1 });
  });
});
