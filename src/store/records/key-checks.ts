import { HOLDS } from '../../model/days.js';
import type { PropertyModel, TypeModel } from '../../model/graph-model.js';
import { searchKeysOf } from '../../model/search-keys.js';
import type { StoredValue } from '../graph-batch.js';
import { nodeKeys, relationshipKeys } from './record-keys.js';

type Check = (value: StoredValue) => boolean;

/** What a key of a record must hold, and whether it must be there. */
export interface KeyCheck {
  readonly check: Check;
  readonly required: boolean;
}

const isText: Check = (value) => typeof value === 'string';
const isInteger: Check = (value) => Number.isSafeInteger(value);

const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const isHolds: Check = (value) => listOf(isInteger)(value) && (value as readonly number[]).length % 4 === 0;

const checkOfKind: Readonly<Record<PropertyModel['kind'], Check>> = {
  id: isText,
  text: isText,
  enum: isText,
  integer: isInteger,
  decimal: isInteger,
  money: isInteger,
  boolean: (value) => typeof value === 'boolean',
};

/** What each key of an entity's nodes must hold. */
export function keyChecks(entity: TypeModel): ReadonlyMap<string, KeyCheck> {
  return new Map([
    [HOLDS, { check: isHolds, required: false }],
    ...searchKeysOf(entity).map(({ key, list }): [string, KeyCheck] => [key, { check: list ? listOf(isText) : isText, required: true }]),
    ...[...entity.properties.values()].flatMap(({ name, kind, list, nullable, sort, sortKey, foldKey, bounds }): [string, KeyCheck][] => {
      const check = checkOfKind[kind];
      return [
        ...(sortKey
          ? [[sortKey, { check: sort === 'number' || sort === 'ordinal' ? isInteger : isText, required: true }] as [string, KeyCheck]]
          : []),
        ...(foldKey ? [[foldKey, { check: list ? listOf(isText) : isText, required: !nullable }] as [string, KeyCheck]] : []),
        ...(bounds ? [bounds.from, bounds.to].map((key): [string, KeyCheck] => [key, { check: isInteger, required: !nullable }]) : []),
        [name, { check: list ? listOf(check) : check, required: !nullable }],
      ];
    }),
  ]);
}

/** What each key of the versions of an entity's nodes must hold: what can be revised, as the entity has it. */
export function versionChecks(entity: TypeModel, versions: TypeModel): ReadonlyMap<string, KeyCheck> {
  const revisable = new Set(['id', ...nodeKeys(versions)]);
  return new Map([...keyChecks(entity)].filter(([key]) => revisable.has(key)));
}

/** What each key of a relationship must hold. */
export const relationshipChecks: ReadonlyMap<string, Check> = new Map(
  relationshipKeys.map((key) => [key, { basis: isText, statements: listOf(isText), [HOLDS]: isHolds }[key]!]),
);
