import { HOLDS } from '../../../src/model/days.js';
import { VERSION_OF, type GraphModel, type RelationshipModel, type TypeModel } from '../../../src/model/graph-model.js';
import type { GraphBatch, NodeRecord, RelationshipRecord } from '../../../src/store/graph-batch.js';
import type { Choices } from '../choices.js';
import { disjointTimes, someTime } from './random-times.js';

/** Draws other values of a node of a type, with their keys. */
export type Redraw = (type: TypeModel, id: string) => NodeRecord;

/**
 * A graph with a past: nodes and relationships that do not always hold, relationships that have ended, and values that
 * were others once. What holds at most once in the model holds at most once on every day.
 */
export function withPast(model: GraphModel, { nodes, relationships }: GraphBatch, redraw: Redraw, choices: Choices): GraphBatch {
  const byLabel = new Map(model.entities.map((type) => [type.label, type]));
  const versions = nodes.flatMap((node) => (choices.once(3) ? versionsOf(model, byLabel.get(node.label)!, node, redraw, choices) : []));
  const ids = new Map(model.entities.map(({ name, label }) => [name, nodes.filter((node) => node.label === label).map(({ id }) => id)]));
  const dated = [...model.relationships.values()].flatMap((type) =>
    datedOf(
      type,
      relationships.filter((each) => each.type === type.type),
      ids,
      choices,
    ),
  );
  return {
    nodes: [...nodes.map((node) => (choices.once(4) ? holding(node, someTime(choices)) : node)), ...versions.map(({ node }) => node)],
    relationships: [...dated, ...versions.map(({ tie }) => tie)],
  };
}

const holding = <Of extends NodeRecord | RelationshipRecord>(record: Of, time: readonly number[]): Of => ({
  ...record,
  properties: { ...record.properties, [HOLDS]: time },
});

/** Up to two versions of a node: other values where they can be revised, its own in all else that a version keeps. */
function versionsOf(
  model: GraphModel,
  type: TypeModel,
  node: NodeRecord,
  redraw: Redraw,
  choices: Choices,
): { node: NodeRecord; tie: RelationshipRecord }[] {
  const keysOf = (properties: TypeModel['properties']): Set<string | undefined> =>
    new Set([...properties.values()].flatMap(({ name, sortKey, foldKey }) => [name, sortKey, foldKey]));
  const revisable = keysOf(new Map([...type.properties].filter(([, property]) => property.revisable)));
  if (revisable.size === 0) return [];
  const kept = keysOf(model.versions.properties);
  return disjointTimes(1 + choices.below(2), choices).flatMap((time, index) => {
    if (time.length === 0) return [];
    const id = `version/${node.id}/${index}`;
    const drawn = Object.entries(redraw(type, node.id).properties).filter(([key]) => revisable.has(key));
    const own = Object.entries(node.properties).filter(([key]) => kept.has(key) && !revisable.has(key));
    const properties = { ...Object.fromEntries([...own, ...drawn]), id };
    return [
      {
        node: holding({ label: model.versions.label!, id, properties }, time),
        tie: { type: VERSION_OF, from: id, to: node.id, properties: {} },
      },
    ];
  });
}

/** The relationships of one type, some of them with others that held before in their place. */
function datedOf(
  { past, from, to, fromOne, toOne }: RelationshipModel,
  relationships: readonly RelationshipRecord[],
  ids: ReadonlyMap<string, readonly string[]>,
  choices: Choices,
): RelationshipRecord[] {
  const starts = from.flatMap((name) => ids.get(name) ?? []);
  const ends = to.flatMap((name) => ids.get(name) ?? []);
  const taken = new Set<string>();
  return relationships.flatMap((relationship) => {
    if (past === null) return [choices.once(8) ? holding(relationship, someTime(choices)) : relationship];
    if (choices.once(2)) return [relationship];
    const [now, ...before] = disjointTimes(2 + choices.below(2), choices);
    const ended = before.flatMap((time): RelationshipRecord[] => {
      // Where both ends have at most one, another end could be taken on the same days.
      const start = toOne && !fromOne ? choices.oneOf(starts) : relationship.from;
      const end = fromOne && !toOne ? choices.oneOf(ends) : relationship.to;
      const pair = `${start} ${end}`;
      if (time.length === 0 || taken.has(pair)) return [];
      taken.add(pair);
      const properties = { ...relationship.properties, basis: choices.oneOf(['STATED', 'DERIVED']) };
      return [holding({ type: past, from: start, to: end, properties }, time)];
    });
    return [holding(relationship, now!), ...ended];
  });
}
