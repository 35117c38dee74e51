RETURN COLLECT {
MATCH (n0:Node) WHERE n0.id = $p3 AND (n0.holds IS NULL OR any(x6 IN range(0, size(n0.holds) - 1, 4) WHERE n0.holds[x6] <= $p0 AND $p0 <= n0.holds[x6 + 1] AND n0.holds[x6 + 2] <= $p1 AND $p1 <= n0.holds[x6 + 3]))
MATCH (n1:Node) WHERE n1.id = $p4 AND (n1.holds IS NULL OR any(x7 IN range(0, size(n1.holds) - 1, 4) WHERE n1.holds[x7] <= $p0 AND $p0 <= n1.holds[x7 + 1] AND n1.holds[x7 + 2] <= $p1 AND $p1 <= n1.holds[x7 + 3]))
WITH n0, reduce(x2 = [[n1]], x4 IN range(1, $p5) |
CASE WHEN n0 IN x2[-1] THEN x2 ELSE x2 + [COLLECT { UNWIND x2[-1] AS n8 MATCH (n8)-[r9:BUILDS|LOCATED_IN|LOCATED_IN_PAST|PART_OF|PART_OF_PAST]-(n9) WHERE (r9.holds IS NULL OR any(x10 IN range(0, size(r9.holds) - 1, 4) WHERE r9.holds[x10] <= $p0 AND $p0 <= r9.holds[x10 + 1] AND r9.holds[x10 + 2] <= $p1 AND $p1 <= r9.holds[x10 + 3])) AND (n9.holds IS NULL OR any(x11 IN range(0, size(n9.holds) - 1, 4) WHERE n9.holds[x11] <= $p0 AND $p0 <= n9.holds[x11 + 1] AND n9.holds[x11 + 2] <= $p1 AND $p1 <= n9.holds[x11 + 3])) RETURN DISTINCT n9 }] END) AS x2
WHERE n0 IN x2[-1]
WITH reduce(x3 = [[NULL, NULL, n0]], x4 IN range(2, size(x2)) |
x3 + COLLECT { WITH x3[-1][2] AS n12
MATCH (n12)-[r13:BUILDS|LOCATED_IN|LOCATED_IN_PAST|PART_OF|PART_OF_PAST]-(n13) WHERE n13 IN x2[size(x2) - x4] AND (r13.holds IS NULL OR any(x14 IN range(0, size(r13.holds) - 1, 4) WHERE r13.holds[x14] <= $p0 AND $p0 <= r13.holds[x14 + 1] AND r13.holds[x14 + 2] <= $p1 AND $p1 <= r13.holds[x14 + 3]))
RETURN [n12, r13, n13] ORDER BY n13.id, CASE type(r13) WHEN 'LOCATED_IN_PAST' THEN 'LOCATED_IN' WHEN 'PART_OF_PAST' THEN 'PART_OF' ELSE type(r13) END, startNode(r13) <> n12, type(r13) LIMIT 1 })[1..] AS x3
RETURN COLLECT {
UNWIND range(1, size(x3)) AS x4
WITH x4, x3[x4 - 1] AS x5
WITH x4, x5[0] AS n15, x5[1] AS r16, x5[2] AS n16
RETURN [CASE type(r16) WHEN 'LOCATED_IN_PAST' THEN 'LOCATED_IN' WHEN 'PART_OF_PAST' THEN 'PART_OF' ELSE type(r16) END, CASE WHEN startNode(r16) = n15 THEN 'OUT' ELSE 'IN' END, x4, [n15.id], [n16.id, head(COLLECT {
  MATCH (n16)-[r17:(TOTAL_INVESTMENT|TOTAL_INVESTMENT_PAST)]->(n17)
  WHERE ((r17.holds IS NULL OR any(x18 IN range(0, size(r17.holds) - 1, 4) WHERE r17.holds[x18] <= $p0 AND $p0 <= r17.holds[x18 + 1] AND r17.holds[x18 + 2] <= $p1 AND $p1 <= r17.holds[x18 + 3])) AND (n17.holds IS NULL OR any(x19 IN range(0, size(n17.holds) - 1, 4) WHERE n17.holds[x19] <= $p0 AND $p0 <= n17.holds[x19 + 1] AND n17.holds[x19 + 2] <= $p1 AND $p1 <= n17.holds[x19 + 3])))
  RETURN [coalesce(head(COLLECT { MATCH (n20:Version)-[:VERSION_OF]->(n17) WHERE (n20.holds IS NULL OR any(x21 IN range(0, size(n20.holds) - 1, 4) WHERE n20.holds[x21] <= $p0 AND $p0 <= n20.holds[x21 + 1] AND n20.holds[x21 + 2] <= $p1 AND $p1 <= n20.holds[x21 + 3])) RETURN n20 }), n17).text]
})]] + [r16.basis, [NULL, COLLECT {
  MATCH (n22:Statement)
  WHERE (n22.id IN r16.statements AND (n22.holds IS NULL OR any(x23 IN range(0, size(n22.holds) - 1, 4) WHERE n22.holds[x23] <= $p0 AND $p0 <= n22.holds[x23 + 1] AND n22.holds[x23 + 2] <= $p1 AND $p1 <= n22.holds[x23 + 3])))
  WITH n22
  ORDER BY n22.id ASC
  LIMIT $p2
  RETURN [n22.anchor]
}]]
} AS path
} AS c0
