// Who builds most, in which industries, and how far are they?
// Columns:
//   enterprise: name of the enterprise
//   projects: how many projects it builds, invests in or runs
//   running: how many of them produce or are complete
//   industries: names of the industries of these projects
//   yiYuan: the sum of the totals that documents state, in 亿元; projects with several builders count for each

MATCH (enterprise:Enterprise)-[:BUILDS]->(project:Project)
OPTIONAL MATCH (project)-[:TOTAL_INVESTMENT]->(investment:Investment)
WITH enterprise, collect(project) AS projects, sum(investment.amount) AS yuan
RETURN enterprise.name AS enterprise, size(projects) AS projects,
  size([project IN projects WHERE project.status IN ['IN_PRODUCTION', 'COMPLETED']]) AS running,
  COLLECT {
    UNWIND projects AS project MATCH (project)-[:IN_INDUSTRY]->(industry:Industry) RETURN DISTINCT industry.name AS name ORDER BY name
  } AS industries,
  yuan / 100000000.0 AS yiYuan
ORDER BY projects DESC, yiYuan DESC, enterprise;
