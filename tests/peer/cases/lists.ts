import type { PeerCase } from '../peer-case.js';

/** Order, limits and pages, at the root and nested. */
export const lists: readonly PeerCase[] = [
  {
    question: 'which ten totals are the largest',
    ours: `{ investments(where: { kind: { eq: TOTAL } }, orderBy: [{ amount: DESC }, { id: ASC }], first: 10) { nodes { amount project { name } } } }`,
    peer: `{ investments(where: { kind: { eq: "TOTAL" } }, sort: [{ amount: DESC }, { id: ASC }], limit: 10) { amount project { name } } }`,
  },
  {
    question: 'which five observations are the smallest of one indicator',
    ours: `{ indicators(where: { id: { eq: "indicator/gdp-growth" } }) { nodes { values(orderBy: [{ value: ASC }], first: 5) { nodes { id value } } } } }`,
    peer: `{ indicators(where: { id: { eq: "indicator/gdp-growth" } }) { values(sort: [{ value: ASC }, { id: ASC }], limit: 5) { id value } } }`,
  },
  {
    question: 'in which order do regions stand, by their kind and then by pinyin',
    ours: `{ regions(orderBy: [{ kind: ASC }, { name: DESC }, { id: DESC }], first: 100) { nodes { kind name } } }`,
    peer: `{ regions(sort: [{ kindSort: ASC }, { nameSort: DESC }, { id: DESC }], limit: 100) { kind name } }`,
  },
  {
    question: 'which projects come last in the dictionary',
    ours: `{ projects(orderBy: [{ name: DESC }], first: 20) { nodes { id name } } }`,
    peer: `{ projects(sort: [{ nameSort: DESC }, { id: DESC }], limit: 20) { id name } }`,
  },
  {
    question: 'what are the first three projects of every district, by name',
    ours: `{ regions(where: { kind: { eq: DISTRICT } }) { nodes { name projects(orderBy: [{ name: ASC }], first: 3) { nodes { name } } } } }`,
    peer: `{ regions(where: { kind: { eq: "DISTRICT" } }, sort: [{ id: ASC }]) { name projects(sort: [{ nameSort: ASC }, { id: ASC }], limit: 3) { name } } }`,
  },
  {
    question: 'what is the earliest milestone of each project of one builder',
    ours: `{ enterprises(where: { id: { eq: "enterprise/jilin-petrochemical" } }) { nodes { projects(first: 100) { nodes { name milestones(orderBy: [{ period: ASC }], first: 1) { nodes { status period } } } } } } }`,
    peer: `{ enterprises(where: { id: { eq: "enterprise/jilin-petrochemical" } }) { projects(sort: [{ id: ASC }]) { name milestones(sort: [{ periodSort: ASC }, { id: ASC }], limit: 1) { status period } } } }`,
  },
  {
    question: 'which statements of a section come last by what they state',
    ours: `{ sections(where: { document: { id: { eq: "document/jl-2025-report" } } }, first: 3) { nodes { title statements(orderBy: [{ property: DESC }, { id: ASC }], first: 4) { nodes { id property } } } } }`,
    peer: `{ sections(where: { document: { some: { id: { eq: "document/jl-2025-report" } } } }, sort: [{ id: ASC }], limit: 3) { title statements(sort: [{ propertySort: DESC }, { id: ASC }], limit: 4) { id property } } }`,
  },
];
