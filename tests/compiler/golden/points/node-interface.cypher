RETURN head(COLLECT {
  MATCH (n0:Node)
  WHERE n0.id = $p0
  RETURN [n0.id, n0.name, n0.aliases, n0.kind, head(COLLECT {
    MATCH (n0)-[r1:PART_OF]->(n1)
    RETURN [n1.name]
  }), n0.status]
}) AS c0
