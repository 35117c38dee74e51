import { comparePart } from './compare/compare-part.js';
import { loadPart } from './load/load-part.js';
import { embeddedPart } from './scale/embedded-part.js';
import { floorsPart } from './floors/floors-part.js';
import { readyPart } from './ready/ready-part.js';
import { pagesPart } from './pages/pages-part.js';
import { replicasPart } from './replicas/replicas-part.js';
import type { Part } from './report/part.js';
import { sizesPart } from './sizes/sizes-part.js';
import { soakPart } from './soak/soak-part.js';

/** Every part, in the order of `part-names.ts`. */
export const parts: readonly Part[] = [
  comparePart,
  floorsPart,
  readyPart,
  sizesPart,
  embeddedPart,
  loadPart,
  replicasPart,
  soakPart,
  pagesPart,
];
