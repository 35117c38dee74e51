RETURN head(COLLECT {
  MATCH (n0:Region)
  WHERE n0.id = $p0
  RETURN [n0.name, head(COLLECT {
    MATCH (n0)-[r1:PART_OF]->(n1)
    RETURN [n1.name, n1.kind]
  })]
}) AS c0
