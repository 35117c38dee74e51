import type { PropertyModel, TypeModel } from '../../../src/model/graph-model.js';
import { yuanPer } from '../../../src/model/money-units.js';
import { DECIMAL_SCALE } from '../../../src/model/scalars.js';
import type { Choices } from '../choices.js';
import { PERIODS, TEXTS } from '../graphs/random-values.js';
import type { DraftOperation } from './draft-operation.js';
import { EnumName, type Leaf } from './draft-value.js';

/** A text of the graph, whole or in part, or any text. */
function someText(operation: DraftOperation, type: TypeModel, property: PropertyModel, operator: string, choices: Choices): string {
  const known = choices.once(5) ? choices.oneOf<string>(TEXTS) : operation.samples.value(type, property.name, choices);
  const letters = [...String(known ?? choices.oneOf(TEXTS))];
  const length = choices.below(4) + (operator === 'contains' || choices.once(2) ? 0 : 1);
  if (operator === 'startsWith') return letters.slice(0, length).join('');
  if (operator === 'endsWith') return letters.slice(Math.max(0, letters.length - length)).join('');
  if (operator !== 'contains') return letters.join('');
  const start = choices.below(letters.length + 1);
  return letters.slice(start, start + length).join('');
}

/** A number of a unit of money that is a whole number of yuan, with places behind the point where it has some. */
function amountOf(known: unknown, yuan: number, choices: Choices): number {
  const tenths = ((typeof known === 'number' ? known : choices.below(5)) * 10) / yuan;
  if (Number.isSafeInteger(tenths)) return tenths / 10;
  return yuan === 1 ? choices.below(400) : choices.below(400) / 10;
}

/** A value to compare a property with: mostly one that some node has, so that conditions find something. */
export function leafOf(
  operation: DraftOperation,
  type: TypeModel,
  property: PropertyModel,
  operator: string,
  choices: Choices,
  unit?: string,
): Leaf {
  const known = operation.samples.value(type, property.name, choices);
  if (unit !== undefined) return amountOf(known, yuanPer[unit]!, choices);
  if (property.bounds) return choices.once(4) ? choices.oneOf(PERIODS) : String(known ?? choices.oneOf(PERIODS));
  switch (property.kind) {
    case 'integer':
    case 'money':
      return typeof known === 'number'
        ? Math.min(Number.MAX_SAFE_INTEGER, known + choices.below(3) - (choices.once(3) ? 1 : 0))
        : choices.below(5);
    case 'decimal':
      return (typeof known === 'number' ? known : choices.below(5) * 500_000) / DECIMAL_SCALE;
    case 'enum':
      return new EnumName(choices.oneOf(property.values!));
    case 'boolean':
      return choices.once(2);
    case 'id':
      return typeof known === 'string' && !choices.once(8) ? known : `${type.name.toLowerCase()}/${choices.oneOf(TEXTS)}`;
    default:
      return someText(operation, type, property, operator, choices);
  }
}
