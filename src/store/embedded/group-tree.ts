import { Group, type Kept } from './group.js';
import type { Key } from './prepare-dimension.js';
import type { Run } from './run.js';

type Branch = Map<Key, Branch | Group>;

/** Groups by their keys, one level a dimension. */
export class GroupTree {
  readonly all: Group[] = [];
  private readonly root: Branch = new Map();

  constructor(private readonly kept: Kept) {}

  /** The group with these keys, which is new where nobody had them before. */
  at(run: Run, keys: readonly Key[]): Group {
    const [last, ...rest] = [keys.at(-1) ?? null, ...keys.slice(0, -1)];
    let branch = this.root;
    for (const key of rest) {
      let next = branch.get(key) as Branch | undefined;
      if (!next) branch.set(key, (next = new Map()));
      branch = next;
    }
    let group = branch.get(last) as Group | undefined;
    if (!group) {
      branch.set(last, (group = new Group(run, keys, this.kept)));
      this.all.push(group);
    }
    return group;
  }
}
