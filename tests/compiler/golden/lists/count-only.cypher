RETURN [COUNT {
  MATCH (n0:Region)
}, []] AS c0, head(COLLECT {
  MATCH (n1:Region)
  WHERE n1.id = $p0
  RETURN [[COUNT {
    MATCH (n1)<-[:PART_OF]-(n2)
  }, []], [COUNT {
    MATCH (n1)<-[:OBSERVED_IN]-(n3)
  }, []]]
}) AS c1
