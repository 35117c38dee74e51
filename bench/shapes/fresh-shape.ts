import type { Variables } from './shape.js';

/** `$id` as `$id_7`: another text, to GraphQL and to Cypher, that asks the same. */
export const freshText = (text: string, number: number): string => text.replace(/\$(\w+)/g, `$$$1_${number}`);

/** The values for such a text. */
export const freshVariables = (variables: Variables, number: number): Variables =>
  Object.fromEntries(Object.entries(variables).map(([name, value]) => [`${name}_${number}`, value]));
