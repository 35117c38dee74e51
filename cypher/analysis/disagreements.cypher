// Where do documents disagree, which statement does the graph show, and by which rule?
// Columns:
//   subject: name of what they disagree about
//   outranked: the statement that is not shown
//   outrankedIn: title of its document
//   shown: the statements that win, in our words
//   shownIn: titles of their documents
//   rule: the rule that decided

MATCH (other:Document)<-[:CITED_FROM]-(loser:Statement {rank: 'OUTRANKED'})-[:ABOUT]->(about)
MATCH (about)<-[:ABOUT]-(winner:Statement {rank: 'PREFERRED'})-[:CITED_FROM]->(source:Document)
WHERE winner.property = loser.property
  AND coalesce(winner.of, '') = coalesce(loser.of, '')
  AND (NOT loser.property STARTS WITH 'indicator/' OR winner.period = loser.period)
WITH about, loser, other, winner, source
ORDER BY winner.id
WITH about, loser, other, collect(DISTINCT winner.text) AS shown, collect(DISTINCT source.title) AS shownIn
RETURN about.name AS subject, loser.text AS outranked, other.title AS outrankedIn, shown, shownIn, loser.rankRule AS rule
ORDER BY about.id, loser.property, loser.id;
