import { GraphError } from '../../../errors.js';
import { HOLDS } from '../../../model/days.js';
import {
  entityOfId,
  idPrefix,
  storedTypes,
  VERSION_OF,
  type GraphModel,
  type PropertyModel,
  type TypeModel,
} from '../../../model/graph-model.js';
import type { NodeRecord, RelationshipRecord, StoredValue } from '../../graph-batch.js';
import { searchKeysOf } from '../../../model/search-keys.js';
import { nodeColumns, relationshipColumns } from '../statements/record-columns.js';
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

const isHolds: Check = (value) => listOf(isInteger)(value) && (value as readonly number[]).length % 4 === 0;

/** What each key of an entity's nodes must hold. */
function keyChecks(entity: TypeModel): ReadonlyMap<string, KeyCheck> {
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
function versionChecks(entity: TypeModel, versions: TypeModel): ReadonlyMap<string, KeyCheck> {
  const revisable = new Set(nodeColumns(versions));
  return new Map([...keyChecks(entity)].filter(([key]) => revisable.has(key)));
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
  const types = new Map(storedTypes(model).map((type) => [type.label!, type]));
  const checks = new Map(model.entities.map((entity) => [entity.name, keyChecks(entity)]));
  const checksOfVersions = new Map(model.entities.map((entity) => [entity.name, versionChecks(entity, model.versions)]));
  const versionPrefix = idPrefix(model.versions);
  const relationships = new Map(
    [...model.relationships.values()].flatMap((known) =>
      [known.type, ...(known.past ? [known.past] : [])].map((type) => [type, known] as const),
    ),
  );
  const ends = (type: string): { from: readonly string[]; to: readonly string[] } | undefined =>
    type === VERSION_OF ? { from: [model.versions.name], to: model.entities.map(({ name }) => name) } : relationships.get(type);
  const nameOf = (id: string): string => (id.startsWith(versionPrefix) ? model.versions.name : (entityOfId(model, id)?.name ?? ''));
  let count = 0;
  const report = (problem: string): void => {
    count += 1;
    if (problems.length < MOST_PROBLEMS) problems.push(problem);
  };

  const checkNode = ({ label, id, properties }: NodeRecord): void => {
    const known = types.get(label);
    if (!known) return report(`${id}: the model has no label ${JSON.stringify(label)}`);
    if (!id.startsWith(idPrefix(known))) report(`${id}: the id of a ${label} begins with ${idPrefix(known)}`);
    const owner = known === model.versions ? nameOf(id.slice(versionPrefix.length)) : known.name;
    const wanted = (known === model.versions ? checksOfVersions : checks).get(owner);
    if (!wanted) return report(`${id}: the id of a ${label} goes on with the id of the node it is a version of`);
    if (properties['id'] !== id) report(`${id}: its property id is ${JSON.stringify(properties['id'])}`);
    if (ids.size === ids.add(id).size) report(`${id}: there is more than one such node`);
    if (ties.size > 0) report(`${id}: nodes come before relationships`);
    for (const [key, { check, required }] of wanted) {
      const value = properties[key];
      if (value === undefined ? required : !check(value)) report(`${id}: ${key} cannot be ${JSON.stringify(value) ?? 'missing'}`);
    }
    for (const key of Object.keys(properties)) if (!wanted.has(key)) report(`${id}: a ${label} has no property ${JSON.stringify(key)}`);
  };

  const checkRelationship = ({ type, from, to, properties }: RelationshipRecord): void => {
    const name = `${from} ${type} ${to}`;
    const known = ends(type);
    if (!known) return report(`${name}: the model has no such relationship type`);
    for (const [id, names] of [
      [from, known.from],
      [to, known.to],
    ] as const) {
      if (!ids.has(id)) report(`${name}: there is no node ${JSON.stringify(id)}`);
      else if (!names.includes(nameOf(id))) report(`${name}: ${JSON.stringify(id)} cannot stand at this end`);
    }
    if (ties.size === ties.add(name).size) report(`${name}: there is more than one such relationship`);
    const { basis, statements } = properties;
    if (basis !== undefined && !isText(basis)) report(`${name}: basis cannot be ${JSON.stringify(basis)}`);
    if (statements !== undefined && !listOf(isText)(statements)) report(`${name}: statements cannot be ${JSON.stringify(statements)}`);
    if (properties[HOLDS] !== undefined && !isHolds(properties[HOLDS]))
      report(`${name}: ${HOLDS} cannot be ${JSON.stringify(properties[HOLDS])}`);
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
