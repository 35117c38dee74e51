// Which industries are built for, and with how much?
// An industry has the projects of its segments, too. A project of two industries counts in both, so the rows do not add
// up to the whole; stages of a project whose own total is stated are not counted again.
// Columns:
//   industry: name of the industry
//   projects: how many single projects belong to it or to its segments
//   builders: how many enterprises build them
//   yiYuan: the sum of the totals that documents state, in 亿元

MATCH (industry:Industry)
MATCH (segment:Industry)-[:SEGMENT_OF*0..]->(industry)
MATCH (segment)<-[:IN_INDUSTRY]-(project:Project {kind: 'PROJECT'})
WITH industry, collect(DISTINCT project) AS projects
RETURN industry.name AS industry, size(projects) AS projects,
  COUNT { UNWIND projects AS project MATCH (project)<-[:BUILDS]-(builder:Enterprise) RETURN DISTINCT builder } AS builders,
  reduce(yuan = 0, amount IN COLLECT {
    UNWIND projects AS project
    MATCH (project)-[:TOTAL_INVESTMENT]->(investment:Investment)
    WHERE NOT EXISTS { (project)-[:PART_OF_PROJECT]->(:Project {kind: 'PROJECT'})-[:TOTAL_INVESTMENT]->() }
    RETURN investment.amount
  } | yuan + amount) / 100000000.0 AS yiYuan
ORDER BY yiYuan DESC, projects DESC, industry;
