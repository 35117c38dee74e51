RETURN [NULL, COLLECT {
  MATCH (n0:Investment)
  WHERE (n0.amountSort IS NOT NULL AND n0.id IS NOT NULL)
  WITH n0
  ORDER BY n0.amountSort DESC, n0.id DESC
  LIMIT $p0
  RETURN [n0.amount, n0.text]
}] AS c0
