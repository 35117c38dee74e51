// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// What others keep under our labels, or tie to our nodes by our types: the service could not tell it from the dataset.
// Parameters: none
// Columns:
//   nodes: how many nodes
//   relationships: how many relationships

CALL () {
  MATCH (node:Region|Industry|Enterprise|Organization|Investment|Milestone|Policy|Project|Indicator|Observation|Document|Section|Statement|Dataset|Node)
  WHERE node.recordHash IS NULL OR NOT node:Node
  RETURN count(node) AS nodes
}
CALL () {
  MATCH (from)-[relationship:OBSERVED_IN|ABOUT|MENTIONS|PART_OF|BASED_IN|SEATED_IN|LOCATED_IN|SPANS|CARRIES_OUT|COOPERATES_WITH|SEGMENT_OF|OPERATES_IN|IN_INDUSTRY|SUBSIDIARY_OF|BUILDS|UNIT_OF|RUNS|HAS_INVESTMENT|EVIDENCE_FOR|HAS_MILESTONE|UNDER|SUPERSEDES|SUPPORTED_BY|PART_OF_PROJECT|TOTAL_INVESTMENT|OF_INDICATOR|SECTION_OF|CITED_FROM|STATED_IN]->(to)
  WHERE relationship.recordHash IS NULL AND (from:Node OR to:Node)
  RETURN count(relationship) AS relationships
}
RETURN nodes, relationships;
