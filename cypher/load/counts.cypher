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
  COUNT { ()-[:OBSERVED_IN]->() }
  + COUNT { ()-[:ABOUT]->() }
  + COUNT { ()-[:MENTIONS]->() }
  + COUNT { ()-[:CONFLICT_ABOUT]->() }
  + COUNT { ()-[:PART_OF]->() }
  + COUNT { ()-[:PART_OF_PAST]->() }
  + COUNT { ()-[:BASED_IN]->() }
  + COUNT { ()-[:BASED_IN_PAST]->() }
  + COUNT { ()-[:SEATED_IN]->() }
  + COUNT { ()-[:SEATED_IN_PAST]->() }
  + COUNT { ()-[:LOCATED_IN]->() }
  + COUNT { ()-[:LOCATED_IN_PAST]->() }
  + COUNT { ()-[:SPANS]->() }
  + COUNT { ()-[:CARRIES_OUT]->() }
  + COUNT { ()-[:COOPERATES_WITH]->() }
  + COUNT { ()-[:SEGMENT_OF]->() }
  + COUNT { ()-[:SEGMENT_OF_PAST]->() }
  + COUNT { ()-[:OPERATES_IN]->() }
  + COUNT { ()-[:IN_INDUSTRY]->() }
  + COUNT { ()-[:SUBSIDIARY_OF]->() }
  + COUNT { ()-[:SUBSIDIARY_OF_PAST]->() }
  + COUNT { ()-[:BUILDS]->() }
  + COUNT { ()-[:UNIT_OF]->() }
  + COUNT { ()-[:UNIT_OF_PAST]->() }
  + COUNT { ()-[:RUNS]->() }
  + COUNT { ()-[:HAS_INVESTMENT]->() }
  + COUNT { ()-[:EVIDENCE_FOR]->() }
  + COUNT { ()-[:HAS_MILESTONE]->() }
  + COUNT { ()-[:UNDER]->() }
  + COUNT { ()-[:UNDER_PAST]->() }
  + COUNT { ()-[:SUPERSEDES]->() }
  + COUNT { ()-[:SUPPORTED_BY]->() }
  + COUNT { ()-[:SUPPORTED_BY_PAST]->() }
  + COUNT { ()-[:PART_OF_PROJECT]->() }
  + COUNT { ()-[:TOTAL_INVESTMENT]->() }
  + COUNT { ()-[:TOTAL_INVESTMENT_PAST]->() }
  + COUNT { ()-[:OF_INDICATOR]->() }
  + COUNT { ()-[:COMPARED_WITH]->() }
  + COUNT { ()-[:COMPARED_WITH_PAST]->() }
  + COUNT { ()-[:PRECEDED_BY]->() }
  + COUNT { ()-[:SECTION_OF]->() }
  + COUNT { ()-[:CITED_FROM]->() }
  + COUNT { ()-[:STATED_IN]->() }
  + COUNT { ()-[:IN_CONFLICT]->() }
  + COUNT { ()-[:IN_CONFLICT_PAST]->() }
  + COUNT { ()-[:WINNER]->() }
  + COUNT { ()-[:WINNER_PAST]->() }
  + COUNT { ()-[:VERSION_OF]->() } AS typed,
  lock.nodes AS loadedNodes,
  lock.relationships AS loadedRelationships;
