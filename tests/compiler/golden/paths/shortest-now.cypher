RETURN COLLECT {
MATCH (n0:Node) WHERE n0.id = $p0
MATCH (n1:Node) WHERE n1.id = $p1
WITH n0, n1, COLLECT { WITH n0, n1 WHERE n0 <> n1
MATCH x5 = allShortestPaths((n0)-[:BUILDS|LOCATED_IN|PART_OF*..6]-(n1))
WITH x5 WHERE length(x5) <= $p2
RETURN x5 LIMIT 65 } AS x6
UNWIND CASE
WHEN n0 = n1 THEN [[]]
WHEN size(x6) <= 64 THEN COLLECT { UNWIND x6 AS x5
WITH [x7 IN range(1, length(x5)) | [nodes(x5)[x7 - 1], relationships(x5)[x7 - 1], nodes(x5)[x7]]] AS x2
RETURN x2 ORDER BY [x8 IN x2 | [x8[2].id, type(x8[1]), startNode(x8[1]) <> x8[0]]] LIMIT 1 }
ELSE COLLECT { WITH n0, reduce(x9 = [[n1]], x7 IN range(2, length(x6[0])) | x9 + [COLLECT { UNWIND x9[-1] AS n10 MATCH (n10)-[r11:BUILDS|LOCATED_IN|PART_OF]-(n11) RETURN DISTINCT n11 }]) AS x9
RETURN reduce(x12 = [[NULL, NULL, n0]], x13 IN range(1, size(x9)) |
x12 + COLLECT { WITH x12[-1][2] AS n14
MATCH (n14)-[r15:BUILDS|LOCATED_IN|PART_OF]-(n15) WHERE n15 IN x9[size(x9) - x13]
RETURN [n14, r15, n15] ORDER BY n15.id, type(r15), startNode(r15) <> n14 LIMIT 1 })[1..] }
END AS x2
RETURN COLLECT {
UNWIND range(1, size(x2)) AS x3
WITH x3, x2[x3 - 1] AS x4
WITH x3, x4[0] AS n16, x4[1] AS r17, x4[2] AS n17
RETURN [type(r17), CASE WHEN startNode(r17) = n16 THEN 'OUT' ELSE 'IN' END, x3, NULL, [n17.id, n17.name]]
} AS path
} AS c0
