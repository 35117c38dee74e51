import { storedTypes, type GraphModel } from '../../model/graph-model.js';
import type { NodeTable } from './node-table.js';

/** What a label of a plan stands for: one entity, or all entities of an interface that has a label. */
export interface LabelSet {
  /** Tells by the place of a node's label whether the node carries this one. */
  readonly includes: Uint8Array;
  /** The places of the labels it includes. */
  readonly places: readonly number[];
  /** Its nodes in order of id. */
  readonly nodes: Uint32Array;
}

function labelSet({ labels, labelOf }: NodeTable, members: ReadonlySet<string>): LabelSet {
  const includes = Uint8Array.from(labels, ({ label }) => (members.has(label) ? 1 : 0));
  const places = labels.flatMap(({ label }, place) => (members.has(label) ? [place] : []));
  if (places.length === 1) return { includes, places, nodes: labels[places[0]!]!.nodes };
  const nodes: number[] = [];
  labelOf.forEach((place, node) => {
    if (includes[place] === 1) nodes.push(node);
  });
  return { includes, places, nodes: Uint32Array.from(nodes) };
}

/**
 * Every label of the model with its nodes; that of versions is none, so that nothing leads to them by mistake.
 * @throws {Error} where a node has a label that is no entity's
 */
export function buildLabelSets(nodes: NodeTable, model: GraphModel): ReadonlyMap<string, LabelSet> {
  const stranger = nodes.labels.find(({ label }) => !storedTypes(model).some((type) => type.label === label));
  if (stranger) throw new Error(`The model has no entity with the label ${stranger.label}.`);
  const sets = new Map<string, LabelSet>();
  for (const { label, members } of model.types.values()) {
    if (label === null || sets.has(label)) continue;
    const entities = members.flatMap((name) => model.types.get(name)?.label ?? []);
    sets.set(label, labelSet(nodes, new Set(entities)));
  }
  return sets;
}
