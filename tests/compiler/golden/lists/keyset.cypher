RETURN [NULL, COLLECT {
  MATCH (n0:Indicator)
  WHERE ((n0.unitSort <= $p1 AND (n0.unitSort < $p1 OR (n0.nameSort >= $p2 AND (n0.nameSort > $p2 OR n0.id > $p3)))) AND n0.unitSort IS NOT NULL AND n0.nameSort IS NOT NULL AND n0.id IS NOT NULL)
  WITH n0
  ORDER BY n0.unitSort DESC, n0.nameSort ASC, n0.id ASC
  LIMIT $p0
  RETURN [n0.name, n0.unit, n0.unitSort, n0.nameSort, n0.id]
}] AS c0
