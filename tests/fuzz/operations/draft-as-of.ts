import type { Choices } from '../choices.js';
import type { DraftOperation } from './draft-operation.js';
import { literal, NOTHING, type DraftValue } from './draft-value.js';

/** `@asOf` with one day, both or none, each at the border of something that holds; or, mostly, nothing. */
export function draftAsOf(operation: DraftOperation): string {
  const { choices, schema } = operation;
  if (!choices.once(3)) return '';
  const { args } = schema.getDirective('asOf')!;
  const named = choices.oneOf([args, args.slice(0, 1), args.slice(1), args, []]);
  const draw = (each: Choices): string => operation.samples.day(each);
  const drafted = named.map(({ name, type }) => {
    const value = operation.value(type, (): DraftValue => (choices.once(12) ? NOTHING : { kind: 'leaf', draw }));
    return `${name}: ${literal(value, choices)}`;
  });
  return ` @asOf${drafted.length > 0 ? `(${drafted.join(', ')})` : ''}`;
}
