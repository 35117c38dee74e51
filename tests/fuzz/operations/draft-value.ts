import type { Choices } from '../choices.js';

/** Something a leaf of an argument can hold; enums are marked, for they are written without quotes. */
export type Leaf = string | number | boolean | null | EnumName | readonly Leaf[];

export class EnumName {
  constructor(readonly name: string) {}
}

/**
 * A value of an argument before it is fixed. Leaves can be drawn anew, so that one operation is asked with several
 * sets of variables; what shapes the plan (objects, enums, booleans) is drawn once.
 */
export type DraftValue =
  | { readonly kind: 'leaf'; readonly draw: (choices: Choices) => Leaf }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [string, DraftValue])[] }
  | { readonly kind: 'list'; readonly elements: readonly DraftValue[] }
  | { readonly kind: 'variable'; readonly name: string };

/** A value that is given and says nothing. */
export const NOTHING: DraftValue = { kind: 'leaf', draw: () => null };

export const fixed = (value: Leaf): DraftValue => ({ kind: 'leaf', draw: () => value });

const text = (leaf: Leaf): string => {
  if (leaf instanceof EnumName) return leaf.name;
  return Array.isArray(leaf) ? `[${leaf.map(text).join(', ')}]` : JSON.stringify(leaf);
};

/** The value as it stands in the text of an operation. */
export function literal(value: DraftValue, choices: Choices): string {
  switch (value.kind) {
    case 'leaf':
      return text(value.draw(choices));
    case 'object':
      return `{${value.fields.map(([name, field]) => `${name}: ${literal(field, choices)}`).join(', ')}}`;
    case 'list':
      return `[${value.elements.map((element) => literal(element, choices)).join(', ')}]`;
    case 'variable':
      return `$${value.name}`;
  }
}

const plain = (leaf: Leaf): unknown => {
  if (leaf instanceof EnumName) return leaf.name;
  return Array.isArray(leaf) ? leaf.map(plain) : leaf;
};

/** The value as it stands in the variables of a request. */
export function json(value: DraftValue, choices: Choices): unknown {
  switch (value.kind) {
    case 'leaf':
      return plain(value.draw(choices));
    case 'object':
      return Object.fromEntries(value.fields.map(([name, field]) => [name, json(field, choices)]));
    case 'list':
      return value.elements.map((element) => json(element, choices));
    case 'variable':
      throw new Error(`The variable ${value.name} stands in a variable.`);
  }
}
