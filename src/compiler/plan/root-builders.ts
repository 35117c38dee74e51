import type { FieldNode, GraphQLField } from 'graphql';
import type { FieldShape } from '../shape/shape.js';
import { buildGroups } from './build-groups.js';
import { buildNeighborhood, buildPathList, buildShortestPath } from './build-paths.js';
import { buildChanges } from './build-changes.js';
import { buildRanking } from './build-ranking.js';
import { buildSearch } from './build-search.js';
import { buildTable } from './build-table.js';
import type { PlanContext } from './plan-context.js';
import type { Source } from './query-plan.js';

/** A root field, and the sources of the plan so far: a builder adds its own. */
export interface RootPlace {
  readonly field: GraphQLField<unknown, unknown>;
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly roots: Source[];
}

export type BuildRoot = (context: PlanContext, place: RootPlace) => FieldShape;

/** What plans the root fields that are neither one entity nor all of them, by the name in their extensions. */
export const rootBuilders: Readonly<Record<string, BuildRoot>> = {
  groups: buildGroups,
  changes: buildChanges,
  ranking: buildRanking,
  search: buildSearch,
  indicatorTable: buildTable,
  shortestPath: buildShortestPath,
  paths: buildPathList,
  neighborhood: buildNeighborhood,
};
