import type { Direction } from '../../model/declarations.js';
import { MAX_STEPS } from '../limits/path-bounds.js';
import type { Paths } from '../plan/paths-plan.js';
import { busyDegree } from './graph-statistics.js';
import type { Tariff } from './price-predicate.js';
import type { PriceSource, Start } from './pricing.js';

/** The relationships a node has that may be walked; of each type and direction no more than `most`. */
function branches({ relationships, direction }: Paths, { statistics }: Tariff, most: number): number {
  const directions: readonly Direction[] = direction === 'BOTH' ? ['OUT', 'IN'] : [direction];
  return relationships.reduce<number>((sum, type) => {
    const known = statistics.relationships.get(type);
    return known ? directions.reduce((all, each) => all + Math.min(most, busyDegree(known, each, null)), sum) : sum;
  }, 0);
}

/** Steps that can be taken, depth by depth, as long as there are fewer than there are relationships to walk. */
function spread(branching: number, depth: number, most: number): number {
  let [steps, frontier] = [0, 1];
  for (let each = 0; each < depth && steps < most; each++) {
    frontier *= branching;
    steps += frontier;
  }
  return Math.min(steps, most);
}

/**
 * Ways between two nodes are looked for from both ends; each relationship is looked at from either of its nodes, once
 * for each length. Around a node, everything within its depth is.
 */
export const pricePaths: PriceSource<Paths> = (paths, start, pricing) => {
  const walkable = paths.relationships.reduce((sum, type) => sum + (pricing.statistics.relationships.get(type)?.count ?? 0), 0);
  const rows = (nodes: number): Start => ({ nodes: start.nodes * nodes, busy: true, labels: null, relationship: null });
  if (paths.find === 'around') {
    const first = pricing.number(paths.first);
    const depth = pricing.number(paths.depth);
    const touched = spread(branches(paths, pricing, Infinity), depth, 2 * walkable);
    const steps = Math.min(MAX_STEPS, spread(branches(paths, pricing, first), depth, 2 * walkable));
    return { touched: start.nodes * touched, reason: 'paths', first, rows: rows(steps) };
  }
  const length = pricing.number(paths.length);
  const each = spread(branches(paths, pricing, Infinity), Math.ceil(length / 2), walkable);
  // The shortest stops at the first meeting; for several, longer ones are gone through as well.
  if (paths.find === 'shortest') return { touched: start.nodes * 2 * each, reason: 'paths', first: null, rows: rows(length) };
  const first = pricing.number(paths.first);
  const steps = first * length;
  return { touched: start.nodes * (2 * each * Math.max(1, length) + steps), reason: 'paths', first, rows: rows(steps) };
};
