// Which printed figures and names are doubtful, and why?
// Columns:
//   doubt: OCR, DENOMINATOR, SUM, ATTRIBUTION, IDENTITY or NAME
//   statement: the fact in our words; the value is as printed
//   reason: the doubt in our words
//   anchor: the fragment that shows it
//   document: title of the document

MATCH (said:Statement)-[:CITED_FROM]->(source:Document)
WHERE said.doubt IS NOT NULL
RETURN said.doubt AS doubt, said.text AS statement, said.doubtReason AS reason, said.anchor AS anchor, source.title AS document
ORDER BY doubt, source.id, said.id;
