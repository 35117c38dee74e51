import { citedStatements } from './cited-statements.js';
import { filteredList } from './filtered-list.js';
import { groups } from './groups.js';
import { hubPage, hubPageDeep } from './hub-page.js';
import { hubCity, hubRegion } from './hub-region.js';
import { nestedPages } from './nested-pages.js';
import { page1, page50, row50000 } from './pages-by-name.js';
import { pointWalk } from './point-walk.js';
import { relatedList } from './related-list.js';
import { search } from './search.js';
import type { Shape } from './shape.js';
import { sharedTrees } from './shared-trees.js';
import { shortestPath } from './shortest-path.js';
import { threeRoots } from './three-roots.js';
import { toThePolicy } from './to-the-policy.js';

/** What is compared with the rival and the peer. */
export const shapes: readonly Shape[] = [
  pointWalk,
  toThePolicy,
  threeRoots,
  filteredList,
  page50,
  relatedList,
  hubPage,
  hubRegion,
  hubCity,
  nestedPages,
  sharedTrees,
  citedStatements,
  groups,
  search,
  shortestPath,
];

/** What must cost the same in a small graph and in a large one. */
export const boundedShapes: readonly Shape[] = [pointWalk, filteredList, page1, page50, row50000, hubPage, hubPageDeep];
