import type { PeerCase } from '../peer-case.js';

/** Conditions on related nodes, and walks from node to node. */
export const relations: readonly PeerCase[] = [
  {
    question: 'which projects are under some strategy',
    ours: `{ projects(where: { policies: { some: { kind: { eq: STRATEGY } } } }, first: 100) { nodes { id } } }`,
    peer: `{ projects(where: { policies: { some: { kind: { eq: "STRATEGY" } } } }, sort: [{ id: ASC }], limit: 100) { id } }`,
  },
  {
    question: 'which enterprises build nothing',
    ours: `{ enterprises(where: { projects: { none: {} } }, first: 100) { nodes { id } } }`,
    peer: `{ enterprises(where: { projects: { none: { id: { startsWith: "project/" } } } }, sort: [{ id: ASC }]) { id } }`,
  },
  {
    question: 'which enterprises build anything',
    ours: `{ enterprises(where: { projects: { some: {} } }, first: 100) { nodes { id } } }`,
    peer: `{ enterprises(where: { projects: { some: { id: { startsWith: "project/" } } } }, sort: [{ id: ASC }]) { id } }`,
  },
  {
    question: 'of which enterprises with projects is none of them a petrochemical one',
    ours: `{ enterprises(where: { projects: { some: {}, none: { industries: { some: { name: { eq: "石化" } } } } } }, first: 100) { nodes { id } } }`,
    peer: `{ enterprises(where: { AND: [{ projects: { some: { id: { startsWith: "project/" } } } }, { projects: { none: { industries: { some: { name: { eq: "石化" } } } } } }] }, sort: [{ id: ASC }]) { id } }`,
  },
  {
    question: 'of which projects with milestones are all of them results',
    ours: `{ projects(where: { milestones: { some: {}, every: { kind: { eq: ACTUAL } } }, kind: { eq: PROJECT } }, first: 100) { nodes { id } } }`,
    peer: `{ projects(where: { milestones: { all: { kind: { eq: "ACTUAL" } } }, kind: { eq: "PROJECT" } }, sort: [{ id: ASC }], limit: 100) { id } }`,
  },
  {
    question: 'which industries have an enterprise that builds a project in the development zone',
    ours: `{ industries(where: { enterprises: { some: { projects: { some: { region: { name: { eq: "吉林经开区" } } } } } } }) { nodes { id name } } }`,
    peer: `{ industries(where: { enterprises: { some: { projects: { some: { region: { some: { name: { eq: "吉林经开区" } } } } } } } }, sort: [{ id: ASC }]) { id name } }`,
  },
  {
    question: 'which projects have a parent that no policy supports',
    ours: `{ projects(where: { partOf: { some: { policies: { none: {} } } } }, first: 100) { nodes { id partOf { nodes { id } } } } }`,
    peer: `{ projects(where: { partOf: { some: { policies: { none: { id: { startsWith: "policy/" } } } } } }, sort: [{ id: ASC }]) { id partOf(sort: [{ id: ASC }]) { id } } }`,
  },
  {
    question: 'who owns the builders of a project, where it is, and under which policies: the whole walk',
    ours: `{ projects(where: { id: { eq: "project/jihua-transformation" } }) { nodes {
      name status region { name parent { name } } enterprises { nodes { name parent { name } } } investment { amount text }
      industries { nodes { name } } policies { nodes { name } }
      statements(property: "investment") { nodes { text anchor document { title published } section { title } } } } } }`,
    peer: `{ projects(where: { id: { eq: "project/jihua-transformation" } }) {
      name status region { name parent { name } } enterprises(sort: [{ id: ASC }]) { name parent { name } } investment { amount text }
      industries(sort: [{ id: ASC }]) { name } policies(sort: [{ id: ASC }]) { name }
      statements(where: { property: { eq: "investment" } }, sort: [{ id: ASC }]) { text anchor document { title published } section { title } } } }`,
  },
  {
    question: 'on what does the support of a project by its policies rest',
    ours: `{ projects(where: { id: { eq: "project/chemical-fibre-carbon-60kt" } }) { nodes { policies { edges { basis node { name } } } } } }`,
    peer: `{ projects(where: { id: { eq: "project/chemical-fibre-carbon-60kt" } }) { policies: policiesConnection(sort: [{ node: { id: ASC } }]) { edges { properties { basis } node { name } } } } }`,
  },
  {
    question: 'how deep does the tree of industries go from one segment up',
    ours: `{ industries(where: { parent: { parent: { name: { contains: "" } } } }, first: 100) { nodes { name parent { name parent { name parent { name } } } } } }`,
    peer: `{ industries(where: { parent: { some: { parent: { some: { name: { contains: "" } } } } } }, sort: [{ id: ASC }]) { name parent { name parent { name parent { name } } } } }`,
  },
  {
    question: 'what do the subsidiaries of a group build, three lists deep',
    ours: `{ enterprises(where: { id: { eq: "enterprise/jilin-chemical-fibre" } }) { nodes { subsidiaries { nodes { name projects { nodes { name industries { nodes { name } } } } } } } } }`,
    peer: `{ enterprises(where: { id: { eq: "enterprise/jilin-chemical-fibre" } }) { subsidiaries(sort: [{ id: ASC }]) { name projects(sort: [{ id: ASC }]) { name industries(sort: [{ id: ASC }]) { name } } } } }`,
  },
  {
    question: 'what was observed of regions, with what each figure counts',
    ours: `{ regions(where: { kind: { eq: DISTRICT } }) { nodes { name observations(where: { period: { eq: "2023-H1" } }, first: 100) { nodes { value indicator { name unit } } } } } }`,
    peer: `{ regions(where: { kind: { eq: "DISTRICT" } }, sort: [{ id: ASC }]) { name observations(where: { period: { eq: "2023-H1" } }, sort: [{ id: ASC }]) { value indicator { name unit } } } }`,
  },
  {
    question: 'who carries out a campaign, of whatever kind',
    ours: `{ policies(where: { id: { eq: "policy/jiu-jie-yi-xie-tiao" } }) { nodes { carriedOutBy { nodes { __typename ... on Region { name adcode } ... on Organization { name } ... on Enterprise { name } } } } } }`,
    peer: `{ policies(where: { id: { eq: "policy/jiu-jie-yi-xie-tiao" } }) { carriedOutBy { __typename ... on Region { name adcode } ... on Organization { name } ... on Enterprise { name } } } }`,
    unordered: true,
  },
  {
    question: 'what became of the statements about a project, of whatever kind',
    ours: `{ statements(where: { subject: { id: { eq: "project/jihua-transformation" } } }, first: 100) { nodes { id finding { __typename ... on Investment { amount } ... on Milestone { status } ... on Observation { value } } } } }`,
    peer: `{ statements(where: { subject: { some: { id: { eq: "project/jihua-transformation" } } } }, sort: [{ id: ASC }]) { id finding { __typename ... on Investment { amount } ... on Milestone { status } ... on Observation { value } } } }`,
  },
  {
    question: 'which entities of any type are called after Jilin, by the interface',
    ours: `{ statements(where: { object: { name: { startsWith: "吉林化纤" } } }, first: 100) { nodes { id subject { __typename name } object { __typename name } } } }`,
    peer: `{ statements(where: { object: { some: { name: { startsWith: "吉林化纤" } } } }, sort: [{ id: ASC }], limit: 100) { id subject { __typename name } object { __typename name } } }`,
  },
  {
    question: 'which enterprises build some single project and nothing whose status is unknown',
    ours: `{ enterprises(where: { projects: { some: { kind: { eq: PROJECT } }, none: { status: { isNull: true } } } }, first: 100) { nodes { id } } }`,
    peer: `{ enterprises(where: { projects: { some: { kind: { eq: "PROJECT" } }, none: { status: { eq: null } } } }, sort: [{ id: ASC }]) { id } }`,
  },
  {
    question: 'which regions neither have an enterprise nor lie in one that has',
    ours: `{ regions(where: { not: { or: [{ enterprises: { some: {} } }, { parent: { enterprises: { some: {} } } }] } }, first: 100) { nodes { id } } }`,
    peer: `{ regions(where: { NOT: { OR: [{ enterprises: { some: { id: { startsWith: "enterprise/" } } } }, { parent: { some: { enterprises: { some: { id: { startsWith: "enterprise/" } } } } } }] } }, sort: [{ id: ASC }]) { id } }`,
  },
  {
    question: 'which projects are under two policies or more',
    ours: `{ projects(where: { policies: { count: { gte: 2 } } }, first: 100) { nodes { id } } }`,
    peer: `{ projects(where: { policiesConnection: { aggregate: { count: { nodes: { gte: 2 } } } } }, sort: [{ id: ASC }]) { id } }`,
  },
  {
    question: 'which regions lie within the province, at any depth',
    ours: `{ regions(where: { within: "region/jilin-province" }, first: 100) { nodes { id } } }`,
    peer: `{ regions(where: { OR: [
      { id: { eq: "region/jilin-province" } }
      { parent: { some: { id: { eq: "region/jilin-province" } } } }
      { parent: { some: { parent: { some: { id: { eq: "region/jilin-province" } } } } } }
      { parent: { some: { parent: { some: { parent: { some: { id: { eq: "region/jilin-province" } } } } } } } }
      { parent: { some: { parent: { some: { parent: { some: { parent: { some: { id: { eq: "region/jilin-province" } } } } } } } } } }
    ] }, sort: [{ id: ASC }]) { id } }`,
  },
  {
    question: 'which enterprises build projects anywhere in the development zone, by the tree of regions',
    ours: `{ enterprises(where: { projects: { some: { region: { within: "region/jilin-etdz" } } } }, first: 100) { nodes { id } } }`,
    peer: `{ enterprises(where: { projects: { some: { region: { some: { OR: [
      { id: { eq: "region/jilin-etdz" } }
      { parent: { some: { id: { eq: "region/jilin-etdz" } } } }
      { parent: { some: { parent: { some: { id: { eq: "region/jilin-etdz" } } } } } }
    ] } } } } }, sort: [{ id: ASC }]) { id } }`,
  },
];
