RETURN [NULL, COLLECT {
  MATCH (n0:Region)
  WHERE (n0.nameSort IS NOT NULL AND n0.id IS NOT NULL)
  WITH n0, reduce(x3 = 0, x4 IN COLLECT {
    MATCH (n0)<-[:LOCATED_IN]-(n1)
    MATCH (n1)-[:TOTAL_INVESTMENT]->(n2)
    RETURN n2.amount
  } | CASE
    WHEN (x3 + coalesce(x4, 0)) > 9007199254740991 THEN 9007199254740991
    ELSE (x3 + coalesce(x4, 0))
  END) AS x5
  WHERE (x5 <= $p1 AND (x5 < $p1 OR (n0.nameSort >= $p2 AND (n0.nameSort > $p2 OR n0.id > $p3))))
  WITH n0, x5
  ORDER BY x5 DESC, n0.nameSort ASC, n0.id ASC
  LIMIT $p0
  RETURN [n0.name, x5, n0.nameSort, n0.id]
}] AS c0
