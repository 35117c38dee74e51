/**
 * One direction of a relationship type as compressed sparse rows: the neighbours of node `n` stand, in order of id, at
 * the positions `start(n)` to `end(n)`. Offsets cover only the nodes between the first and the last that have any.
 */
export class Adjacency {
  private constructor(
    readonly neighbours: Uint32Array,
    /** The relationship at each position, or null where the position is the relationship. */
    readonly relationships: Uint32Array | null,
    private readonly offsets: Uint32Array,
    private readonly first: number,
  ) {}

  /**
   * @param near the node at this end of each relationship
   * @param far the node at the other end, ascending among relationships with the same near end
   * @param numbered whether the relationships are numbered in the order that results, so that none need be kept
   */
  static of(near: Uint32Array, far: Uint32Array, numbered: boolean): Adjacency {
    const { order, offsets, first } = groupByNode(near);
    return new Adjacency(pick(far, order), numbered ? null : order, offsets, first);
  }

  start(node: number): number {
    const place = node - this.first;
    return place < 0 || place >= this.offsets.length - 1 ? 0 : this.offsets[place]!;
  }

  end(node: number): number {
    const place = node - this.first;
    return place < 0 || place >= this.offsets.length - 1 ? 0 : this.offsets[place + 1]!;
  }

  degree(node: number): number {
    return this.end(node) - this.start(node);
  }
}

/** The values of an array in another order. */
export const pick = (values: Uint32Array, order: Uint32Array): Uint32Array => order.map((place) => values[place]!);

/** A stable counting sort: the places of `nodes` in order of node, and where each node's places begin. */
export function groupByNode(nodes: Uint32Array): { order: Uint32Array; offsets: Uint32Array; first: number } {
  let first = nodes.length === 0 ? 0 : Infinity;
  let last = -1;
  for (const node of nodes) {
    if (node < first) first = node;
    if (node > last) last = node;
  }
  const offsets = new Uint32Array(last < 0 ? 1 : last - first + 2);
  for (const node of nodes) offsets[node - first + 1]!++;
  for (let place = 1; place < offsets.length; place++) offsets[place]! += offsets[place - 1]!;
  const next = offsets.slice();
  const order = new Uint32Array(nodes.length);
  nodes.forEach((node, place) => {
    order[next[node - first]!++] = place;
  });
  return { order, offsets, first };
}
