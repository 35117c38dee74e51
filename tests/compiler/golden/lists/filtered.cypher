RETURN [COUNT {
  MATCH (n0:Project)
  MATCH (n0)-[:LOCATED_IN]->(n1:Region)
  WHERE (n0.id IS NOT NULL AND n1.name = $p0 AND EXISTS {
    MATCH (n0)-[:SUPPORTED_BY]->(n2)
    WHERE n2.kind = $p1
  })
}, COLLECT {
  MATCH (n3:Project)
  MATCH (n3)-[:LOCATED_IN]->(n4:Region)
  WHERE (n3.id IS NOT NULL AND n4.name = $p0 AND EXISTS {
    MATCH (n3)-[:SUPPORTED_BY]->(n5)
    WHERE n5.kind = $p1
  })
  WITH n3
  ORDER BY n3.id ASC
  LIMIT $p2
  RETURN [n3.name]
}] AS c0, [COUNT {
  MATCH (n6:Project)
  WHERE (n6.id IS NOT NULL AND NOT (coalesce(EXISTS {
    MATCH (n6)-[:LOCATED_IN]->(n7)
  }, false)))
}, []] AS c1, [NULL, COLLECT {
  MATCH (n8:Project)
  WHERE (n8.id IS NOT NULL AND (n8.nameFold CONTAINS $p3 OR n8.status IN $p4))
  WITH n8
  ORDER BY n8.id ASC
  LIMIT $p5
  RETURN [n8.name]
}] AS c2, [NULL, COLLECT {
  MATCH (n9:Region)
  WHERE (n9.id IS NOT NULL AND EXISTS {
    MATCH (n9)<-[:LOCATED_IN]-(n10)
    WHERE EXISTS {
      MATCH (n10)-[:TOTAL_INVESTMENT]->(n11)
      WHERE n11.amount >= $p6
    }
  })
  WITH n9
  ORDER BY n9.id ASC
  LIMIT $p7
  RETURN [n9.name]
}] AS c3, [NULL, COLLECT {
  MATCH (n12:Region)
  WHERE (n12.id IS NOT NULL AND NOT (coalesce(EXISTS {
    MATCH (n12)<-[:LOCATED_IN]-(n13)
  }, false)))
  WITH n12
  ORDER BY n12.id ASC
  LIMIT $p8
  RETURN [n12.name]
}] AS c4, [NULL, COLLECT {
  MATCH (n14:Enterprise)
  WHERE (n14.id IS NOT NULL AND NOT (coalesce(EXISTS {
    MATCH (n14)-[:BUILDS]->(n15)
    WHERE NOT (coalesce(n15.status = $p9, false))
  }, false)) AND EXISTS {
    MATCH (n14)-[:SUBSIDIARY_OF]->(n16)
  })
  WITH n14
  ORDER BY n14.id ASC
  LIMIT $p10
  RETURN [n14.name]
}] AS c5
