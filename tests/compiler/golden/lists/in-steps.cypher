RETURN [NULL, head(COLLECT {
  WITH COLLECT {
    MATCH (n0:Project)
    USING INDEX n0:Project(kind, nameSort, id)
    WHERE (n0.nameSort IS NOT NULL AND n0.id IS NOT NULL AND n0.kind = $p1)
    WITH n0
    ORDER BY n0.kind ASC, n0.nameSort ASC, n0.id ASC
    LIMIT $p2
    RETURN [n0, n0.regionId]
  } AS x4
  WITH x4, COLLECT {
    UNWIND x4[..$p2 - 1] AS x5
    WITH DISTINCT x5[1] AS x2
    WHERE x2 IS NOT NULL
    MATCH (n1:Region)
    WHERE n1.id = x2
    RETURN [x2, [n1.name, [COUNT {
      MATCH (n1)<-[:LOCATED_IN]-(n6)
    }, COLLECT {
      MATCH (n7:Project)
      USING INDEX n7:Project(regionId, nameSort, id)
      WHERE (n7.regionId = n1.id AND n7.nameSort IS NOT NULL AND n7.id IS NOT NULL)
      WITH n7
      ORDER BY n7.regionId DESC, n7.nameSort DESC, n7.id DESC
      LIMIT $p0
      RETURN [n7.name]
    }]]]
  } AS x3
  RETURN (COLLECT {
    UNWIND x4[..$p2 - 1] AS x5
    WITH x5[0] AS n0, x5[1] AS x2
    RETURN [n0.name, head([x8 IN x3 WHERE x8[0] = x2 | x8[1]])]
  } + CASE WHEN size(x4) = $p2 THEN [[]] ELSE [] END) AS rows
})] AS c0, [NULL, COLLECT {
  MATCH (n9:Region)
  MATCH (n9)-[:PART_OF]->(n10:Region)
  WHERE (n9.id IS NOT NULL AND n10.name = $p4)
  WITH n9
  ORDER BY n9.id ASC
  LIMIT $p5
  RETURN [n9.name, [NULL, COLLECT {
    MATCH (n11:Project)
    USING INDEX n11:Project(regionId, nameSort, id)
    WHERE (n11.regionId = n9.id AND n11.nameSort IS NOT NULL AND n11.id IS NOT NULL)
    WITH n11
    ORDER BY n11.regionId ASC, n11.nameSort ASC, n11.id ASC
    LIMIT $p3
    WITH n11, head(COLLECT {
      MATCH (n9)<-[r11:LOCATED_IN]-(n11)
      RETURN r11
    }) AS r11
    RETURN [r11.basis, n11.name]
  }]]
}] AS c1, [COUNT {
  MATCH (n12)
  MATCH (n12)-[:CITED_FROM]->(n13:Document)
  WHERE n13.id = $p6
}, []] AS c2
