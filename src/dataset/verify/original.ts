import type { LineRange, SeedSection } from '../dataset.js';

/** The text of a section without white space, which anchors are letters of; and where its letters come from. */
export interface SectionText {
  readonly letters: string;
  /** The line of the original that a letter stands on, counted from 1. */
  lineOf(offset: number): number;
}

const contains = (ranges: readonly LineRange[], line: number): boolean => ranges.some(({ first, last }) => line >= first && line <= last);

export const splitLines = (text: string): string[] => text.replace(/^\uFEFF/, '').split(/\r?\n/);

/** Joins the lines of a section in the order of its ranges. */
export function sectionText(lines: readonly string[], section: SeedSection): SectionText {
  let letters = '';
  const starts: { readonly offset: number; readonly line: number }[] = [];
  for (const { first, last } of section.lines) {
    for (let line = first; line <= Math.min(last, lines.length); line += 1) {
      starts.push({ offset: letters.length, line });
      letters += lines[line - 1]!.replace(/\s/g, '');
    }
  }
  const lineOf = (offset: number): number => starts.findLast((start) => start.offset <= offset)?.line ?? 1;
  return { letters, lineOf };
}

/** Lines with text that belong to no section or to several, and ranges that leave the original. */
export function checkPartition(lines: readonly string[], sections: readonly SeedSection[]): string[] {
  const faults: string[] = [];
  for (const [index, content] of lines.entries()) {
    if (content.trim() === '') continue;
    const owners = sections.filter((section) => contains(section.lines, index + 1)).map(({ slug }) => slug);
    if (owners.length !== 1) faults.push(`line ${index + 1} in ${owners.length === 0 ? 'no section' : owners.join(' and ')}`);
  }
  for (const { slug, lines: ranges } of sections) {
    const beyond = ranges.find(({ last }) => last > lines.length);
    if (beyond) faults.push(`lines to ${beyond.last} in ${slug}, of ${lines.length}`);
  }
  return faults;
}

/** Every place of a fragment, overlapping ones included. */
export function placesOf(fragment: string, letters: string): number[] {
  const places: number[] = [];
  for (let at = letters.indexOf(fragment); at >= 0; at = letters.indexOf(fragment, at + 1)) places.push(at);
  return places;
}
