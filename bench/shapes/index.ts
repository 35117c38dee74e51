import { filteredList } from './filtered-list.js';
import { hubCity, hubRegion } from './hub-region.js';
import { pointWalk } from './point-walk.js';
import { relatedList } from './related-list.js';
import type { Shape } from './shape.js';
import { threeRoots } from './three-roots.js';

export const shapes: readonly Shape[] = [pointWalk, filteredList, relatedList, hubRegion, hubCity, threeRoots];
