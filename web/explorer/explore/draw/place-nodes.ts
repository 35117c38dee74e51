import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Batch } from '../graph/graph.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Placed extends SimulationNodeDatum {
  readonly id: string;
  x: number;
  y: number;
}

const TICKS = 90;
/** Thousands stand well in their spiral; they are only pushed apart where they meet others. */
const TICKS_OF_MANY = 25;
const MANY = 800;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const SPACING = 34;
const CHAIN_STEP = 150;
/** Up to so many nodes stand in a ring around theirs. */
const RING = 24;
/** What is farther away than this does not push. */
const REACH = 420;

/** The middle of the widest gap between what stands around a node: there is most room. */
function widestGap(from: Point, others: readonly Point[]): { readonly middle: number; readonly width: number } {
  const angles = others
    .filter(({ x, y }) => x !== from.x || y !== from.y)
    .map(({ x, y }) => Math.atan2(y - from.y, x - from.x))
    .sort((a, b) => a - b);
  if (angles.length === 0) return { middle: 0, width: 2 * Math.PI };
  let widest = { middle: 0, width: -1 };
  for (const [index, angle] of angles.entries()) {
    const next = index + 1 < angles.length ? angles[index + 1]! : angles[0]! + 2 * Math.PI;
    if (next - angle > widest.width) widest = { middle: (angle + next) / 2, width: next - angle };
  }
  return widest;
}

/** A way between two is read from left to right. */
function seedChain(fresh: readonly string[], positions: ReadonlyMap<string, Point>): Placed[] {
  const lowest = [...positions.values()].reduce((most, { y }) => Math.max(most, y), -CHAIN_STEP);
  return fresh.map((id, index) => ({ id, x: index * CHAIN_STEP, y: lowest + CHAIN_STEP + (index % 2) * 30 }));
}

/** Where the nodes of a batch begin: around the node that they belong to, or as a spiral where there is most room beside it. */
function seed(batch: Batch, fresh: readonly string[], positions: ReadonlyMap<string, Point>): Placed[] {
  if (batch.isChain) return seedChain(fresh, positions);
  const around = batch.around === undefined ? undefined : positions.get(batch.around);
  if (!around) {
    const rightmost = [...positions.values()].reduce((most, { x }) => Math.max(most, x), -160);
    return spiral(fresh, { x: rightmost + 160, y: 0 });
  }
  const near = [...positions.values()].filter(({ x, y }) => Math.hypot(x - around.x, y - around.y) < REACH);
  const { middle, width } = widestGap(around, near);
  const isAlone = near.length <= 1;
  if (fresh.length <= RING) {
    const share = width / (isAlone ? fresh.length : fresh.length + 1);
    return fresh.map((id, index) => {
      const angle = middle - width / 2 + (index + (isAlone ? 0.5 : 1)) * share;
      const distance = 110 + (index % 2) * 40;
      return { id, x: around.x + distance * Math.cos(angle), y: around.y + distance * Math.sin(angle) };
    });
  }
  const away = isAlone ? 0 : SPACING * Math.sqrt(fresh.length) + 70;
  return spiral(fresh, { x: around.x + Math.cos(middle) * away, y: around.y + Math.sin(middle) * away }, isAlone ? 2 : 0.3);
}

const spiral = (fresh: readonly string[], middle: Point, first = 0.3): Placed[] =>
  fresh.map((id, index) => {
    const away = SPACING * Math.sqrt(index + first);
    return { id, x: middle.x + away * Math.cos(index * GOLDEN_ANGLE), y: middle.y + away * Math.sin(index * GOLDEN_ANGLE) };
  });

/**
 * Places the nodes of a batch that have no position yet. What stands already stays where it is and only pushes; the same
 * batches in the same order give the same positions. Yields after each turn, so that a page can breathe in between.
 */
export function* placeBatch(batch: Batch, positions: Map<string, Point>): Generator<void, void, undefined> {
  const fresh = batch.nodes.map(({ id }) => id).filter((id) => !positions.has(id));
  if (fresh.length === 0) return;
  const moving = seed(batch, fresh, positions);
  const isMoving = new Set(fresh);
  const [left, right, top, bottom] = [
    Math.min(...moving.map(({ x }) => x)) - REACH,
    Math.max(...moving.map(({ x }) => x)) + REACH,
    Math.min(...moving.map(({ y }) => y)) - REACH,
    Math.max(...moving.map(({ y }) => y)) + REACH,
  ];
  const ends = new Set(batch.edges.flatMap(({ from, to }) => [from, to]));
  const standing: Placed[] = [];
  for (const [id, { x, y }] of positions) {
    const inReach = x > left && x < right && y > top && y < bottom;
    if (inReach || ends.has(id)) standing.push({ id, x, y, fx: x, fy: y });
  }
  const nodes = [...standing, ...moving];
  const known = new Set(nodes.map(({ id }) => id));
  const links = batch.edges
    .filter(({ from, to }) => known.has(from) && known.has(to) && (isMoving.has(from) || isMoving.has(to)))
    .map(({ from, to }) => ({ source: from, target: to }));
  const spread = batch.isChain ? CHAIN_STEP : 80 + SPACING * Math.sqrt(fresh.length) * 0.6;
  const ticks = fresh.length > MANY ? TICKS_OF_MANY : TICKS;
  const simulation = forceSimulation<Placed>(nodes)
    .stop()
    .alphaDecay(1 - Math.pow(0.001, 1 / ticks))
    .force(
      'link',
      forceLink<Placed, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(spread)
        .strength(0.25),
    )
    .force('charge', forceManyBody<Placed>().strength(-90).distanceMax(REACH))
    .force('collide', forceCollide<Placed>(24).strength(0.9))
    // The wide screens of most readers: a little flatter than round.
    .force('x', forceX<Placed>(0).strength(0.004))
    .force('y', forceY<Placed>(0).strength(0.012));
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick();
    yield;
  }
  for (const { id, x, y } of moving) positions.set(id, { x, y });
}
