import type { GeneratedGraph } from '../generate-graph.js';
import type { Random } from '../graph/random.js';

export const randomProject = ({ size, project }: GeneratedGraph, random: Random): string => project(random.below(size.projects)).id;
