RETURN [[], COLLECT {
  MATCH (n0:Project)
  OPTIONAL MATCH (n0)-[:TOTAL_INVESTMENT]->(n2)
  WITH n0, head(COLLECT {
    MATCH (n0)-[:LOCATED_IN]->(n4)
    RETURN head(COLLECT { MATCH (n4)(()-[r5:PART_OF]->(n5)){0,}(n6) WHERE (n6.kind IN $p0 AND NOT (coalesce(EXISTS {
      MATCH (n6)-[:PART_OF]->(n7)
      WHERE n7.kind IN $p0
    }, false))) RETURN n6 ORDER BY size(r5), n6.id LIMIT 1 })
  }) AS x8, COLLECT {
    MATCH (n0)-[:IN_INDUSTRY]->(n10)
    WITH DISTINCT n10 AS x9
    WHERE x9 IS NOT NULL
    RETURN x9
  } AS x11, n2.amount AS x1
  UNWIND CASE
    WHEN size(x11) = 0 THEN [NULL]
    ELSE x11
  END AS x12
  WITH x8, x12, sum(x1) AS x13, count(x1) AS x14, count(*) AS x16, percentileDisc(x1, 0.5) AS x20, percentileDisc(x1, 0.500000001) AS x21, collect(n0) AS x25
  WITH *, CASE WHEN x14 = 0 THEN NULL WHEN x13 IS :: INTEGER THEN x13 ELSE 1 / (x14 - x14) END AS x15, CASE WHEN x14 = 0 THEN NULL WHEN x13 IS :: INTEGER THEN head([x17 IN [(x13 % x14 + x14) % x14] | head([x18 IN [(x13 - x17) / x14] | x18 + CASE WHEN 2 * x17 > x14 OR (2 * x17 = x14 AND x18 % 2 <> 0) THEN 1 ELSE 0 END])]) ELSE 1 / (x14 - x14) END AS x19, head([x22 IN [((x20 + x21) % 2 + 2) % 2] | head([x23 IN [((x20 + x21) - x22) / 2] | x23 + CASE WHEN 2 * x22 > 2 OR (2 * x22 = 2 AND x23 % 2 <> 0) THEN 1 ELSE 0 END])]) AS x24
  WHERE x15 >= $p1
  WITH *
  ORDER BY x15 IS NOT NULL DESC, x15 DESC, x8.id IS NOT NULL ASC, x8.id ASC, x12.id IS NOT NULL ASC, x12.id ASC
  LIMIT $p2
  RETURN [[x8.id, x12.id], [x16, toString(x15), toString(x19), toString(x24)], [head(COLLECT {
    UNWIND [x8] AS n26
    MATCH (n26)
    RETURN [n26.id, n26.name]
  }), head(COLLECT {
    UNWIND [x12] AS n27
    MATCH (n27)
    RETURN [n27.id, n27.name]
  }), [COUNT {
    UNWIND x25 AS n28
    MATCH (n28)
  }, COLLECT {
    UNWIND x25 AS n29
    MATCH (n29)
    WITH n29
    ORDER BY n29.id ASC
    LIMIT $p3
    RETURN [n29.name]
  }]]]
}] AS c0
