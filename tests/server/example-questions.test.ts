import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/project-root.js';
import { exampleQuestions } from '../../src/server/example-questions.js';
import { EXAMPLES, readExamples } from '../docs/examples-page.js';

const questions = exampleQuestions(readFileSync(join(projectRoot, EXAMPLES), 'utf8'));

describe('the questions of the playground', () => {
  it('are those of the page of examples, in its order, with their variables', () => {
    const expected = readExamples().map(({ chinese, english, operations }) => ({
      question: { zh: chinese, en: english },
      operations: operations.map(({ block, variables }) => [block.text.trimEnd(), variables]),
    }));
    const found = questions.map(({ question, operations }) => ({
      question,
      operations: operations.map(({ query, variables = '{}' }) => [query, JSON.parse(variables)]),
    }));
    expect(found).toEqual(expected);
  });

  it('stand in groups with a name in both languages', () => {
    const groups = [...new Map(questions.map(({ group }) => [group.zh, group])).values()];
    expect(groups.length).toBeGreaterThan(10);
    for (const { zh, en } of groups) {
      expect(zh).toMatch(/^[\u4e00-\u9fff]+$/);
      expect(en).toMatch(/^[A-Z][a-z ]+$/);
    }
  });

  it('have variables where their operation takes some', () => {
    const taking = questions.flatMap(({ operations }) => operations).filter(({ query }) => query.includes('($'));
    expect(taking.length).toBeGreaterThan(0);
    for (const { query, variables } of taking) expect(variables, query).toBeDefined();
  });
});
