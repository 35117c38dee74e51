type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const WIDTH = 116;

/** JSON as documents show it: what fits stands on one line. What JSON leaves out, such as undefined, is left out. */
export const printAnswer = (value: unknown): string => print(JSON.parse(JSON.stringify(value)) as Json, '', 0);

/** @param taken how much of the first line something before the value takes */
function print(value: Json, indent: string, taken: number): string {
  const flat = printFlat(value);
  if (typeof value !== 'object' || value === null || indent.length + taken + flat.length < WIDTH) return flat;
  const inner = `${indent}  `;
  if (isList(value)) return `[\n${value.map((element) => inner + print(element, inner, 0)).join(',\n')}\n${indent}]`;
  const fields = Object.entries(value).map(([key, element]) => {
    const name = `${JSON.stringify(key)}: `;
    return inner + name + print(element, inner, name.length);
  });
  return `{\n${fields.join(',\n')}\n${indent}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function printFlat(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(printFlat).join(', ')}]`;
  const fields = Object.entries(value).map(([key, element]) => `${JSON.stringify(key)}: ${printFlat(element)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
