RETURN coalesce(head(COLLECT {
MATCH (n0:Node) WHERE n0.id = $p0
WITH reduce(x2 = [[], [[NULL, NULL, n0, 0]]], x10 IN range(1, $p1) |
[x2[0] + x2[1], COLLECT {
WITH [x5 IN x2[0] | x5[2]] AS x3
WITH x3, COLLECT {
UNWIND x2[1] AS x5 WITH DISTINCT x5[2] AS n8 WHERE NOT n8 IN x3 RETURN n8 ORDER BY n8.id
} AS x4
WITH * WHERE size(x2[0]) + size(x2[1]) <= 1000
UNWIND x4 AS n8
CALL (n8, x3, x4) {
WITH n8, x3, x4, COLLECT { MATCH (n8)<-[r9:LOCATED_IN|PART_OF]-(n9) RETURN DISTINCT type(r9) } AS x7
UNWIND [['LOCATED_IN'], ['PART_OF']] AS x6
WITH n8, x3, x4, x6 WHERE any(x5 IN x6 WHERE x5 IN x7)
CALL (n8, x3, x4, x6) {
MATCH (n8)<-[r9:LOCATED_IN|PART_OF]-(n9) WHERE type(r9) IN x6 AND n9 <> n8 AND NOT n9 IN x3 AND NOT (n9 IN x4 AND n9.id < n8.id) RETURN r9, n9 ORDER BY n9.id LIMIT $p2
}
RETURN r9, n9
}
RETURN [n8, r9, n9, x10] LIMIT 1000
}]) AS x2
WITH (x2[0] + x2[1])[1..1001] AS x1
RETURN COLLECT {
UNWIND x1 AS x11
WITH x11[0] AS n12, x11[1] AS r13, x11[2] AS n13, x11[3] AS x10
RETURN [type(r13), CASE WHEN startNode(r13) = n12 THEN 'OUT' ELSE 'IN' END, x10, [n12.id], [n13.id]]
} AS steps
}), []) AS c0, head(COLLECT {
  MATCH (n14:Node)
  WHERE n14.id = $p3
  RETURN [n14.id, COUNT {
    MATCH (n14)<-[:OBSERVED_IN]-(n15)
  }, COUNT {
    MATCH (n14)<-[:ABOUT]-(n16)
  }, COUNT {
    MATCH (n14)<-[:MENTIONS]-(n17)
  }, COUNT {
    MATCH (n14)<-[:CONFLICT_ABOUT]-(n18)
  }, COUNT {
    MATCH (n14)-[:PART_OF]->(n19)
  }, COUNT {
    MATCH (n14)<-[:PART_OF]-(n20)
  }, COUNT {
    MATCH (n14)<-[:BASED_IN]-(n21)
  }, COUNT {
    MATCH (n14)<-[:SEATED_IN]-(n22)
  }, COUNT {
    MATCH (n14)<-[:LOCATED_IN]-(n23)
  }, COUNT {
    MATCH (n14)<-[:SPANS]-(n24)
  }, COUNT {
    MATCH (n14)-[:CARRIES_OUT]->(n25)
  }, COUNT {
    MATCH (n14)-[:COOPERATES_WITH]->(n26)
  }, COUNT {
    MATCH (n14)<-[:COOPERATES_WITH]-(n27)
  }, COUNT {
    MATCH (n14)-[:SEGMENT_OF]->(n28)
  }, COUNT {
    MATCH (n14)<-[:SEGMENT_OF]-(n29)
  }, COUNT {
    MATCH (n14)<-[:OPERATES_IN]-(n30)
  }, COUNT {
    MATCH (n14)<-[:IN_INDUSTRY]-(n31)
  }, COUNT {
    MATCH (n14)-[:BASED_IN]->(n32)
  }, COUNT {
    MATCH (n14)-[:OPERATES_IN]->(n33)
  }, COUNT {
    MATCH (n14)-[:SUBSIDIARY_OF]->(n34)
  }, COUNT {
    MATCH (n14)<-[:SUBSIDIARY_OF]-(n35)
  }, COUNT {
    MATCH (n14)-[:BUILDS]->(n36)
  }, COUNT {
    MATCH (n14)-[:SEATED_IN]->(n37)
  }, COUNT {
    MATCH (n14)-[:UNIT_OF]->(n38)
  }, COUNT {
    MATCH (n14)<-[:UNIT_OF]-(n39)
  }, COUNT {
    MATCH (n14)-[:RUNS]->(n40)
  }, COUNT {
    MATCH (n14)<-[:HAS_INVESTMENT]-(n41)
  }, COUNT {
    MATCH (n14)<-[:EVIDENCE_FOR]-(n42)
  }, COUNT {
    MATCH (n14)<-[:HAS_MILESTONE]-(n43)
  }, COUNT {
    MATCH (n14)<-[:CARRIES_OUT]-(n44)
  }, COUNT {
    MATCH (n14)-[:UNDER]->(n45)
  }, COUNT {
    MATCH (n14)<-[:UNDER]-(n46)
  }, COUNT {
    MATCH (n14)-[:SUPERSEDES]->(n47)
  }, COUNT {
    MATCH (n14)<-[:SUPERSEDES]-(n48)
  }, COUNT {
    MATCH (n14)<-[:SUPPORTED_BY]-(n49)
  }, COUNT {
    MATCH (n14)-[:LOCATED_IN]->(n50)
  }, COUNT {
    MATCH (n14)-[:SPANS]->(n51)
  }, COUNT {
    MATCH (n14)-[:IN_INDUSTRY]->(n52)
  }, COUNT {
    MATCH (n14)<-[:BUILDS]-(n53)
  }, COUNT {
    MATCH (n14)<-[:RUNS]-(n54)
  }, COUNT {
    MATCH (n14)-[:HAS_INVESTMENT]->(n55)
  }, COUNT {
    MATCH (n14)-[:HAS_MILESTONE]->(n56)
  }, COUNT {
    MATCH (n14)-[:SUPPORTED_BY]->(n57)
  }, COUNT {
    MATCH (n14)-[:PART_OF_PROJECT]->(n58)
  }, COUNT {
    MATCH (n14)<-[:PART_OF_PROJECT]-(n59)
  }, COUNT {
    MATCH (n14)-[:TOTAL_INVESTMENT]->(n60)
  }, COUNT {
    MATCH (n14)<-[:OF_INDICATOR]-(n61)
  }, COUNT {
    MATCH (n14)-[:OBSERVED_IN]->(n62)
  }, COUNT {
    MATCH (n14)-[:OF_INDICATOR]->(n63)
  }, COUNT {
    MATCH (n14)-[:COMPARED_WITH]->(n64)
  }, COUNT {
    MATCH (n14)<-[:COMPARED_WITH]-(n65)
  }, COUNT {
    MATCH (n14)-[:PRECEDED_BY]->(n66)
  }, COUNT {
    MATCH (n14)<-[:PRECEDED_BY]-(n67)
  }, COUNT {
    MATCH (n14)<-[:SECTION_OF]-(n68)
  }, COUNT {
    MATCH (n14)<-[:CITED_FROM]-(n69)
  }, COUNT {
    MATCH (n14)-[:SECTION_OF]->(n70)
  }, COUNT {
    MATCH (n14)<-[:STATED_IN]-(n71)
  }, COUNT {
    MATCH (n14)-[:ABOUT]->(n72)
  }, COUNT {
    MATCH (n14)-[:MENTIONS]->(n73)
  }, COUNT {
    MATCH (n14)-[:EVIDENCE_FOR]->(n74)
  }, COUNT {
    MATCH (n14)-[:CITED_FROM]->(n75)
  }, COUNT {
    MATCH (n14)-[:STATED_IN]->(n76)
  }, COUNT {
    MATCH (n14)-[:IN_CONFLICT]->(n77)
  }, COUNT {
    MATCH (n14)-[:CONFLICT_ABOUT]->(n78)
  }, COUNT {
    MATCH (n14)<-[:IN_CONFLICT]-(n79)
  }, COUNT {
    MATCH (n14)-[:WINNER]->(n80)
  }]
}) AS c1
