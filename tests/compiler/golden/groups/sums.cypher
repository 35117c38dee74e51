RETURN [[], COLLECT {
  MATCH (n0:Project)
  WITH n0, head(COLLECT {
    MATCH (n0)-[:LOCATED_IN]->(n3)
    RETURN head(COLLECT { MATCH (n3)(()-[r4:PART_OF]->(n4)){0,}(n5) WHERE (n5.kind IN $p0 AND NOT (coalesce(EXISTS {
      MATCH (n5)-[:PART_OF]->(n6)
      WHERE n6.kind IN $p0
    }, false))) RETURN n5 ORDER BY size(r4), n5.id LIMIT 1 })
  }) AS x7, COLLECT {
    MATCH (n0)-[:IN_INDUSTRY]->(n9)
    WITH DISTINCT n9 AS x8
    WHERE x8 IS NOT NULL
    RETURN x8
  } AS x10, head(COLLECT {
    MATCH (n0)-[:TOTAL_INVESTMENT]->(n12)
    WITH n12.amount AS x13
    WITH sum(x13) AS x14, count(x13) AS x15
    RETURN CASE WHEN x15 = 0 THEN NULL WHEN x14 IS :: INTEGER THEN x14 ELSE 1 / (x15 - x15) END AS total
  }) AS x1
  UNWIND CASE
    WHEN size(x10) = 0 THEN [NULL]
    ELSE x10
  END AS x11
  WITH x7, x11, sum(x1) AS x16, count(x1) AS x17, count(*) AS x19, percentileDisc(x1, 0.5) AS x23, percentileDisc(x1, 0.500000001) AS x24, collect(n0) AS x28
  WITH *, CASE WHEN x17 = 0 THEN NULL WHEN x16 IS :: INTEGER THEN x16 ELSE 1 / (x17 - x17) END AS x18, CASE WHEN x17 = 0 THEN NULL WHEN x16 IS :: INTEGER THEN head([x20 IN [(x16 % x17 + x17) % x17] | head([x21 IN [(x16 - x20) / x17] | x21 + CASE WHEN 2 * x20 > x17 OR (2 * x20 = x17 AND x21 % 2 <> 0) THEN 1 ELSE 0 END])]) ELSE 1 / (x17 - x17) END AS x22, head([x25 IN [((x23 + x24) % 2 + 2) % 2] | head([x26 IN [((x23 + x24) - x25) / 2] | x26 + CASE WHEN 2 * x25 > 2 OR (2 * x25 = 2 AND x26 % 2 <> 0) THEN 1 ELSE 0 END])]) AS x27
  WHERE x18 >= $p1
  WITH *
  ORDER BY x18 IS NOT NULL DESC, x18 DESC, x7.id IS NOT NULL ASC, x7.id ASC, x11.id IS NOT NULL ASC, x11.id ASC
  LIMIT $p2
  RETURN [[x7.id, x11.id], [x19, toString(x18), toString(x22), toString(x27)], [head(COLLECT {
    UNWIND [x7] AS n29
    MATCH (n29)
    RETURN [n29.id, n29.name]
  }), head(COLLECT {
    UNWIND [x11] AS n30
    MATCH (n30)
    RETURN [n30.id, n30.name]
  }), [COUNT {
    UNWIND x28 AS n31
    MATCH (n31)
  }, COLLECT {
    UNWIND x28 AS n32
    MATCH (n32)
    WITH n32
    ORDER BY n32.id ASC
    LIMIT $p3
    RETURN [n32.name]
  }]]]
}] AS c0
