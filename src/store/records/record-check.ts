import { GraphError } from '../../errors.js';
import {
  entityOfId,
  idPrefix,
  storedRelationshipTypes,
  storedTypes,
  VERSION_OF,
  type GraphModel,
  type TypeModel,
} from '../../model/graph-model.js';
import type { NodeRecord, RelationshipRecord } from '../graph-batch.js';
import { growingBytes } from './growing.js';
import { UNKNOWN } from './id-table.js';
import { keyChecks, relationshipChecks, versionChecks, type KeyCheck } from './key-checks.js';
import { RecordIdentities } from './record-identities.js';
import type { GraphRecord, RecordSource } from './record-source.js';
import { remembered } from './remembered.js';

const MOST_PROBLEMS = 20;

/** A label that the model stores, with what its nodes are held against. */
interface KnownLabel {
  readonly type: TypeModel;
  readonly place: number;
  readonly prefix: string;
  readonly checks: ReadonlyMap<string, KeyCheck> | null;
}

/** A relationship type that the model stores: the places of the types that may stand at its ends. */
interface KnownType {
  readonly place: number;
  readonly from: ReadonlySet<number>;
  readonly to: ReadonlySet<number>;
}

/**
 * Holds records against the model, one by one: labels, types, keys, kinds of values, one record an identifier, no
 * relationship that leads nowhere. Of the records themselves it keeps nothing.
 */
export class RecordCheck {
  readonly identities: RecordIdentities;
  private readonly labels: ReadonlyMap<string, KnownLabel>;
  private readonly types: ReadonlyMap<string, KnownType>;
  private readonly versions: ReadonlyMap<string, ReadonlyMap<string, KeyCheck>>;
  /** The place of each node's type, by its number. */
  private readonly typeOf = growingBytes();
  private readonly findStart: (id: string) => number;
  private readonly findEnd: (id: string) => number;
  private readonly problems: string[] = [];
  private count = 0;
  private source: Pick<RecordSource, 'place'> = {};

  constructor(private readonly model: GraphModel) {
    const types = storedTypes(model);
    this.labels = new Map(
      types.map((type, place) => [
        type.label!,
        { type, place, prefix: idPrefix(type), checks: type === model.versions ? null : keyChecks(type) },
      ]),
    );
    this.versions = new Map(model.entities.map((entity) => [entity.name, versionChecks(entity, model.versions)]));
    const stored = storedRelationshipTypes(model);
    this.types = knownTypes(model, stored);
    this.identities = new RecordIdentities(stored);
    const { ids } = this.identities;
    this.findStart = remembered((id) => ids.find(id));
    this.findEnd = remembered((id) => ids.find(id));
  }

  /** @param source what says where the record stands */
  add(record: GraphRecord, source: Pick<RecordSource, 'place'> = {}): void {
    this.source = source;
    if ('node' in record) this.node(record.node);
    else this.relationship(record.relationship);
  }

  /** Whether anything was wrong so far. */
  get failed(): boolean {
    return this.count > 0;
  }

  /** @throws {GraphError} INVALID_SEEDS with the first problems and how many there are */
  end(): void {
    const { count, problems } = this;
    if (count === 0) return;
    const more = count > problems.length ? [`… and ${count - problems.length} more`] : [];
    throw new GraphError('INVALID_SEEDS', [`The records do not fit the model (${count}):`, ...problems, ...more].join('\n  '));
  }

  private report(problem: string): void {
    this.count += 1;
    if (this.problems.length === MOST_PROBLEMS) return;
    const place = this.source.place?.();
    this.problems.push(place === undefined ? problem : `${place}: ${problem}`);
  }

  private node({ label, id, properties }: NodeRecord): void {
    const { ids, ties } = this.identities;
    const known = this.labels.get(label);
    if (!known) return this.report(`${id}: the model has no label ${JSON.stringify(label)}`);
    const { prefix, place } = known;
    if (!id.startsWith(prefix)) this.report(`${id}: the id of a ${label} begins with ${prefix}`);
    const wanted = known.checks ?? this.versions.get(entityOfId(this.model, id.slice(prefix.length))?.name ?? '');
    if (!wanted) return this.report(`${id}: the id of a ${label} goes on with the id of the node it is a version of`);
    if (properties['id'] !== id) this.report(`${id}: its property id is ${JSON.stringify(properties['id'])}`);
    if (ids.add(id) === this.typeOf.length) this.typeOf.push(place);
    else this.report(`${id}: there is more than one such node`);
    if (ties.size > 0) this.report(`${id}: nodes come before relationships`);
    for (const [key, { check, required }] of wanted) {
      const value = properties[key];
      if (value === undefined ? required : !check(value)) this.report(`${id}: ${key} cannot be ${JSON.stringify(value) ?? 'missing'}`);
    }
    for (const key of Object.keys(properties))
      if (!wanted.has(key)) this.report(`${id}: a ${label} has no property ${JSON.stringify(key)}`);
  }

  private relationship(record: RelationshipRecord): void {
    const { type, from, to, properties } = record;
    const known = this.types.get(type);
    if (!known) return this.reportTie(record, 'the model has no such relationship type');
    const { ties } = this.identities;
    const start = this.findStart(from);
    const end = this.findEnd(to);
    this.checkEnd(record, from, start, known.from);
    this.checkEnd(record, to, end, known.to);
    if (start !== UNKNOWN && end !== UNKNOWN) {
      const before = ties.size;
      if (ties.add(known.place, start, end) < before) this.reportTie(record, 'there is more than one such relationship');
    }
    for (const key of Object.keys(properties)) {
      const check = relationshipChecks.get(key);
      if (!check) this.reportTie(record, `a relationship has no property ${JSON.stringify(key)}`);
      else if (!check(properties[key]!)) this.reportTie(record, `${key} cannot be ${JSON.stringify(properties[key])}`);
    }
  }

  private checkEnd(record: RelationshipRecord, id: string, number: number, wanted: ReadonlySet<number>): void {
    if (number === UNKNOWN) this.reportTie(record, `there is no node ${JSON.stringify(id)}`);
    else if (!wanted.has(this.typeOf.values[number]!)) this.reportTie(record, `${JSON.stringify(id)} cannot stand at this end`);
  }

  private reportTie({ type, from, to }: RelationshipRecord, problem: string): void {
    this.report(`${from} ${type} ${to}: ${problem}`);
  }
}

/** Every relationship type that a store keeps, by name. */
function knownTypes(model: GraphModel, stored: readonly string[]): ReadonlyMap<string, KnownType> {
  const places = new Map(storedTypes(model).map(({ name }, place) => [name, place]));
  const placesOf = (names: readonly string[]): Set<number> => new Set(names.map((name) => places.get(name)!));
  const ends = new Map([...model.relationships.values()].flatMap((each) => [each.type, each.past].map((type) => [type, each])));
  return new Map(
    stored.map((type, place): [string, KnownType] => {
      const { from, to } =
        type === VERSION_OF ? { from: [model.versions.name], to: model.entities.map(({ name }) => name) } : ends.get(type)!;
      return [type, { place, from: placesOf(from), to: placesOf(to) }];
    }),
  );
}
