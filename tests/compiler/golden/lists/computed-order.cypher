RETURN [NULL, COLLECT {
  MATCH (n0:Project)
  WHERE n0.id IS NOT NULL
  WITH n0, coalesce(head(COLLECT {
    MATCH (n0)-[:LOCATED_IN]->(n1)
    RETURN n1.nameSort
  }), '') AS x2
  ORDER BY x2 ASC, n0.id ASC
  LIMIT $p0
  RETURN [n0.name, x2, n0.id]
}] AS c0, [NULL, COLLECT {
  MATCH (n3:Region)
  WHERE (n3.nameSort IS NOT NULL AND n3.id IS NOT NULL)
  WITH n3, COUNT {
    MATCH (n3)<-[:LOCATED_IN]-(n4)
  } AS x5
  ORDER BY x5 DESC, n3.nameSort ASC, n3.id ASC
  LIMIT $p1
  RETURN [n3.name, [COUNT {
    MATCH (n3)<-[:LOCATED_IN]-(n6)
  }, []]]
}] AS c1, [NULL, COLLECT {
  MATCH (n7:Region)
  WHERE n7.id IS NOT NULL
  WITH n7, reduce(x10 = 0, x11 IN COLLECT {
    MATCH (n7)<-[:LOCATED_IN]-(n8)
    MATCH (n8)-[:TOTAL_INVESTMENT]->(n9)
    RETURN n9.amount
  } | CASE
    WHEN (x10 + coalesce(x11, 0)) > 9007199254740991 THEN 9007199254740991
    ELSE (x10 + coalesce(x11, 0))
  END) AS x12
  ORDER BY x12 DESC, n7.id DESC
  LIMIT $p2
  RETURN [n7.name]
}] AS c2, [NULL, COLLECT {
  MATCH (n13:Region)
  WHERE n13.id IS NOT NULL
  WITH n13, COUNT {
    MATCH (n13)-[:PART_OF]->(n14)
    MATCH (n14)<-[:PART_OF]-(n15)
  } AS x16
  ORDER BY x16 DESC, n13.id DESC
  LIMIT $p3
  RETURN [n13.name]
}] AS c3
