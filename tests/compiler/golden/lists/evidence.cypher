RETURN head(COLLECT {
  MATCH (n0:Project)
  WHERE n0.id = $p2
  RETURN [[NULL, COLLECT {
    MATCH (n0)-[r1:SUPPORTED_BY]->(n1)
    WITH n1, r1
    ORDER BY n1.id ASC
    LIMIT $p1
    RETURN [r1.basis, [COUNT {
      MATCH (n2:Statement)
      WHERE n2.id IN r1.statements
    }, COLLECT {
      MATCH (n3:Statement)
      WHERE n3.id IN r1.statements
      WITH n3
      ORDER BY n3.id ASC
      LIMIT $p0
      RETURN [n3.anchor, head(COLLECT {
        MATCH (n3)-[r4:EVIDENCE_FOR]->(n4)
        RETURN [n4.id]
      })]
    }]]
  }]]
}) AS c0, [NULL, COLLECT {
  MATCH (n5:Project)
  WHERE n5.id IS NOT NULL
  WITH n5
  ORDER BY n5.id ASC
  LIMIT $p4
  RETURN [NULL, [COUNT {
    MATCH (n6:Statement)
    WHERE false
  }, COLLECT {
    MATCH (n7:Statement)
    WHERE false
    WITH n7
    ORDER BY n7.id ASC
    LIMIT $p3
    RETURN [n7.id]
  }]]
}] AS c1
