// Which regions stand where by one indicator in one period?
// Results only: expectations and aims are other kinds. A qualifier says how a figure is to be taken.
// Parameters:
//   $indicator: id of an indicator
//   $period: a period, as precise as the texts give it
// Columns:
//   place: 1 is the highest value
//   region: name of the region
//   value: the figure as printed
//   qualifiers: LOWER_BOUND, APPROXIMATE and their like
//   anchor: the fragment that shows it
//   document: title of the document that says it
// Try:
//   :param indicator => 'indicator/gdp-growth'
//   :param period => '2023-H1'

MATCH (:Indicator {id: $indicator})<-[:OF_INDICATOR]-(observation:Observation {period: $period, kind: 'ACTUAL'})
MATCH (observation)-[:OBSERVED_IN]->(region:Region)
MATCH (document:Document)<-[:CITED_FROM]-(statement:Statement)-[:EVIDENCE_FOR]->(observation)
WHERE statement.rank <> 'OUTRANKED'
WITH observation, region, statement, document
ORDER BY statement.id
WITH observation, region, collect({anchor: statement.anchor, title: document.title})[0] AS evidence
ORDER BY observation.value DESC, region.id
WITH collect({region: region.name, observation: observation, evidence: evidence}) AS found
UNWIND found AS each
RETURN 1 + size([other IN found WHERE other.observation.value > each.observation.value]) AS place,
  each.region AS region, each.observation.text AS value, each.observation.qualifiers AS qualifiers,
  each.evidence.anchor AS anchor, each.evidence.title AS document;
