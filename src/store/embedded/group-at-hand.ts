import type { Run } from './run.js';

/** The group whose row is being read: what its nested sources begin at. */
export interface GroupAtHand {
  /** The node that each key is; -1 where it is none. */
  readonly keys: readonly number[];
  /** The nodes of the group, in order of id. */
  readonly members: Uint32Array;
}

const GROUP = {};
const NONE = new Uint32Array(0);

/** Rows of a run are read one after the other, so there is one group at a time. */
export const takeUp = (run: Run, group: GroupAtHand): GroupAtHand => run.remember(GROUP, group);

const groupAtHand = (run: Run): GroupAtHand => run.recall<GroupAtHand>(GROUP)!;

export const membersAtHand = (run: Run): Uint32Array => groupAtHand(run).members;

export function keyAtHand(run: Run, place: number): Uint32Array {
  const node = groupAtHand(run).keys[place]!;
  return node === -1 ? NONE : Uint32Array.of(node);
}
