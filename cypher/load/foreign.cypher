// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// What others keep under our labels, or tie to our nodes by our types: the service could not tell it from the dataset.
// Parameters: none
// Columns:
//   nodes: how many nodes
//   relationships: how many relationships

CALL () {
  MATCH (node:Region|Industry|Enterprise|Organization|Investment|Milestone|Policy|Project|Indicator|Observation|Document|Section|Statement|Conflict|Dataset|Version|Node)
  WHERE node.recordHash IS NULL OR NOT node:Node|Version
  RETURN count(node) AS nodes
}
CALL () {
  MATCH (from)-[relationship:OBSERVED_IN|ABOUT|MENTIONS|CONFLICT_ABOUT|PART_OF|PART_OF_PAST|BASED_IN|BASED_IN_PAST|SEATED_IN|SEATED_IN_PAST|LOCATED_IN|LOCATED_IN_PAST|SPANS|CARRIES_OUT|COOPERATES_WITH|SEGMENT_OF|SEGMENT_OF_PAST|OPERATES_IN|IN_INDUSTRY|SUBSIDIARY_OF|SUBSIDIARY_OF_PAST|BUILDS|UNIT_OF|UNIT_OF_PAST|RUNS|HAS_INVESTMENT|EVIDENCE_FOR|HAS_MILESTONE|UNDER|UNDER_PAST|SUPERSEDES|SUPPORTED_BY|SUPPORTED_BY_PAST|PART_OF_PROJECT|TOTAL_INVESTMENT|TOTAL_INVESTMENT_PAST|OF_INDICATOR|COMPARED_WITH|COMPARED_WITH_PAST|PRECEDED_BY|SECTION_OF|CITED_FROM|STATED_IN|IN_CONFLICT|IN_CONFLICT_PAST|WINNER|WINNER_PAST|VERSION_OF]->(to)
  WHERE relationship.recordHash IS NULL AND (from:Node|Version OR to:Node|Version)
  RETURN count(relationship) AS relationships
}
RETURN nodes, relationships;
