RETURN head(COLLECT {
  WITH COLLECT {
    CALL db.index.fulltext.queryNodes('search', $p3) YIELD node AS n0
    WHERE n0:(Enterprise|Project)
    WITH n0, CASE WHEN n0.searchName = $p1 AND all(x3 IN $p0 WHERE n0.searchName CONTAINS x3) THEN 0 WHEN any(x2 IN n0.searchAliases WHERE (x2 = $p1 OR x2 STARTS WITH $p2 + '|') AND all(x3 IN $p0 WHERE x2 CONTAINS x3)) THEN 1 WHEN n0.searchName STARTS WITH $p1 AND all(x3 IN $p0 WHERE n0.searchName CONTAINS x3) THEN 2 WHEN any(x2 IN n0.searchAliases WHERE (x2 STARTS WITH $p1 OR x2 STARTS WITH $p2) AND all(x3 IN $p0 WHERE x2 CONTAINS x3)) THEN 3 WHEN all(x3 IN $p0 WHERE n0.searchName CONTAINS x3) OR any(x2 IN n0.searchAliases WHERE all(x3 IN $p0 WHERE x2 CONTAINS x3)) THEN 4 WHEN any(x2 IN n0.searchTexts WHERE all(x3 IN $p0 WHERE x2 CONTAINS x3)) THEN 5 END AS x1
    WHERE x1 IS NOT NULL
    RETURN [n0, x1]
  } AS x4
  RETURN [size(x4), COLLECT {
    UNWIND x4 AS x5
    WITH x5[0] AS n0, x5[1] AS x1
    WITH n0, x1
    ORDER BY x1 ASC, n0.searchSort ASC, n0.id ASC
    LIMIT $p4
    RETURN [x1, n0.id, n0.searchName, n0.searchAliases, n0.searchTexts, n0.name, n0.english, n0.aliases, head(COLLECT {
      MATCH (n0)-[r6:LOCATED_IN]->(n6)
      RETURN [n6.name]
    }), n0.searchSort]
  }] AS search
}) AS c0
