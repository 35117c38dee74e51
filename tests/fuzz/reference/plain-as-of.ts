import { HOLDS } from '../../../src/model/days.js';
import { VERSION_OF, type GraphModel } from '../../../src/model/graph-model.js';
import type { GraphBatch, NodeRecord, RelationshipRecord } from '../../../src/store/graph-batch.js';

/** Two days, as records have them. */
export interface Days {
  readonly known: number;
  readonly on: number;
}

function holdsOn({ properties }: NodeRecord | RelationshipRecord, { known, on }: Days): boolean {
  const rectangles = properties[HOLDS] as readonly number[] | undefined;
  if (!rectangles) return true;
  for (let at = 0; at < rectangles.length; at += 4) {
    const [knownFrom, knownTo, validFrom, validTo] = rectangles.slice(at, at + 4) as [number, number, number, number];
    if (knownFrom <= known && known <= knownTo && validFrom <= on && on <= validTo) return true;
  }
  return false;
}

/** The graph without its past: what an operation reads that names no day. */
export function latest(model: GraphModel, { nodes, relationships }: GraphBatch): GraphBatch {
  return {
    nodes: nodes.filter(({ label }) => label !== model.versions.label),
    relationships: relationships.filter(({ type }) => model.relationships.has(type)),
  };
}

/** The graph as it was: what holds on both days, what has ended since under its own type, and values as they were. */
export function asOf(model: GraphModel, { nodes, relationships }: GraphBatch, days: Days): GraphBatch {
  const present = new Map([...model.relationships.values()].flatMap(({ type, past }) => (past ? [[past, type] as const] : [])));
  const held = new Map(nodes.filter((node) => holdsOn(node, days)).map((node) => [node.id, node]));
  const valued = new Map<string, NodeRecord>();
  for (const { type, from, to } of relationships) if (type === VERSION_OF && held.has(from)) valued.set(to, held.get(from)!);
  const keys = [...model.versions.properties.values()].flatMap(({ name, sortKey, foldKey }) => [name, sortKey, foldKey]);
  const revisable = new Set(keys);
  const asItWas = (node: NodeRecord): NodeRecord => {
    const version = valued.get(node.id);
    if (!version) return node;
    const pick = (from: NodeRecord, wanted: boolean) => Object.entries(from.properties).filter(([key]) => revisable.has(key) === wanted);
    return { ...node, properties: Object.fromEntries([...pick(node, false), ...pick(version, true)]) };
  };
  return {
    nodes: [...held.values()].filter(({ label }) => label !== model.versions.label).map(asItWas),
    relationships: relationships
      .map((each) => ({ ...each, type: present.get(each.type) ?? each.type }))
      .filter((each) => model.relationships.has(each.type) && holdsOn(each, days) && held.has(each.from) && held.has(each.to)),
  };
}
