RETURN [NULL, COLLECT {
  MATCH (n0:Project)
  WHERE (n0.id IS NOT NULL AND EXISTS {
    MATCH (n0)-[:TOTAL_INVESTMENT]->(n1)
    WHERE n1.amount >= $p0
  })
  WITH n0
  ORDER BY n0.id ASC
  LIMIT $p1
  RETURN [n0.name]
}] AS c0, [NULL, COLLECT {
  MATCH (n2:Project)
  WHERE (n2.id IS NOT NULL AND EXISTS {
    MATCH (n2)-[:TOTAL_INVESTMENT]->(n3)
    WHERE n3.amount < $p2
  })
  WITH n2
  ORDER BY n2.id ASC
  LIMIT $p3
  RETURN [n2.name]
}] AS c1, head(COLLECT {
  MATCH (n4:Region)
  WHERE n4.id = $p6
  RETURN [n4.name, [NULL, COLLECT {
    MATCH (n4)<-[r5:PART_OF]-(n5)
    WITH n5, r5
    ORDER BY n5.id ASC
    LIMIT $p4
    RETURN [n5.name]
  }], [NULL, COLLECT {
    MATCH (n4)<-[r6:PART_OF]-(n6)
    WITH n6, r6
    ORDER BY n6.id DESC
    LIMIT $p5
    RETURN [n6.name]
  }]]
}) AS c2
