RETURN [COUNT {
  MATCH (n0:Statement)
  WHERE ((n0.holds IS NULL OR any(x1 IN range(0, size(n0.holds) - 1, 4) WHERE n0.holds[x1] <= $p0 AND $p0 <= n0.holds[x1 + 1] AND n0.holds[x1 + 2] <= $p1 AND $p1 <= n0.holds[x1 + 3])) AND n0.id IS NOT NULL AND EXISTS {
    MATCH (n0)-[r2:CITED_FROM]->(n2)
    WHERE ((r2.holds IS NULL OR any(x3 IN range(0, size(r2.holds) - 1, 4) WHERE r2.holds[x3] <= $p0 AND $p0 <= r2.holds[x3 + 1] AND r2.holds[x3 + 2] <= $p1 AND $p1 <= r2.holds[x3 + 3])) AND (n2.holds IS NULL OR any(x4 IN range(0, size(n2.holds) - 1, 4) WHERE n2.holds[x4] <= $p0 AND $p0 <= n2.holds[x4 + 1] AND n2.holds[x4 + 2] <= $p1 AND $p1 <= n2.holds[x4 + 3])) AND (n2.publishedTo > $p2 AND n2.publishedTo <= $p3))
  } AND NOT (coalesce(n0.basis = $p4, false)))
}, COLLECT {
  MATCH (n5:Statement)
  WHERE ((n5.holds IS NULL OR any(x6 IN range(0, size(n5.holds) - 1, 4) WHERE n5.holds[x6] <= $p0 AND $p0 <= n5.holds[x6 + 1] AND n5.holds[x6 + 2] <= $p1 AND $p1 <= n5.holds[x6 + 3])) AND n5.id IS NOT NULL AND EXISTS {
    MATCH (n5)-[r7:CITED_FROM]->(n7)
    WHERE ((r7.holds IS NULL OR any(x8 IN range(0, size(r7.holds) - 1, 4) WHERE r7.holds[x8] <= $p0 AND $p0 <= r7.holds[x8 + 1] AND r7.holds[x8 + 2] <= $p1 AND $p1 <= r7.holds[x8 + 3])) AND (n7.holds IS NULL OR any(x9 IN range(0, size(n7.holds) - 1, 4) WHERE n7.holds[x9] <= $p0 AND $p0 <= n7.holds[x9 + 1] AND n7.holds[x9 + 2] <= $p1 AND $p1 <= n7.holds[x9 + 3])) AND (n7.publishedTo > $p2 AND n7.publishedTo <= $p3))
  } AND NOT (coalesce(n5.basis = $p4, false)))
  WITH n5
  ORDER BY n5.id ASC
  LIMIT $p5
  RETURN [coalesce(head(COLLECT { MATCH (n10:Version)-[:VERSION_OF]->(n5) WHERE (n10.holds IS NULL OR any(x11 IN range(0, size(n10.holds) - 1, 4) WHERE n10.holds[x11] <= $p0 AND $p0 <= n10.holds[x11 + 1] AND n10.holds[x11 + 2] <= $p1 AND $p1 <= n10.holds[x11 + 3])) RETURN n10 }), n5).text, coalesce(head(COLLECT { MATCH (n12:Version)-[:VERSION_OF]->(n5) WHERE (n12.holds IS NULL OR any(x13 IN range(0, size(n12.holds) - 1, 4) WHERE n12.holds[x13] <= $p0 AND $p0 <= n12.holds[x13 + 1] AND n12.holds[x13 + 2] <= $p1 AND $p1 <= n12.holds[x13 + 3])) RETURN n12 }), n5).rank]
}] AS c0
