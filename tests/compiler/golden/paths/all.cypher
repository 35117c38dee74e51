RETURN COLLECT {
MATCH (n0:Node) WHERE n0.id = $p0
MATCH (n1:Node) WHERE n1.id = $p1
UNWIND CASE WHEN n0 = n1 THEN [0] ELSE range(1, $p2) END AS x2
WITH n0, n1, x2, reduce(x3 = [[n1]], x10 IN range(1, x2 - 1) | x3 + [COLLECT {
UNWIND x3[x10 - 1] AS n8
MATCH (n8)-[r9:BASED_IN|BUILDS|LOCATED_IN|PART_OF]-(n9) WHERE n9 <> n0 AND n9 <> n1
RETURN DISTINCT n9
}]) AS x3
CALL (n0, x2, x3) {
WITH * WHERE x2 > 0 AND size(x3[x2 - 1]) <= 64
UNWIND x3[x2 - 1] AS n4 MATCH (n0)-[r4:BASED_IN|BUILDS|LOCATED_IN|PART_OF]-(n4) RETURN r4, n4 ORDER BY n4.id, type(r4), startNode(r4) <> n0
UNION ALL
WITH * WHERE x2 > 0 AND size(x3[x2 - 1]) > 64
MATCH (n0)-[r4:BASED_IN|BUILDS|LOCATED_IN|PART_OF]-(n4) WHERE n4 IN x3[x2 - 1] RETURN r4, n4 ORDER BY n4.id, type(r4), startNode(r4) <> n0
UNION ALL
WITH * WHERE NOT x2 > 0 RETURN NULL AS r4, NULL AS n4
}
CALL (n0, n4, x2, x3) {
WITH * WHERE x2 > 1 AND size(x3[x2 - 2]) <= 64
UNWIND x3[x2 - 2] AS n5 MATCH (n4)-[r5:BASED_IN|BUILDS|LOCATED_IN|PART_OF]-(n5) WHERE n5 <> n4 RETURN r5, n5 ORDER BY n5.id, type(r5), startNode(r5) <> n4
UNION ALL
WITH * WHERE x2 > 1 AND size(x3[x2 - 2]) > 64
MATCH (n4)-[r5:BASED_IN|BUILDS|LOCATED_IN|PART_OF]-(n5) WHERE n5 IN x3[x2 - 2] AND n5 <> n4 RETURN r5, n5 ORDER BY n5.id, type(r5), startNode(r5) <> n4
UNION ALL
WITH * WHERE NOT x2 > 1 RETURN NULL AS r5, NULL AS n5
}
CALL (n0, n4, n5, x2, x3) {
WITH * WHERE x2 > 2 AND size(x3[x2 - 3]) <= 64
UNWIND x3[x2 - 3] AS n6 MATCH (n5)-[r6:BASED_IN|BUILDS|LOCATED_IN|PART_OF]-(n6) WHERE n6 <> n4 AND n6 <> n5 RETURN r6, n6 ORDER BY n6.id, type(r6), startNode(r6) <> n5
UNION ALL
WITH * WHERE x2 > 2 AND size(x3[x2 - 3]) > 64
MATCH (n5)-[r6:BASED_IN|BUILDS|LOCATED_IN|PART_OF]-(n6) WHERE n6 IN x3[x2 - 3] AND n6 <> n4 AND n6 <> n5 RETURN r6, n6 ORDER BY n6.id, type(r6), startNode(r6) <> n5
UNION ALL
WITH * WHERE NOT x2 > 2 RETURN NULL AS r6, NULL AS n6
}
CALL (n0, n4, n5, n6, x2, x3) {
WITH * WHERE x2 > 3 AND size(x3[x2 - 4]) <= 64
UNWIND x3[x2 - 4] AS n7 MATCH (n6)-[r7:BASED_IN|BUILDS|LOCATED_IN|PART_OF]-(n7) WHERE n7 <> n4 AND n7 <> n5 AND n7 <> n6 RETURN r7, n7 ORDER BY n7.id, type(r7), startNode(r7) <> n6
UNION ALL
WITH * WHERE x2 > 3 AND size(x3[x2 - 4]) > 64
MATCH (n6)-[r7:BASED_IN|BUILDS|LOCATED_IN|PART_OF]-(n7) WHERE n7 IN x3[x2 - 4] AND n7 <> n4 AND n7 <> n5 AND n7 <> n6 RETURN r7, n7 ORDER BY n7.id, type(r7), startNode(r7) <> n6
UNION ALL
WITH * WHERE NOT x2 > 3 RETURN NULL AS r7, NULL AS n7
}
WITH [n0, n4, n5, n6, n7] AS x11,
[r4, r5, r6, r7] AS x12, x2
LIMIT $p3
RETURN COLLECT {
UNWIND range(1, x2) AS x13
WITH x13, x11[x13 - 1] AS n14, x12[x13 - 1] AS r15, x11[x13] AS n15
RETURN [type(r15), CASE WHEN startNode(r15) = n14 THEN 'OUT' ELSE 'IN' END, x13, NULL, [n15.id]]
} AS path
} AS c0
