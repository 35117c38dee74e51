RETURN head(COLLECT {
  MATCH (n0:Project)
  WHERE n0.id = $p5
  RETURN [n0.name, n0.status, head(COLLECT {
    MATCH (n0)-[r1:LOCATED_IN]->(n1)
    RETURN [n1.name, head(COLLECT {
      MATCH (n1)-[r2:PART_OF]->(n2)
      RETURN [n2.name]
    })]
  }), [NULL, COLLECT {
    MATCH (n0)<-[r3:BUILDS]-(n3)
    WITH n3, r3
    ORDER BY n3.id ASC
    LIMIT $p0
    RETURN [n3.name, head(COLLECT {
      MATCH (n3)-[r4:SUBSIDIARY_OF]->(n4)
      RETURN [n4.name]
    })]
  }], head(COLLECT {
    MATCH (n0)-[r5:TOTAL_INVESTMENT]->(n5)
    RETURN [n5.amount, n5.text]
  }), [NULL, COLLECT {
    MATCH (n0)-[r6:IN_INDUSTRY]->(n6)
    WITH n6, r6
    ORDER BY n6.id ASC
    LIMIT $p1
    RETURN [n6.name]
  }], [NULL, COLLECT {
    MATCH (n0)-[r7:SUPPORTED_BY]->(n7)
    WITH n7, r7
    ORDER BY n7.id ASC
    LIMIT $p2
    RETURN [r7.basis, n7.name]
  }], [NULL, COLLECT {
    MATCH (n0)<-[r8:ABOUT]-(n8)
    WHERE n8.property = $p3
    WITH n8, r8
    ORDER BY n8.id ASC
    LIMIT $p4
    RETURN [n8.text, n8.anchor, head(COLLECT {
      MATCH (n8)-[r9:CITED_FROM]->(n9)
      RETURN [n9.title, n9.published]
    }), head(COLLECT {
      MATCH (n8)-[r10:STATED_IN]->(n10)
      RETURN [n10.title]
    })]
  }]]
}) AS c0
