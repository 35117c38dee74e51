import { documentId } from '../graph/documents.js';
import { pool, type Shape } from './shape.js';

const PAGE = 20;

export const citedStatements: Shape = {
  name: 'statements',
  title: 'The statements on investment in a document, the first 20, with document, section and subject',
  document: `query CitedStatements($document: ID!) {
  statements(where: { document: { id: { eq: $document } }, property: { eq: "investment" } }, first: ${PAGE}) {
    nodes { id text anchor document { title publisher published } section { title } subject { name } }
  }
}`,
  rival: `MATCH (:Document {id: $document})<-[:CITED_FROM]-(s)
WHERE s.property = 'investment'
WITH s ORDER BY s.id LIMIT ${PAGE}
WITH collect({
  id: s.id,
  text: s.text,
  anchor: s.anchor,
  document: head(COLLECT { MATCH (s)-[:CITED_FROM]->(d) RETURN {title: d.title, publisher: d.publisher, published: d.published} }),
  section: head(COLLECT { MATCH (s)-[:STATED_IN]->(c) RETURN {title: c.title} }),
  subject: head(COLLECT { MATCH (s)-[:ABOUT]->(e) RETURN {name: e.name} })
}) AS nodes
RETURN {nodes: nodes} AS statements`,
  peer: {
    document: `query CitedStatements($document: ID!) {
  statements(where: { document: { some: { id: { eq: $document } } }, property: { eq: "investment" } }, sort: [{ id: ASC }], limit: ${PAGE}) {
    id text anchor document { title publisher published } section { title } subject { name }
  }
}`,
  },
  bounded: false,
  questions: ({ size }, random) => pool(() => ({ variables: { document: documentId(random.below(size.documents)) } })),
};
