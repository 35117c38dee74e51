// What do documents say of one thing, and where?
// Parameters:
//   $id: id of a region, enterprise, organization, project, industry, policy or indicator
// Columns:
//   statement: the fact in our words
//   rank: whether the graph shows it where statements disagree
//   document: title of the document
//   section: title of its section
//   lines: the lines of the original that the section covers
//   anchor: the fragment that shows it
// Try:
//   :param id => 'project/jihua-transformation'

MATCH (:Node {id: $id})<-[:ABOUT]-(said:Statement)
MATCH (said)-[:CITED_FROM]->(source:Document)
MATCH (said)-[:STATED_IN]->(part:Section)
RETURN said.text AS statement, said.rank AS rank, source.title AS document, part.title AS section, part.lines AS lines,
  said.anchor AS anchor
ORDER BY source.publishedSort, source.id, part.id, said.property, said.id;
