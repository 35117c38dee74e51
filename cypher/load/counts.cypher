// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// What stands under our labels and types, and how much of it the last load left there. Reads the count store alone.
// Parameters: none
// Columns:
//   labelled: nodes with the label of an entity, and versions
//   nodes: nodes with the label Node, and versions
//   typed: relationships of our types
//   loadedNodes: nodes that the last load left; null before the first
//   loadedRelationships: relationships that the last load left; null before the first

OPTIONAL MATCH (lock:LoadLock {key: 'load'})
RETURN
  COUNT { (:Region) }
  + COUNT { (:Industry) }
  + COUNT { (:Enterprise) }
  + COUNT { (:Organization) }
  + COUNT { (:Investment) }
  + COUNT { (:Milestone) }
  + COUNT { (:Policy) }
  + COUNT { (:Project) }
  + COUNT { (:Indicator) }
  + COUNT { (:Observation) }
  + COUNT { (:Document) }
  + COUNT { (:Section) }
  + COUNT { (:Statement) }
  + COUNT { (:Conflict) }
  + COUNT { (:Dataset) }
  + COUNT { (:Version) } AS labelled,
  COUNT { (:Node) }
  + COUNT { (:Version) } AS nodes,
  COUNT { ()-[:OBSERVED_IN|ABOUT|MENTIONS|CONFLICT_ABOUT|PART_OF|PART_OF_PAST|BASED_IN|BASED_IN_PAST|SEATED_IN|SEATED_IN_PAST|LOCATED_IN|LOCATED_IN_PAST|SPANS|CARRIES_OUT|COOPERATES_WITH|SEGMENT_OF|SEGMENT_OF_PAST|OPERATES_IN|IN_INDUSTRY|SUBSIDIARY_OF|SUBSIDIARY_OF_PAST|BUILDS|UNIT_OF|UNIT_OF_PAST|RUNS|HAS_INVESTMENT|EVIDENCE_FOR|HAS_MILESTONE|UNDER|UNDER_PAST|SUPERSEDES|SUPPORTED_BY|SUPPORTED_BY_PAST|PART_OF_PROJECT|TOTAL_INVESTMENT|TOTAL_INVESTMENT_PAST|OF_INDICATOR|COMPARED_WITH|COMPARED_WITH_PAST|PRECEDED_BY|SECTION_OF|CITED_FROM|STATED_IN|IN_CONFLICT|IN_CONFLICT_PAST|WINNER|WINNER_PAST|VERSION_OF]->() } AS typed,
  lock.nodes AS loadedNodes,
  lock.relationships AS loadedRelationships;
