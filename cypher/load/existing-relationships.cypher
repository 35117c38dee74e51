// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// The relationships of the dataset that is loaded, for the difference to the one that is to be.
// Parameters: none
// Columns:
//   type: of the relationship
//   from: id of its start
//   to: id of its end
//   hash: of its record

MATCH (from)-[relationship:OBSERVED_IN|ABOUT|MENTIONS|PART_OF|BASED_IN|SEATED_IN|LOCATED_IN|SPANS|CARRIES_OUT|COOPERATES_WITH|SEGMENT_OF|OPERATES_IN|IN_INDUSTRY|SUBSIDIARY_OF|BUILDS|UNIT_OF|RUNS|HAS_INVESTMENT|EVIDENCE_FOR|HAS_MILESTONE|UNDER|SUPERSEDES|SUPPORTED_BY|PART_OF_PROJECT|TOTAL_INVESTMENT|OF_INDICATOR|SECTION_OF|CITED_FROM|STATED_IN]->(to)
WHERE relationship.recordHash IS NOT NULL
RETURN type(relationship) AS type, from.id AS from, to.id AS to, relationship.recordHash AS hash;
