RETURN [NULL, COLLECT {
  MATCH (n0:Project)
  MATCH (n0)-[:TOTAL_INVESTMENT]->(n1:Investment)
  WHERE (n0.id IS NOT NULL AND n1.amount >= $p0)
  WITH n0
  ORDER BY n0.id ASC
  LIMIT $p1
  RETURN [n0.name]
}] AS c0, [NULL, COLLECT {
  MATCH (n2:Project)
  MATCH (n2)-[:TOTAL_INVESTMENT]->(n3:Investment)
  WHERE (n2.id IS NOT NULL AND n3.amount < $p2)
  WITH n2
  ORDER BY n2.id ASC
  LIMIT $p3
  RETURN [n2.name]
}] AS c1, head(COLLECT {
  MATCH (n4:Region)
  WHERE n4.id = $p6
  RETURN [n4.name, [NULL, COLLECT {
    MATCH (n5:Region)
    USING INDEX n5:Region(parentId, id)
    WHERE (n5.parentId = n4.id AND n5.id IS NOT NULL)
    WITH n5
    ORDER BY n5.parentId ASC, n5.id ASC
    LIMIT $p4
    RETURN [n5.name]
  }], [NULL, COLLECT {
    MATCH (n6:Region)
    USING INDEX n6:Region(parentId, id)
    WHERE (n6.parentId = n4.id AND n6.id IS NOT NULL)
    WITH n6
    ORDER BY n6.parentId DESC, n6.id DESC
    LIMIT $p5
    RETURN [n6.name]
  }]]
}) AS c2
