RETURN COLLECT {
MATCH (n0:Node) WHERE n0.id = $p3 AND (n0.holds IS NULL OR any(x5 IN range(0, size(n0.holds) - 1, 4) WHERE n0.holds[x5] <= $p0 AND $p0 <= n0.holds[x5 + 1] AND n0.holds[x5 + 2] <= $p1 AND $p1 <= n0.holds[x5 + 3]))
MATCH (n1:Node) WHERE n1.id = $p4 AND (n1.holds IS NULL OR any(x6 IN range(0, size(n1.holds) - 1, 4) WHERE n1.holds[x6] <= $p0 AND $p0 <= n1.holds[x6 + 1] AND n1.holds[x6 + 2] <= $p1 AND $p1 <= n1.holds[x6 + 3]))
WITH n0, reduce(x7 = [[n1]], x8 IN range(1, $p5) |
CASE WHEN n0 IN x7[-1] THEN x7 ELSE x7 + [COLLECT { UNWIND x7[-1] AS n9 MATCH (n9)-[r10:BUILDS|LOCATED_IN|LOCATED_IN_PAST|PART_OF|PART_OF_PAST]-(n10) WHERE (r10.holds IS NULL OR any(x11 IN range(0, size(r10.holds) - 1, 4) WHERE r10.holds[x11] <= $p0 AND $p0 <= r10.holds[x11 + 1] AND r10.holds[x11 + 2] <= $p1 AND $p1 <= r10.holds[x11 + 3])) AND (n10.holds IS NULL OR any(x12 IN range(0, size(n10.holds) - 1, 4) WHERE n10.holds[x12] <= $p0 AND $p0 <= n10.holds[x12 + 1] AND n10.holds[x12 + 2] <= $p1 AND $p1 <= n10.holds[x12 + 3])) RETURN DISTINCT n10 }] END) AS x7
WHERE n0 IN x7[-1]
WITH n0, x7[..-1] AS x7
WITH reduce(x13 = [[NULL, NULL, n0]], x14 IN range(1, size(x7)) |
x13 + COLLECT { WITH x13[-1][2] AS n15
MATCH (n15)-[r16:BUILDS|LOCATED_IN|LOCATED_IN_PAST|PART_OF|PART_OF_PAST]-(n16) WHERE n16 IN x7[size(x7) - x14] AND (r16.holds IS NULL OR any(x17 IN range(0, size(r16.holds) - 1, 4) WHERE r16.holds[x17] <= $p0 AND $p0 <= r16.holds[x17 + 1] AND r16.holds[x17 + 2] <= $p1 AND $p1 <= r16.holds[x17 + 3]))
RETURN [n15, r16, n16] ORDER BY n16.id, CASE type(r16) WHEN 'LOCATED_IN_PAST' THEN 'LOCATED_IN' WHEN 'PART_OF_PAST' THEN 'PART_OF' ELSE type(r16) END, startNode(r16) <> n15, type(r16) LIMIT 1 })[1..] AS x2
RETURN COLLECT {
UNWIND range(1, size(x2)) AS x3
WITH x3, x2[x3 - 1] AS x4
WITH x3, x4[0] AS n18, x4[1] AS r19, x4[2] AS n19
RETURN [CASE type(r19) WHEN 'LOCATED_IN_PAST' THEN 'LOCATED_IN' WHEN 'PART_OF_PAST' THEN 'PART_OF' ELSE type(r19) END, CASE WHEN startNode(r19) = n18 THEN 'OUT' ELSE 'IN' END, x3, [n18.id], [n19.id, head(COLLECT {
  MATCH (n19)-[r20:(TOTAL_INVESTMENT|TOTAL_INVESTMENT_PAST)]->(n20)
  WHERE ((r20.holds IS NULL OR any(x21 IN range(0, size(r20.holds) - 1, 4) WHERE r20.holds[x21] <= $p0 AND $p0 <= r20.holds[x21 + 1] AND r20.holds[x21 + 2] <= $p1 AND $p1 <= r20.holds[x21 + 3])) AND (n20.holds IS NULL OR any(x22 IN range(0, size(n20.holds) - 1, 4) WHERE n20.holds[x22] <= $p0 AND $p0 <= n20.holds[x22 + 1] AND n20.holds[x22 + 2] <= $p1 AND $p1 <= n20.holds[x22 + 3])))
  RETURN [coalesce(head(COLLECT { MATCH (n23:Version)-[:VERSION_OF]->(n20) WHERE (n23.holds IS NULL OR any(x24 IN range(0, size(n23.holds) - 1, 4) WHERE n23.holds[x24] <= $p0 AND $p0 <= n23.holds[x24 + 1] AND n23.holds[x24 + 2] <= $p1 AND $p1 <= n23.holds[x24 + 3])) RETURN n23 }), n20).text]
})]] + [r19.basis, [NULL, COLLECT {
  MATCH (n25:Statement)
  WHERE (n25.id IN r19.statements AND (n25.holds IS NULL OR any(x26 IN range(0, size(n25.holds) - 1, 4) WHERE n25.holds[x26] <= $p0 AND $p0 <= n25.holds[x26 + 1] AND n25.holds[x26 + 2] <= $p1 AND $p1 <= n25.holds[x26 + 3])))
  WITH n25
  ORDER BY n25.id ASC
  LIMIT $p2
  RETURN [n25.anchor]
}]]
} AS path
} AS c0
