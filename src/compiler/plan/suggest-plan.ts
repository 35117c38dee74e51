import type { Column, ParameterIndex } from './query-plan.js';

/**
 * Ids that may have been meant by one that no node has. Its value is null where there is such a node, so that nothing
 * is looked for then; otherwise `[elsewhen, called, near, any]`: whether the node is there on other days than those of
 * the operation, and three lists of ids: of nodes that are called so, of those that begin like it, of any of its kind.
 */
export interface Suggest {
  readonly kind: 'suggest';
  /** Label of the node that was looked for. */
  readonly label: string;
  readonly id: ParameterIndex;
  /** The root that the node itself is read by, which is null where there is none; null where no root shows it. */
  readonly seek: number | null;
  /** The id, folded, as it may be a name. */
  readonly name: ParameterIndex;
  /** The first half of the id. */
  readonly stem: ParameterIndex;
  /** What ids of the kind begin with. */
  readonly prefix: ParameterIndex;
  /** Labels of the nodes that have names, and the folded copies of these. */
  readonly named: { readonly labels: readonly string[]; readonly name: string; readonly aliases: string } | null;
  /** How many ids of each list, the first in order of id. */
  readonly limits: { readonly called: number; readonly near: number; readonly any: number };
  /** None: its value is no row. */
  readonly columns: readonly Column[];
}
