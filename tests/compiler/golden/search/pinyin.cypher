RETURN [COUNT {
  CALL db.index.fulltext.queryNodes('search', $p3) YIELD node AS n0
  WHERE n0:(Enterprise|Project)
  WITH n0, CASE WHEN n0.searchName = $p1 AND all(x3 IN $p0 WHERE n0.searchName CONTAINS x3) THEN 0 WHEN any(x2 IN n0.searchAliases WHERE (x2 = $p1 OR x2 STARTS WITH $p2 + '|') AND all(x3 IN $p0 WHERE x2 CONTAINS x3)) THEN 1 WHEN n0.searchName STARTS WITH $p1 AND all(x3 IN $p0 WHERE n0.searchName CONTAINS x3) THEN 2 WHEN any(x2 IN n0.searchAliases WHERE (x2 STARTS WITH $p1 OR x2 STARTS WITH $p2) AND all(x3 IN $p0 WHERE x2 CONTAINS x3)) THEN 3 WHEN all(x3 IN $p0 WHERE n0.searchName CONTAINS x3) OR any(x2 IN n0.searchAliases WHERE all(x3 IN $p0 WHERE x2 CONTAINS x3)) THEN 4 WHEN any(x2 IN n0.searchTexts WHERE all(x3 IN $p0 WHERE x2 CONTAINS x3)) THEN 5 END AS x1
  WHERE x1 IS NOT NULL
  RETURN n0
}, COLLECT {
  CALL db.index.fulltext.queryNodes('search', $p3) YIELD node AS n4
  WHERE n4:(Enterprise|Project)
  WITH n4, CASE WHEN n4.searchName = $p1 AND all(x7 IN $p0 WHERE n4.searchName CONTAINS x7) THEN 0 WHEN any(x6 IN n4.searchAliases WHERE (x6 = $p1 OR x6 STARTS WITH $p2 + '|') AND all(x7 IN $p0 WHERE x6 CONTAINS x7)) THEN 1 WHEN n4.searchName STARTS WITH $p1 AND all(x7 IN $p0 WHERE n4.searchName CONTAINS x7) THEN 2 WHEN any(x6 IN n4.searchAliases WHERE (x6 STARTS WITH $p1 OR x6 STARTS WITH $p2) AND all(x7 IN $p0 WHERE x6 CONTAINS x7)) THEN 3 WHEN all(x7 IN $p0 WHERE n4.searchName CONTAINS x7) OR any(x6 IN n4.searchAliases WHERE all(x7 IN $p0 WHERE x6 CONTAINS x7)) THEN 4 WHEN any(x6 IN n4.searchTexts WHERE all(x7 IN $p0 WHERE x6 CONTAINS x7)) THEN 5 END AS x5
  WHERE x5 IS NOT NULL
  WITH n4, x5
  ORDER BY x5 ASC, n4.searchSort ASC, n4.id ASC
  LIMIT $p4
  RETURN [x5, n4.id, n4.searchName, n4.searchAliases, n4.searchTexts, n4.name, n4.english, n4.aliases, head(COLLECT {
    MATCH (n4)-[r8:LOCATED_IN]->(n8)
    RETURN [n8.name]
  }), n4.searchSort]
}] AS c0
