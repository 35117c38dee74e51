import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import { recordFactory } from '../../../src/dataset/derive/records.js';
import { Basis } from '../../../src/model/enums.js';
import type { GraphModel, RelationshipModel, TypeModel } from '../../../src/model/graph-model.js';
import type { GraphBatch, StoredValue } from '../../../src/store/graph-batch.js';
import { GraphBuilder } from '../../store/contract/graph-builder.js';
import { Choices, seededNumbers } from '../choices.js';
import { withPast } from './random-past.js';
import { randomValue } from './random-values.js';

export interface RandomGraphOptions {
  readonly seed: number;
  /** About how many nodes each entity has; several numbers are several graphs side by side, which share one load. */
  readonly nodes: readonly number[];
}

/**
 * A small graph that the model allows and no curator would write: hubs, cycles, self-loops, missing values, equal
 * names and sort keys, ids that begin with one another, and a past. The same seed gives the same graph.
 */
export function randomGraph(schema: GraphQLSchema, model: GraphModel, { seed, nodes }: RandomGraphOptions): GraphBatch {
  const choices = new Choices(seededNumbers(seed));
  const graph = new GraphBuilder(model);
  for (const [index, size] of nodes.entries()) addGraph(graph, schema, model, index === 0 ? '' : `g${index}-`, size, choices);
  const { node: redraw } = recordFactory(model);
  return withPast(model, graph.batch(), (type, id) => redraw(type.name, id, valuesOf(schema, type, choices)), choices);
}

/** A graph that is connected with no other; `prefix` keeps their ids apart. */
function addGraph(graph: GraphBuilder, schema: GraphQLSchema, model: GraphModel, prefix: string, size: number, choices: Choices): void {
  const ids = new Map<string, readonly string[]>();
  for (const type of model.entities) {
    const count = type.singleton ? Number(prefix === '') : 1 + Math.floor(size / 2) + choices.below(size);
    const slugs = Array.from({ length: count }, (_, index) => prefix + (index % 5 === 4 ? `${index - 1}-x` : String(index)));
    ids.set(
      type.name,
      slugs.map((slug) => graph.node(type.name, slug, valuesOf(schema, type, choices))),
    );
  }
  const statements = ids.get('Statement') ?? [];
  for (const relationship of model.relationships.values()) relateAll(graph, relationship, ids, statements, choices);
}

function valuesOf(schema: GraphQLSchema, type: TypeModel, choices: Choices): Record<string, StoredValue> {
  const object = schema.getType(type.name);
  const fields = isObjectType(object) ? object.getFields() : {};
  const values: Record<string, StoredValue> = {};
  for (const property of type.properties.values()) {
    if (property.kind === 'id') continue;
    const value = randomValue(property, getNamedType(fields[property.name]!.type).name, choices);
    if (value !== undefined) values[property.name] = value;
  }
  return values;
}

/** Ends are drawn unevenly: the first nodes of each kind become hubs, the last have next to nothing. */
const uneven = (ids: readonly string[], choices: Choices): string => ids[Math.floor(ids.length * (choices.below(1000) / 1000) ** 3)]!;

function relateAll(
  graph: GraphBuilder,
  { type, from, to, fromOne, toOne }: RelationshipModel,
  ids: ReadonlyMap<string, readonly string[]>,
  statements: readonly string[],
  choices: Choices,
): void {
  const starts = from.flatMap((name) => ids.get(name) ?? []);
  const ends = to.flatMap((name) => ids.get(name) ?? []);
  const started = new Set<string>();
  const ended = new Set<string>();
  const pairs = new Set<string>();
  if (starts.length === 0 || ends.length === 0) return;
  for (let count = starts.length * 2; count > 0; count--) {
    const start = choices.oneOf(starts);
    const end = choices.once(6) && ends.includes(start) ? start : uneven(ends, choices);
    const pair = `${start} ${end}`;
    if (pairs.has(pair) || (fromOne && started.has(start)) || (toOne && ended.has(end))) continue;
    pairs.add(pair);
    started.add(start);
    ended.add(end);
    const evidence = Array.from({ length: choices.below(4) }, () => uneven(statements, choices));
    graph.relate(type, start, end, [...new Set(evidence)], choices.oneOf(Object.values(Basis)));
  }
}
