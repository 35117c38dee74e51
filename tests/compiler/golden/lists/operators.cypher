RETURN [COUNT {
  MATCH (n0:Investment)
  WHERE (n0.id IS NOT NULL AND n0.amount >= $p0 AND n0.amount < $p1)
}, []] AS c0, [NULL, COLLECT {
  MATCH (n1:Project)
  MATCH (n1)-[:TOTAL_INVESTMENT]->(n2:Investment)
  WHERE (n1.id IS NOT NULL AND n2.amount > $p2)
  WITH n1
  ORDER BY n1.id ASC
  LIMIT $p3
  RETURN [n1.name]
}] AS c1, [NULL, COLLECT {
  MATCH (n3:Enterprise)
  WHERE (n3.id IS NOT NULL AND (n3.nameFold = $p4 OR n3.englishFold = $p4 OR $p4 IN n3.aliasesFold))
  WITH n3
  ORDER BY n3.id ASC
  LIMIT $p5
  RETURN [n3.name, n3.aliases]
}] AS c2, [NULL, COLLECT {
  MATCH (n4:Enterprise)
  WHERE (n4.id IS NOT NULL AND (n4.nameFold = $p6 OR n4.englishFold = $p6 OR $p6 IN n4.aliasesFold))
  WITH n4
  ORDER BY n4.id ASC
  LIMIT $p7
  RETURN [n4.name]
}] AS c3, [NULL, COLLECT {
  MATCH (n5:Project)
  MATCH (n5)-[:LOCATED_IN]->(n6:Region)
  WHERE (n5.id IS NOT NULL AND EXISTS { MATCH (n6)(()-[r8:PART_OF]->(n8)){0,}(n7:Node {id: $p8}) })
  WITH n5
  ORDER BY n5.id ASC
  LIMIT $p9
  RETURN [n5.name, head(COLLECT {
    MATCH (n5)-[r9:LOCATED_IN]->(n9)
    RETURN [n9.name]
  })]
}] AS c4, [COUNT {
  MATCH (n10:Observation)
  WHERE (n10.id IS NOT NULL AND n10.periodFrom >= $p10 AND n10.periodFrom <= $p11 AND n10.periodTo <= $p12)
}, []] AS c5, [COUNT {
  MATCH (n11:Observation)
  WHERE (n11.id IS NOT NULL AND n11.periodFrom <= $p13 AND n11.periodTo >= $p14 AND n11.periodFrom > $p15)
}, []] AS c6, [NULL, COLLECT {
  MATCH (n12:Region)
  WHERE (n12.id IS NOT NULL AND COUNT {
    MATCH (n12)<-[:LOCATED_IN]-(n13)
  } >= $p16 AND COUNT {
    MATCH (n12)<-[:OBSERVED_IN]-(n14)
    WHERE n14.kind = $p17
  } = $p18)
  WITH n12
  ORDER BY n12.id ASC
  LIMIT $p19
  RETURN [n12.name]
}] AS c7
