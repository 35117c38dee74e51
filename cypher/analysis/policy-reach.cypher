// How far does each policy reach: who carries it out, and which projects are under it?
// Columns:
//   policy: name of the policy
//   kind: STRATEGY, CAMPAIGN, MEASURE and so on
//   carriedOutBy: how many regions, enterprises and organizations carry it out
//   projectsStated: how many projects a document puts under it
//   projectsDerived: how many projects are under it by the rule for programmes
//   documents: how many documents speak of it

MATCH (policy:Policy)
WITH policy,
  COUNT { (policy)<-[:CARRIES_OUT]-() } AS carriedOutBy,
  COUNT { (policy)<-[:SUPPORTED_BY {basis: 'STATED'}]-() } AS projectsStated,
  COUNT { (policy)<-[:SUPPORTED_BY {basis: 'DERIVED'}]-() } AS projectsDerived,
  COUNT { MATCH (policy)<-[:ABOUT|MENTIONS]-(:Statement)-[:CITED_FROM]->(document:Document) RETURN DISTINCT document } AS documents
RETURN policy.name AS policy, policy.kind AS kind, carriedOutBy, projectsStated, projectsDerived, documents
ORDER BY carriedOutBy + projectsStated + projectsDerived DESC, documents DESC, policy;
