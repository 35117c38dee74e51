import { getNamedType, isEnumType, type GraphQLField } from 'graphql';
import { leafOf } from './draft-leaf.js';
import type { DraftOperation } from './draft-operation.js';
import { specialFields } from './special-fields.js';
import { EnumName, fixed, literal, type DraftValue } from './draft-value.js';

/** The arguments of a field that is no connection: its own draft where it has one, else ids and enums. */
export function draftArguments(operation: DraftOperation, field: GraphQLField<unknown, unknown>): string {
  const special = specialFields[field.name];
  if (special) return special(operation, field);
  const { choices } = operation;
  const drafted = field.args.flatMap(({ name, type }): string[] => {
    const named = getNamedType(type);
    if (isEnumType(named)) {
      if (!choices.once(2)) return [];
      return [
        `${name}: ${literal(
          operation.value(type, () => fixed(new EnumName(choices.oneOf(named.getValues()).name))),
          choices,
        )}`,
      ];
    }
    const target = operation.model.types.get(getNamedType(field.type).name)!;
    const property = target.properties.get('id')!;
    const draft = (): DraftValue => ({ kind: 'leaf', draw: (each) => leafOf(operation, target, property, 'eq', each) });
    return [`${name}: ${literal(operation.value(type, draft), choices)}`];
  });
  return drafted.length === 0 ? '' : `(${drafted.join(', ')})`;
}
