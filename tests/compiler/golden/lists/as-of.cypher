RETURN [NULL, COLLECT {
  MATCH (n0:Project)
  WHERE ((n0.holds IS NULL OR any(x8 IN range(0, size(n0.holds) - 1, 4) WHERE n0.holds[x8] <= $p0 AND $p0 <= n0.holds[x8 + 1] AND n0.holds[x8 + 2] <= $p1 AND $p1 <= n0.holds[x8 + 3])) AND n0.statusSort IS NOT NULL AND n0.id IS NOT NULL AND EXISTS {
    MATCH (n0)-[r9:(LOCATED_IN|LOCATED_IN_PAST)]->(n9)
    WHERE ((r9.holds IS NULL OR any(x10 IN range(0, size(r9.holds) - 1, 4) WHERE r9.holds[x10] <= $p0 AND $p0 <= r9.holds[x10 + 1] AND r9.holds[x10 + 2] <= $p1 AND $p1 <= r9.holds[x10 + 3])) AND (n9.holds IS NULL OR any(x11 IN range(0, size(n9.holds) - 1, 4) WHERE n9.holds[x11] <= $p0 AND $p0 <= n9.holds[x11 + 1] AND n9.holds[x11 + 2] <= $p1 AND $p1 <= n9.holds[x11 + 3])) AND EXISTS { MATCH (n9)(()-[r13:PART_OF|PART_OF_PAST]->(n13) WHERE ((r13.holds IS NULL OR any(x14 IN range(0, size(r13.holds) - 1, 4) WHERE r13.holds[x14] <= $p0 AND $p0 <= r13.holds[x14 + 1] AND r13.holds[x14 + 2] <= $p1 AND $p1 <= r13.holds[x14 + 3])) AND (n13.holds IS NULL OR any(x15 IN range(0, size(n13.holds) - 1, 4) WHERE n13.holds[x15] <= $p0 AND $p0 <= n13.holds[x15 + 1] AND n13.holds[x15 + 2] <= $p1 AND $p1 <= n13.holds[x15 + 3])))){0,}(n12:Node {id: $p2}) })
  })
  WITH n0, coalesce(head(COLLECT { MATCH (n1:Version)-[:VERSION_OF]->(n0) WHERE (n1.holds IS NULL OR any(x2 IN range(0, size(n1.holds) - 1, 4) WHERE n1.holds[x2] <= $p0 AND $p0 <= n1.holds[x2 + 1] AND n1.holds[x2 + 2] <= $p1 AND $p1 <= n1.holds[x2 + 3])) RETURN n1 }), n0).statusSort AS x3, coalesce(head(COLLECT {
    MATCH (n0)-[r4:(LOCATED_IN|LOCATED_IN_PAST)]->(n4)
    WHERE ((r4.holds IS NULL OR any(x5 IN range(0, size(r4.holds) - 1, 4) WHERE r4.holds[x5] <= $p0 AND $p0 <= r4.holds[x5 + 1] AND r4.holds[x5 + 2] <= $p1 AND $p1 <= r4.holds[x5 + 3])) AND (n4.holds IS NULL OR any(x6 IN range(0, size(n4.holds) - 1, 4) WHERE n4.holds[x6] <= $p0 AND $p0 <= n4.holds[x6 + 1] AND n4.holds[x6 + 2] <= $p1 AND $p1 <= n4.holds[x6 + 3])))
    RETURN n4.nameSort
  }), '') AS x7
  ORDER BY x3 DESC, x7 ASC, n0.id ASC
  LIMIT $p3
  RETURN [n0.name, coalesce(head(COLLECT { MATCH (n16:Version)-[:VERSION_OF]->(n0) WHERE (n16.holds IS NULL OR any(x17 IN range(0, size(n16.holds) - 1, 4) WHERE n16.holds[x17] <= $p0 AND $p0 <= n16.holds[x17 + 1] AND n16.holds[x17 + 2] <= $p1 AND $p1 <= n16.holds[x17 + 3])) RETURN n16 }), n0).status, head(COLLECT {
    MATCH (n0)-[r18:(TOTAL_INVESTMENT|TOTAL_INVESTMENT_PAST)]->(n18)
    WHERE ((r18.holds IS NULL OR any(x19 IN range(0, size(r18.holds) - 1, 4) WHERE r18.holds[x19] <= $p0 AND $p0 <= r18.holds[x19 + 1] AND r18.holds[x19 + 2] <= $p1 AND $p1 <= r18.holds[x19 + 3])) AND (n18.holds IS NULL OR any(x20 IN range(0, size(n18.holds) - 1, 4) WHERE n18.holds[x20] <= $p0 AND $p0 <= n18.holds[x20 + 1] AND n18.holds[x20 + 2] <= $p1 AND $p1 <= n18.holds[x20 + 3])))
    RETURN [coalesce(head(COLLECT { MATCH (n21:Version)-[:VERSION_OF]->(n18) WHERE (n21.holds IS NULL OR any(x22 IN range(0, size(n21.holds) - 1, 4) WHERE n21.holds[x22] <= $p0 AND $p0 <= n21.holds[x22 + 1] AND n21.holds[x22 + 2] <= $p1 AND $p1 <= n21.holds[x22 + 3])) RETURN n21 }), n18).text]
  }), [COUNT {
    MATCH (n0)-[r23:(SUPPORTED_BY|SUPPORTED_BY_PAST)]->(n23)
    WHERE ((r23.holds IS NULL OR any(x24 IN range(0, size(r23.holds) - 1, 4) WHERE r23.holds[x24] <= $p0 AND $p0 <= r23.holds[x24 + 1] AND r23.holds[x24 + 2] <= $p1 AND $p1 <= r23.holds[x24 + 3])) AND (n23.holds IS NULL OR any(x25 IN range(0, size(n23.holds) - 1, 4) WHERE n23.holds[x25] <= $p0 AND $p0 <= n23.holds[x25 + 1] AND n23.holds[x25 + 2] <= $p1 AND $p1 <= n23.holds[x25 + 3])))
  }, []]]
}] AS c0
