import { describe, expect, test } from 'vitest';
import { readDocument } from './read-document.js';

const english = readDocument('README.md');
const chinese = readDocument('README.zh.md');

const levels = (text: string): string[] => [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+(?= )/gm)].map(([marks]) => marks);

describe('The Chinese README says what the English one says', () => {
  test('each links to the other', () => {
    expect(english.links.map(({ target }) => target)).toContain('README.zh.md');
    expect(chinese.links.map(({ target }) => target)).toContain('README.md');
  });

  test('both have the same structure', () => {
    expect(levels(chinese.text)).toEqual(levels(english.text));
  });

  test('both show the same code, in the same order', () => {
    const code = ({ blocks }: typeof english) => blocks.map(({ language, text }) => ({ language, text: text.replace(/#.*$/gm, '') }));
    expect(code(chinese)).toEqual(code(english));
  });

  test('both lead to the same pages', () => {
    const pages = ({ links }: typeof english) => links.map(({ target }) => target).filter((target) => target.startsWith('docs/'));
    expect(pages(chinese)).toEqual(pages(english));
  });
});
