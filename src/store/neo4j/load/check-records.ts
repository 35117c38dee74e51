import { GraphError } from '../../../errors.js';
import { entityOfId, idPrefix, type GraphModel, type PropertyModel, type TypeModel } from '../../../model/graph-model.js';
import type { NodeRecord, RelationshipRecord, StoredValue } from '../../graph-batch.js';
import { relationshipColumns } from '../statements/record-columns.js';
import type { RecordSource } from './record-source.js';

const MOST_PROBLEMS = 20;

/** How many records of each kind a source has. */
export interface RecordCounts {
  readonly nodes: number;
  readonly relationships: number;
}

type Check = (value: StoredValue) => boolean;
const isText: Check = (value) => typeof value === 'string';
const isInteger: Check = (value) => Number.isSafeInteger(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const checkOfKind: Readonly<Record<PropertyModel['kind'], Check>> = {
  id: isText,
  text: isText,
  enum: isText,
  integer: isInteger,
  decimal: isInteger,
  money: isInteger,
  boolean: (value) => typeof value === 'boolean',
};

interface KeyCheck {
  readonly check: Check;
  readonly required: boolean;
}

/** What each key of an entity's nodes must hold. */
function keyChecks(entity: TypeModel): ReadonlyMap<string, KeyCheck> {
  return new Map(
    [...entity.properties.values()].flatMap(({ name, kind, list, nullable, sort, sortKey, foldKey }): [string, KeyCheck][] => {
      const check = checkOfKind[kind];
      return [
        ...(sortKey
          ? [[sortKey, { check: sort === 'number' || sort === 'ordinal' ? isInteger : isText, required: true }] as [string, KeyCheck]]
          : []),
        ...(foldKey ? [[foldKey, { check: list ? listOf(isText) : isText, required: !nullable }] as [string, KeyCheck]] : []),
        [name, { check: list ? listOf(check) : check, required: !nullable }],
      ];
    }),
  );
}

/**
 * Reads a source once, before anything is written, and holds every record against the model: labels, types, keys,
 * kinds of values, one record an identifier, no relationship that leads nowhere.
 *
 * @throws {GraphError} INVALID_SEEDS with the first problems and how many there are
 */
export async function checkRecords(source: RecordSource, model: GraphModel): Promise<RecordCounts> {
  const problems: string[] = [];
  const ids = new Set<string>();
  const ties = new Set<string>();
  const entities = new Map(model.entities.map((entity) => [entity.label, { entity, checks: keyChecks(entity) }]));
  let count = 0;
  const report = (problem: string): void => {
    count += 1;
    if (problems.length < MOST_PROBLEMS) problems.push(problem);
  };

  const checkNode = ({ label, id, properties }: NodeRecord): void => {
    const known = entities.get(label);
    if (!known) return report(`${id}: the model has no label ${JSON.stringify(label)}`);
    if (!id.startsWith(idPrefix(known.entity))) report(`${id}: the id of a ${label} begins with ${idPrefix(known.entity)}`);
    if (properties['id'] !== id) report(`${id}: its property id is ${JSON.stringify(properties['id'])}`);
    if (ids.size === ids.add(id).size) report(`${id}: there is more than one such node`);
    if (ties.size > 0) report(`${id}: nodes come before relationships`);
    for (const [key, { check, required }] of known.checks) {
      const value = properties[key];
      if (value === undefined ? required : !check(value)) report(`${id}: ${key} cannot be ${JSON.stringify(value) ?? 'missing'}`);
    }
    for (const key of Object.keys(properties))
      if (!known.checks.has(key)) report(`${id}: a ${label} has no property ${JSON.stringify(key)}`);
  };

  const checkRelationship = ({ type, from, to, properties }: RelationshipRecord): void => {
    const name = `${from} ${type} ${to}`;
    const known = model.relationships.get(type);
    if (!known) return report(`${name}: the model has no such relationship type`);
    for (const [id, ends] of [
      [from, known.from],
      [to, known.to],
    ] as const) {
      if (!ids.has(id)) report(`${name}: there is no node ${JSON.stringify(id)}`);
      else if (!ends.includes(entityOfId(model, id)?.name ?? '')) report(`${name}: ${JSON.stringify(id)} cannot stand at this end`);
    }
    if (ties.size === ties.add(name).size) report(`${name}: there is more than one such relationship`);
    const { basis, statements } = properties;
    if (basis !== undefined && !isText(basis)) report(`${name}: basis cannot be ${JSON.stringify(basis)}`);
    if (statements !== undefined && !listOf(isText)(statements)) report(`${name}: statements cannot be ${JSON.stringify(statements)}`);
    for (const key of Object.keys(properties))
      if (!relationshipColumns.includes(key)) report(`${name}: a relationship has no property ${JSON.stringify(key)}`);
  };

  for await (const record of source.records()) {
    if ('node' in record) checkNode(record.node);
    else checkRelationship(record.relationship);
  }
  if (count === 0) return { nodes: ids.size, relationships: ties.size };
  const more = count > problems.length ? [`… and ${count - problems.length} more`] : [];
  throw new GraphError('INVALID_SEEDS', [`The records do not fit the model (${count}):`, ...problems, ...more].join('\n  '));
}
