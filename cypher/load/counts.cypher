// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// What stands under our labels and types, and how much of it the last load left there. Reads the count store alone.
// Parameters: none
// Columns:
//   labelled: nodes with the label of an entity
//   nodes: nodes with the label Node
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
  + COUNT { (:Dataset) } AS labelled,
  COUNT { (:Node) } AS nodes,
  COUNT { ()-[:OBSERVED_IN]->() }
  + COUNT { ()-[:ABOUT]->() }
  + COUNT { ()-[:MENTIONS]->() }
  + COUNT { ()-[:PART_OF]->() }
  + COUNT { ()-[:BASED_IN]->() }
  + COUNT { ()-[:SEATED_IN]->() }
  + COUNT { ()-[:LOCATED_IN]->() }
  + COUNT { ()-[:SPANS]->() }
  + COUNT { ()-[:CARRIES_OUT]->() }
  + COUNT { ()-[:COOPERATES_WITH]->() }
  + COUNT { ()-[:SEGMENT_OF]->() }
  + COUNT { ()-[:OPERATES_IN]->() }
  + COUNT { ()-[:IN_INDUSTRY]->() }
  + COUNT { ()-[:SUBSIDIARY_OF]->() }
  + COUNT { ()-[:BUILDS]->() }
  + COUNT { ()-[:UNIT_OF]->() }
  + COUNT { ()-[:RUNS]->() }
  + COUNT { ()-[:HAS_INVESTMENT]->() }
  + COUNT { ()-[:EVIDENCE_FOR]->() }
  + COUNT { ()-[:HAS_MILESTONE]->() }
  + COUNT { ()-[:UNDER]->() }
  + COUNT { ()-[:SUPERSEDES]->() }
  + COUNT { ()-[:SUPPORTED_BY]->() }
  + COUNT { ()-[:PART_OF_PROJECT]->() }
  + COUNT { ()-[:TOTAL_INVESTMENT]->() }
  + COUNT { ()-[:OF_INDICATOR]->() }
  + COUNT { ()-[:SECTION_OF]->() }
  + COUNT { ()-[:CITED_FROM]->() }
  + COUNT { ()-[:STATED_IN]->() } AS typed,
  lock.nodes AS loadedNodes,
  lock.relationships AS loadedRelationships;
