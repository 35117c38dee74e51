RETURN head(COLLECT {
  MATCH (n0:Region)
  WHERE n0.id = $p0
  RETURN [n0.name]
}) AS c0, head(COLLECT {
  MATCH (n1:Region)
  WHERE n1.id = $p1
  RETURN [n1.name]
}) AS c1
