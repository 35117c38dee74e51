import type { StoredValue } from '../../store/graph-batch.js';
import { cypherText } from './cypher-text.js';

/** A row of what a statement takes; what is not stated is undefined. */
export type CypherRow = readonly (StoredValue | undefined)[];

type Kind = 'text' | 'number' | 'boolean' | 'texts' | 'numbers';

/** What stands behind a row, between its cells, behind each element of a list, and in place of nothing. */
interface Marks {
  readonly row: string;
  readonly cell: string;
  readonly element: string;
  readonly nothing: string;
}

const textsOf = (value: StoredValue | undefined): readonly string[] =>
  typeof value === 'object' ? value.map(String) : value === undefined ? [] : [String(value)];

/**
 * A mark that no text has in it: the first choice, or else `<1>`, `<2>` and so on, which never begin as they end, so that
 * texts and marks in a row are read in one way only.
 */
function markOf(choice: string, texts: ReadonlySet<string>, taken: readonly string[]): string {
  const isFree = (mark: string): boolean => !taken.includes(mark) && ![...texts].some((text) => text.includes(mark));
  if (isFree(choice)) return choice;
  let number = 1;
  while (!isFree(`<${number}>`)) number += 1;
  return `<${number}>`;
}

function marksOf(rows: readonly CypherRow[]): Marks {
  const texts = new Set(rows.flatMap((row) => row.flatMap(textsOf)));
  const taken: string[] = [];
  const next = (choice: string): string => {
    const mark = markOf(choice, texts, taken);
    taken.push(mark);
    return mark;
  };
  return { row: next('¶'), cell: next('¦'), element: next('‖'), nothing: next('∅') };
}

function kindOf(value: StoredValue): Kind | 'empty' {
  if (typeof value !== 'object') return typeof value === 'string' ? 'text' : (typeof value as 'number' | 'boolean');
  return value.length === 0 ? 'empty' : typeof value[0] === 'number' ? 'numbers' : 'texts';
}

/** The one kind of what stands in a column; where that is nothing, or nothing but empty lists, any will do. */
function kindOfColumn(values: readonly (StoredValue | undefined)[]): Kind {
  const kinds = new Set(values.filter((value) => value !== undefined).map(kindOf));
  const [kind = 'texts', other] = [...kinds].filter((each) => each !== 'empty');
  if (other !== undefined) throw new Error(`A column has values of several kinds: ${kind}, ${other}.`);
  return kind;
}

const quoted = (text: string): string => `'${cypherText(text)}'`;

/** How a value is read from its cell again. */
const readers: Readonly<Record<Kind, (cell: string, marks: Marks) => string>> = {
  text: (cell) => cell,
  number: (cell) => `toInteger(${cell})`,
  boolean: (cell) => `toBoolean(${cell})`,
  texts: (cell, { element }) => `split(${cell}, ${quoted(element)})[0..-1]`,
  numbers: (cell, { element }) => `[each IN split(${cell}, ${quoted(element)})[0..-1] | toInteger(each)]`,
};

/**
 * Rows as an expression of Cypher, for `UNWIND`: one text, a line a row, that is split where it is run. Neo4j takes a
 * text of any length as one value, where it takes milliseconds for each row that is written as a list; and whatever
 * stands in the texts, statements of one kind stay equal but for them, and are planned once.
 */
export function cypherRows(rows: readonly CypherRow[]): string {
  const marks = marksOf(rows);
  const { row: end, cell, element, nothing } = marks;
  const cellOf = (value: StoredValue | undefined): string => {
    if (value === undefined) return nothing;
    return typeof value === 'object' ? value.map((each) => cypherText(String(each)) + element).join('') : cypherText(String(value));
  };
  const lines = rows.map((row) => `${row.map(cellOf).join(cell)}${end}\n`);
  const read = rows[0]!.map((_, index) => readers[kindOfColumn(rows.map((row) => row[index]))](`cells[${index}]`, marks));
  return [
    `[cells IN [line IN split('${lines.join('')}', ${quoted(`${end}\n`)})[0..-1] |`,
    `  [cell IN split(line, ${quoted(cell)}) | nullIf(cell, ${quoted(nothing)})]] |`,
    `  [${read.join(', ')}]]`,
  ].join('\n');
}
