// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// The relationships of the dataset that is loaded, for the difference to the one that is to be.
// Parameters: none
// Columns:
//   type: of the relationship
//   from: id of its start
//   to: id of its end
//   hash: of its record

MATCH (from)-[relationship:OBSERVED_IN|ABOUT|MENTIONS|CONFLICT_ABOUT|PART_OF|PART_OF_PAST|BASED_IN|BASED_IN_PAST|SEATED_IN|SEATED_IN_PAST|LOCATED_IN|LOCATED_IN_PAST|SPANS|CARRIES_OUT|COOPERATES_WITH|SEGMENT_OF|SEGMENT_OF_PAST|OPERATES_IN|IN_INDUSTRY|SUBSIDIARY_OF|SUBSIDIARY_OF_PAST|BUILDS|UNIT_OF|UNIT_OF_PAST|RUNS|HAS_INVESTMENT|EVIDENCE_FOR|HAS_MILESTONE|UNDER|UNDER_PAST|SUPERSEDES|SUPPORTED_BY|SUPPORTED_BY_PAST|PART_OF_PROJECT|TOTAL_INVESTMENT|TOTAL_INVESTMENT_PAST|OF_INDICATOR|COMPARED_WITH|COMPARED_WITH_PAST|PRECEDED_BY|SECTION_OF|CITED_FROM|STATED_IN|IN_CONFLICT|IN_CONFLICT_PAST|WINNER|WINNER_PAST|VERSION_OF]->(to)
WHERE relationship.recordHash IS NOT NULL
RETURN type(relationship) AS type, from.id AS from, to.id AS to, relationship.recordHash AS hash;
