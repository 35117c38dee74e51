RETURN [[COLLECT {
  MATCH (n0:Observation)
  WHERE (n0.id IS NOT NULL AND n0.unit = $p0)
  WITH DISTINCT CASE
    WHEN n0.value IS NOT NULL THEN coalesce(n0.unit, '')
  END AS x1
  WHERE x1 IS NOT NULL
  RETURN x1
}], COLLECT {
  MATCH (n2:Observation)
  WHERE (n2.id IS NOT NULL AND n2.unit = $p0)
  WITH n2, CASE WHEN (n2.periodFrom / 10000 * 12 + n2.periodFrom / 100 % 100 - 1) / 12 = (n2.periodTo / 10000 * 12 + n2.periodTo / 100 % 100 - 1) / 12 THEN toString((n2.periodFrom / 10000 * 12 + n2.periodFrom / 100 % 100 - 1) / 12) END AS x7, n2.kind AS x8, n2.kindSort AS x9, n2.value AS x3, head(COLLECT {
    MATCH (n2)-[:OF_INDICATOR]->(n11)
    RETURN n11
  }) AS x6
  WITH *, CASE
    WHEN x3 IS NOT NULL THEN coalesce(n2.unit, '')
  END AS x4, CASE
    WHEN x3 IS NOT NULL THEN coalesce(n2.kind, '')
  END AS x5
  WITH x7, x8, min(x9) AS x9, max(x3) AS x12, count(*) AS x13, count(DISTINCT x6) AS x14, collect(DISTINCT x4) AS x15, count(x3) AS x16, collect(DISTINCT x5) AS x17
  WITH *
  ORDER BY x12 IS NOT NULL DESC, x12 DESC, x7 IS NOT NULL ASC, x7 ASC, x9 ASC
  LIMIT $p1
  RETURN [[x7, x8], [x13, x14, x15, x16, toString(x12), x17], []]
}] AS c0
