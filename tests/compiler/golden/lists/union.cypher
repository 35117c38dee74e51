RETURN head(COLLECT {
  MATCH (n0:Policy)
  WHERE n0.id = $p1
  RETURN [[NULL, COLLECT {
    MATCH (n0)<-[r1:CARRIES_OUT]-(n1)
    WITH n1, r1
    ORDER BY n1.id ASC
    LIMIT $p0
    RETURN [n1.id, n1.name, n1.kind, head(COLLECT {
      MATCH (n1)-[r2:SUBSIDIARY_OF]->(n2)
      RETURN [n2.name]
    })]
  }]]
}) AS c0
