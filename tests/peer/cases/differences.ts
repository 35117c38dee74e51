import type { PeerDifference } from '../peer-case.js';

/** Questions that read the same and are answered differently; docs/third-opinion.md argues each. */
export const differences: readonly PeerDifference[] = [
  {
    question: 'not of a comparison with what is not stated: which projects are not under construction',
    ours: `{ projects(where: { not: { status: { eq: UNDER_CONSTRUCTION } } }) { totalCount } }`,
    peer: `{ projects: projectsConnection(where: { NOT: { status: { eq: "UNDER_CONSTRUCTION" } } }) { totalCount } }`,
    arbiter: `MATCH (p:Project) WITH count(p) AS all, count(CASE p.status WHEN 'UNDER_CONSTRUCTION' THEN 1 END) AS some
      RETURN {projects: {totalCount: all - some}} AS answer`,
    because: 'what is true of some and what is not true of them are all there are',
  },
  {
    question: 'every on nothing: of which enterprises are all subsidiaries in Longtan',
    ours: `{ enterprises(where: { subsidiaries: { every: { region: { name: { eq: "龙潭区" } } } } }) { totalCount } }`,
    peer: `{ enterprises: enterprisesConnection(where: { subsidiaries: { all: { region: { some: { name: { eq: "龙潭区" } } } } } }) { totalCount } }`,
    arbiter: `MATCH (e:Enterprise)
      WITH e, COLLECT { MATCH (e)<-[:SUBSIDIARY_OF]-(s:Enterprise) RETURN EXISTS { (s)-[:BASED_IN]->(:Region {name: '龙潭区'}) } } AS each
      RETURN {enterprises: {totalCount: count(CASE WHEN all(one IN each WHERE one) THEN 1 END)}} AS answer`,
    because: 'every says that there is no counterexample, as all() of Cypher and every() of JavaScript do',
  },
  {
    question: 'parts of names in another case: which enterprises have jilin in their English name',
    ours: `{ enterprises(where: { english: { contains: "jilin" } }, first: 100) { nodes { id } } }`,
    peer: `{ enterprises(where: { english: { contains: "jilin" } }, sort: [{ id: ASC }]) { id } }`,
    arbiter: `MATCH (e:Enterprise) WHERE toLower(e.english) CONTAINS 'jilin' WITH e ORDER BY e.id RETURN {enterprises: collect({id: e.id})} AS answer`,
    because: 'who looks for a name does not know in which case and width it was printed',
  },
  {
    question: 'order of names: which policies come first',
    ours: `{ policies(orderBy: [{ name: ASC }], first: 10) { nodes { name } } }`,
    peer: `{ policies(sort: [{ name: ASC }], limit: 10) { name } }`,
    arbiter: `MATCH (p:Policy) WITH p ORDER BY p.nameSort, p.id LIMIT 10 RETURN {policies: collect({name: p.name})} AS answer`,
    because: 'code points of Chinese characters are in the order of no dictionary',
  },
  {
    question: 'order of enums: how far are the projects that are furthest',
    ours: `{ projects(where: { status: { isNull: false } }, orderBy: [{ status: DESC }], first: 1) { nodes { status } } }`,
    peer: `{ projects(where: { NOT: { status: { eq: null } } }, sort: [{ status: DESC }], limit: 1) { status } }`,
    arbiter: `MATCH (p:Project) WITH p ORDER BY p.statusSort DESC LIMIT 1 RETURN {projects: [{status: p.status}]} AS answer`,
    because: 'a status comes before another in the life of a project, not in the alphabet',
  },
  {
    question: 'order of what is not stated: the period of which investment is the latest',
    ours: `{ investments(orderBy: [{ period: DESC }], first: 1) { nodes { period } } }`,
    peer: `{ investments(sort: [{ period: DESC }], limit: 1) { period } }`,
    arbiter: `MATCH (i:Investment) WITH i.period AS period WHERE period IS NOT NULL RETURN {investments: [{period: max(period)}]} AS answer`,
    because: 'the latest period is one that is stated; Cypher takes null for the largest value of all',
  },
  {
    question: 'an empty condition on related nodes: which enterprises build anything',
    ours: `{ enterprises(where: { projects: { some: {} } }) { totalCount } }`,
    peer: `{ enterprises: enterprisesConnection(where: { projects: { some: {} } }) { totalCount } }`,
    arbiter: `MATCH (e:Enterprise) WHERE EXISTS { (e)-[:BUILDS]->() } RETURN {enterprises: {totalCount: count(*)}} AS answer`,
    because: 'a condition that says nothing holds for all, so some of it is any; the peer drops the whole condition',
  },
  {
    question: 'none of an empty list of alternatives: how many projects satisfy one of no conditions',
    ours: `{ projects(where: { or: [] }) { totalCount } }`,
    peer: `{ projects: projectsConnection(where: { OR: [] }) { totalCount } }`,
    arbiter: `MATCH (p:Project) RETURN {projects: {totalCount: count(CASE WHEN any(one IN [] WHERE one) THEN 1 END)}} AS answer`,
    because: 'one of nothing is nothing, as any() of Cypher and some() of JavaScript say',
  },
  {
    question: 'a condition that is null: which projects have the status null',
    ours: `{ projects(where: { status: { eq: null }, kind: { eq: PROJECT } }) { totalCount } }`,
    peer: `{ projects: projectsConnection(where: { status: { eq: null }, kind: { eq: "PROJECT" } }) { totalCount } }`,
    arbiter: `MATCH (p:Project {kind: 'PROJECT'}) RETURN {projects: {totalCount: count(*)}} AS answer`,
    because: 'a variable that is not given filters nothing; what is not stated is asked for with isNull',
  },
  {
    question: 'an average that does not come out even: what a total is on average',
    ours: `{ investmentGroups(by: [KIND], where: { kind: { eq: TOTAL } }) { measure { avg } } }`,
    peer: `{ investmentsConnection(where: { kind: { eq: "TOTAL" } }) { aggregate { node { amount { average } } } } }`,
    adjust: ({ investmentsConnection }: { investmentsConnection: { aggregate: { node: { amount: { average: string } } } } }) => ({
      investmentGroups: [{ measure: { avg: Number(investmentsConnection.aggregate.node.amount.average) } }],
    }),
    arbiter: `MATCH (i:Investment {kind: 'TOTAL'}) RETURN {investmentGroups: [{measure: {avg: toInteger(round(sum(i.amount) * 1.0 / count(*)))}}]} AS answer`,
    because:
      'money is kept to the yuan, so an average is rounded to the yuan, half to even; the peer gives a fraction of a yuan, as a double',
  },
];
