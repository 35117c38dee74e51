// What do the documents leave unsaid about projects?
// Columns:
//   region: name of the region; null for projects that no text places
//   projects: how many single projects
//   builder: of how many of them a builder is stated, in per cent
//   industry: … an industry
//   investment: … the total investment
//   status: … a milestone that was reached

MATCH (project:Project {kind: 'PROJECT'})
OPTIONAL MATCH (project)-[:LOCATED_IN]->(place:Region)
WITH place, collect(project) AS found, 100.0 / count(project) AS share
RETURN place.name AS region, size(found) AS projects,
  round(share * size([project IN found WHERE EXISTS { (project)<-[:BUILDS|RUNS]-() }])) AS builder,
  round(share * size([project IN found WHERE EXISTS { (project)-[:IN_INDUSTRY]->() }])) AS industry,
  round(share * size([project IN found WHERE EXISTS { (project)-[:TOTAL_INVESTMENT]->() }])) AS investment,
  round(share * size([project IN found WHERE project.status IS NOT NULL])) AS status
ORDER BY projects DESC, region;
