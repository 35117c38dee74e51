import { z } from 'zod';
import type { SeedPlace } from '../dataset.js';
import { suggest } from '../did-you-mean.js';
import { quote, type Report } from '../problem.js';

type Path = readonly (string | number)[];

const valueAt = (content: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, segment) => (value as Record<string | number, unknown> | undefined)?.[segment], content);

/** The keys that a format knows at a path, for a mistyped one. */
function knownKeys(format: z.core.$ZodType, path: Path): string[] {
  if (format instanceof z.ZodOptional) return knownKeys(format.unwrap(), path);
  const [segment, ...rest] = path;
  if (format instanceof z.ZodArray) return segment === undefined ? [] : knownKeys(format.element, rest);
  if (format instanceof z.ZodRecord && segment === undefined)
    return format.keyType instanceof z.ZodEnum ? format.keyType.options.map(String) : [];
  if (!(format instanceof z.ZodObject)) return [];
  if (segment === undefined) return Object.keys(format.shape);
  const field = format.shape[segment] as z.core.$ZodType | undefined;
  return field ? knownKeys(field, rest) : [];
}

const isMapping = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

const shapes: Readonly<Record<string, string>> = { object: 'a mapping', record: 'a mapping', array: 'a list', string: 'a text' };

/**
 * Checks a part of a seed file against its format. All that is wrong is reported.
 * @returns the part as its format reads it, or nothing
 */
export function checkFormat<T extends z.ZodType>(format: T, content: unknown, place: SeedPlace, report: Report): z.output<T> | undefined {
  const result = format.safeParse(content);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = issue.path as Path;
    const at = (more: Path): SeedPlace => ({ file: place.file, path: [...place.path, ...path, ...more] });
    const value = valueAt(content, path);
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(format, path);
      for (const key of issue.keys) {
        report({
          place: at([key]),
          atKey: true,
          found: `the key ${quote(key)}`,
          expected: `one of the keys ${known.join(', ')}`,
          ...suggest(key, known),
        });
      }
    } else if (issue.code === 'invalid_key') {
      report({ place: at([]), atKey: true, found: `the key ${quote(path.at(-1))}`, expected: 'a known name' });
    } else if (issue.code === 'invalid_value') {
      const known = issue.values.map(String);
      report({
        place: at([]),
        found: quote(value),
        expected: `${known.length > 1 ? 'one of ' : ''}${known.join(', ')} for «${String(path.at(-1))}»`,
        ...suggest(value, known),
      });
    } else {
      const missing = value === undefined && path.length > 0 ? ` for «${String(path.at(-1))}»` : '';
      const shape =
        issue.code === 'invalid_type' && !isMapping(value) && issue.message.startsWith('Invalid input')
          ? shapes[issue.expected]
          : undefined;
      report({ place: at([]), found: quote(value), expected: `${shape ?? issue.message}${missing}` });
    }
  }
  return undefined;
}
