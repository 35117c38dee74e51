import type { GraphQLField } from 'graphql';
import { draftDistinct, draftGroups, draftMeasure } from './draft-groups.js';
import { draftAbsences } from './draft-absences.js';
import { draftRanking, draftTable } from './draft-indicators.js';
import type { DraftOperation } from './draft-operation.js';
import { draftNeighborhood, draftPaths, draftShortestPath } from './draft-paths.js';

/** Drafts the arguments of one field, with parentheses. */
export type DraftArguments = (operation: DraftOperation, field: GraphQLField<unknown, unknown>) => string;

/** Fields whose arguments are neither those of a list nor ids and enums alone, by name. */
export const specialFields: Readonly<Record<string, DraftArguments>> = {
  projectGroups: draftGroups,
  investmentGroups: draftGroups,
  enterpriseGroups: draftGroups,
  observationGroups: draftGroups,
  statementGroups: draftGroups,
  distinct: draftDistinct,
  measure: draftMeasure,
  ranking: draftRanking,
  indicatorTable: draftTable,
  shortestPath: draftShortestPath,
  paths: draftPaths,
  neighborhood: draftNeighborhood,
  absences: draftAbsences,
};
