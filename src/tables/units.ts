import { getArgumentValues, getNamedType } from 'graphql';
import type { Branch } from './branches.js';
import type { BranchBuilder, Place } from './build-branches.js';
import type { Occurrence } from './collect-fields.js';

/** What an amount of money is counted in. */
const MONEY: Readonly<Record<string, string>> = { YUAN: '元', WAN_YUAN: '万元', YI_YUAN: '亿元' };

/** Where the unit of a decimal number stands, by the type that has it. */
const DECIMALS: Readonly<Record<string, Readonly<Record<string, 'unit' | 'observation' | 'percent'>>>> = {
  Observation: { value: 'unit', upper: 'unit' },
  Statement: { number: 'unit' },
  Aggregate: { sum: 'unit', avg: 'unit', min: 'unit', max: 'unit', median: 'unit' },
  Comparison: { difference: 'observation', percent: 'percent' },
};

/** How the unit of a field is known: a constant, or a selection beside the field. */
export function unitSource({ definition, parent, node }: Occurrence, variables: Readonly<Record<string, unknown>>) {
  if (!definition) return null;
  const type = getNamedType(definition.type).name;
  if (type === 'Money') {
    const { unit } = getArgumentValues(definition, node, variables);
    return { constant: MONEY[unit as string] ?? MONEY['YUAN']! };
  }
  if (type !== 'Decimal') return null;
  const source = DECIMALS[parent.name]?.[definition.name];
  return source === 'percent' ? { constant: '%' } : source ? { beside: source } : null;
}

/** The column `<name>.unit` of an amount or a decimal number. */
export function unitsOf(
  builder: BranchBuilder,
  key: string,
  occurrences: readonly Occurrence[],
  { short, whole, path }: Pick<Place, 'short' | 'whole' | 'path'>,
): readonly Branch[] {
  const { hidden, variables } = builder.options;
  const sources = occurrences.map((occurrence) => ({ parent: occurrence.parent.name, source: unitSource(occurrence, variables) }));
  const known = sources.find(({ source }) => source !== null)?.source;
  if (!known) return [];
  const column = { short: [...short, 'unit'], whole: [...whole, 'unit'] };
  if (known.constant !== undefined) return [builder.leaf(column, key, 'text', { constant: known.constant })];
  const around = path.slice(0, -1);
  const unit = `${hidden}unit`;
  for (const { parent, source } of sources) {
    if (source?.beside === 'unit') builder.ask(around, `... on ${parent} { ${unit}: unit }`);
    if (source?.beside === 'observation') builder.ask(around, `... on ${parent} { ${hidden}observation: observation { ${unit}: unit } }`);
  }
  const leaf = builder.leaf(column, unit, 'text');
  return [known.beside === 'unit' ? leaf : { kind: 'object', key: `${hidden}observation`, fields: [leaf] }];
}
