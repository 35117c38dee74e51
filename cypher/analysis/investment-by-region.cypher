// How much is invested where, as far as documents state a total?
// Nothing is counted twice: programmes, which count projects together, are left out, and stages of a project whose own
// total is stated. A region has what lies in its parts, too.
// Columns:
//   region: name of the region
//   projects: how many projects lie in it or in its parts
//   stated: of how many of them a total is counted
//   yiYuan: the sum of these totals, in 亿元

MATCH (region:Region)
MATCH (part:Region)-[:PART_OF*0..]->(region)
MATCH (part)<-[:LOCATED_IN]-(project:Project {kind: 'PROJECT'})
OPTIONAL MATCH (project)-[:TOTAL_INVESTMENT]->(investment:Investment)
WHERE NOT EXISTS { (project)-[:PART_OF_PROJECT]->(:Project {kind: 'PROJECT'})-[:TOTAL_INVESTMENT]->() }
WITH region, count(DISTINCT project) AS projects, count(investment) AS stated, sum(investment.amount) AS yuan
WHERE stated > 0
RETURN region.name AS region, projects, stated, yuan / 100000000.0 AS yiYuan
ORDER BY yuan DESC, region;
