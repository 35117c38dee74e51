import type { PeerCase } from '../peer-case.js';

/** How many there are: at the root, of related nodes, and of those for which something holds. */
export const counts: readonly PeerCase[] = [
  {
    question: 'how many there are of everything',
    ours: `{ projects { totalCount } enterprises { totalCount } policies { totalCount } observations { totalCount } statements { totalCount } documents { totalCount } }`,
    peer: `{ projects: projectsConnection { totalCount } enterprises: enterprisesConnection { totalCount } policies: policiesConnection { totalCount }
      observations: observationsConnection { totalCount } statements: statementsConnection { totalCount } documents: documentsConnection { totalCount } }`,
  },
  {
    question: 'how many projects no policy supports',
    ours: `{ projects(where: { policies: { none: {} }, kind: { eq: PROJECT } }) { totalCount } }`,
    peer: `{ projects: projectsConnection(where: { policies: { none: { id: { startsWith: "policy/" } } }, kind: { eq: "PROJECT" } }) { totalCount } }`,
  },
  {
    question: 'how many projects and enterprises every region has',
    ours: `{ regions(first: 100) { nodes { id projects { totalCount } enterprises { totalCount } } } }`,
    peer: `{ regions(sort: [{ id: ASC }], limit: 100) { id projects: projectsConnection { totalCount } enterprises: enterprisesConnection { totalCount } } }`,
  },
  {
    question: 'how many projects of every industry have a total of a thousand million yuan',
    ours: `{ industries(first: 100) { nodes { id projects(where: { investment: { amount: { gte: 1000000000 } } }) { totalCount } } } }`,
    peer: `{ industries(sort: [{ id: ASC }], limit: 100) { id projects: projectsConnection(where: { node: { investment: { some: { amount: { gte: 1000000000 } } } } }) { totalCount } } }`,
  },
  {
    question: 'how many statements each document has, and the first of its sections',
    ours: `{ documents { nodes { title statements { totalCount } sections(first: 1) { totalCount edges { node { id } } } } } }`,
    peer: `{ documents(sort: [{ id: ASC }]) { title statements: statementsConnection { totalCount } sections: sectionsConnection(sort: [{ node: { id: ASC } }], first: 1) { totalCount edges { node { id } } } } }`,
  },
  {
    question: 'how many statements won over others about the same subject',
    ours: `{ statements(where: { subject: { statements: { some: { rank: { eq: OUTRANKED } } } }, rank: { eq: PREFERRED } }) { totalCount } }`,
    peer: `{ statements: statementsConnection(where: { subject: { some: { statements: { some: { rank: { eq: "OUTRANKED" } } } } }, rank: { eq: "PREFERRED" } }) { totalCount } }`,
  },
];
