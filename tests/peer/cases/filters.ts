import type { PeerCase } from '../peer-case.js';

/** Conditions of every kind, on the node itself and on nodes a to-one relationship leads to. */
export const filters: readonly PeerCase[] = [
  {
    question: 'which project has this id',
    ours: `{ projects(where: { id: { eq: "project/jihua-transformation" } }) { nodes { id name kind status capacities } } }`,
    peer: `{ projects(where: { id: { eq: "project/jihua-transformation" } }) { id name kind status capacities } }`,
  },
  {
    question: 'which enterprises have these ids, one of them unknown',
    ours: `{ enterprises(where: { id: { in: ["enterprise/cnpc", "enterprise/nobody", "enterprise/jilin-petrochemical"] } }) { nodes { id aliases } } }`,
    peer: `{ enterprises(where: { id: { in: ["enterprise/cnpc", "enterprise/nobody", "enterprise/jilin-petrochemical"] } }, sort: [{ id: ASC }]) { id aliases } }`,
  },
  {
    question: 'which region has exactly this name',
    ours: `{ regions(where: { name: { eq: "龙潭区" } }) { nodes { id adcode kind } } }`,
    peer: `{ regions(where: { name: { eq: "龙潭区" } }) { id adcode kind } }`,
  },
  {
    question: 'which regions have one of these names',
    ours: `{ regions(where: { name: { in: ["舒兰市", "桦甸市", "磐石市"] } }) { nodes { id name } } }`,
    peer: `{ regions(where: { name: { in: ["舒兰市", "桦甸市", "磐石市"] } }, sort: [{ id: ASC }]) { id name } }`,
  },
  {
    question: 'which projects have carbon fibre in their name',
    ours: `{ projects(where: { name: { contains: "碳纤维" } }, first: 100) { nodes { id name } } }`,
    peer: `{ projects(where: { name: { contains: "碳纤维" } }, sort: [{ id: ASC }]) { id name } }`,
  },
  {
    question: 'which enterprises begin with Jilin, in any case',
    ours: `{ enterprises(where: { english: { startsWith: "JILIN" } }) { nodes { id english } } }`,
    peer: `{ enterprises(where: { englishFold: { startsWith: "jilin" } }, sort: [{ id: ASC }]) { id english } }`,
  },
  {
    question: 'which policies end with campaign, in full width',
    ours: `{ policies(where: { english: { endsWith: "ＣＡＭＰＡＩＧＮ" } }) { nodes { id english } } }`,
    peer: `{ policies(where: { englishFold: { endsWith: "campaign" } }, sort: [{ id: ASC }]) { id english } }`,
  },
  {
    question: 'which enterprise is also called 吉化',
    ours: `{ enterprises(where: { aliases: { has: "吉化" } }) { nodes { id aliases } } }`,
    peer: `{ enterprises(where: { aliases: { includes: "吉化" } }) { id aliases } }`,
  },
  {
    question: 'which policies have no other name',
    ours: `{ policies(where: { aliases: { isEmpty: true }, kind: { eq: STRATEGY } }) { nodes { id } } }`,
    peer: `{ policies(where: { aliases: { eq: [] }, kind: { eq: "STRATEGY" } }, sort: [{ id: ASC }]) { id } }`,
  },
  {
    question: 'which projects are being built or tried out',
    ours: `{ projects(where: { status: { in: [UNDER_CONSTRUCTION, TRIAL] } }, first: 100) { nodes { id status } } }`,
    peer: `{ projects(where: { status: { in: ["UNDER_CONSTRUCTION", "TRIAL"] } }, sort: [{ id: ASC }]) { id status } }`,
  },
  {
    question: 'which investments are of ten thousand million yuan or more',
    ours: `{ investments(where: { amount: { gte: 10000000000 } }, first: 100) { nodes { id amount text } } }`,
    peer: `{ investments(where: { amount: { gte: 10000000000 } }, sort: [{ id: ASC }]) { id amount text } }`,
  },
  {
    question: 'which totals lie between two amounts',
    ours: `{ investments(where: { kind: { eq: TOTAL }, amount: { gt: 1000000000, lt: 2000000000 } }, first: 100) { nodes { id amount } } }`,
    peer: `{ investments(where: { kind: { eq: "TOTAL" }, amount: { gt: 1000000000, lt: 2000000000 } }, sort: [{ id: ASC }]) { id amount } }`,
  },
  {
    question: 'which investments are of exactly one of these amounts, asked for in another unit',
    ours: `{ investments(where: { amount: { in: [1000000000, 2000000000] } }, first: 100) { nodes { id amount(unit: YI_YUAN) } } }`,
    peer: `{ investments(where: { amount: { in: [1000000000, 2000000000] } }, sort: [{ id: ASC }]) { id amount } }`,
    adjust: ({ investments }: { investments: readonly { id: string; amount: number }[] }) => ({
      investments: investments.map(({ id, amount }) => ({ id, amount: amount / 100_000_000 })),
    }),
  },
  {
    question: 'which observations are of less than a half, decimals and negative ones among them',
    ours: `{ observations(where: { value: { lt: 0.5 } }, first: 100) { nodes { id value unit text } } }`,
    peer: `{ observations(where: { value: { lt: 500000 } }, sort: [{ id: ASC }]) { id value unit text } }`,
  },
  {
    question: 'which observations are ranges',
    ours: `{ observations(where: { upper: { isNull: false } }, first: 100) { nodes { id value upper } } }`,
    peer: `{ observations(where: { NOT: { upper: { eq: null } } }, sort: [{ id: ASC }]) { id value upper } }`,
  },
  {
    question: 'which regions have no code although they are districts or zones',
    ours: `{ regions(where: { adcode: { isNull: true }, kind: { in: [DISTRICT, DEVELOPMENT_ZONE] } }) { nodes { id kind } } }`,
    peer: `{ regions(where: { adcode: { eq: null }, kind: { in: ["DISTRICT", "DEVELOPMENT_ZONE"] } }, sort: [{ id: ASC }]) { id kind } }`,
  },
  {
    question: 'which statements speak of more than a hundred households, at the first place in their section',
    ours: `{ statements(where: { number: { gt: 100 }, unit: { eq: "户" }, occurrence: { lte: 1 } }, first: 100) { nodes { id number occurrence } } }`,
    peer: `{ statements(where: { number: { gt: 100000000 }, unit: { eq: "户" }, occurrence: { lte: 1 } }, sort: [{ id: ASC }]) { id number occurrence } }`,
  },
  {
    question: 'which statements are upper bounds, or doubted for their sum',
    ours: `{ statements(where: { or: [{ qualifiers: { has: UPPER_BOUND } }, { doubt: { eq: SUM } }] }, first: 100) { nodes { id qualifiers doubt } } }`,
    peer: `{ statements(where: { OR: [{ qualifiers: { includes: "UPPER_BOUND" } }, { doubt: { eq: "SUM" } }] }, sort: [{ id: ASC }]) { id qualifiers doubt } }`,
  },
  {
    question: 'which campaigns or mechanisms have an English name, but for one',
    ours: `{ policies(where: { and: [{ or: [{ kind: { eq: CAMPAIGN } }, { kind: { eq: MECHANISM } }] }, { english: { isNull: false } }, { not: { id: { eq: "policy/jiu-jie-yi-xie-tiao" } } }] }) { nodes { id kind english } } }`,
    peer: `{ policies(where: { AND: [{ OR: [{ kind: { eq: "CAMPAIGN" } }, { kind: { eq: "MECHANISM" } }] }, { NOT: { english: { eq: null } } }, { NOT: { id: { eq: "policy/jiu-jie-yi-xie-tiao" } } }] }, sort: [{ id: ASC }]) { id kind english } }`,
  },
  {
    question: 'which results are of 2023 or of a part of it',
    ours: `{ observations(where: { period: { during: "2023" }, kind: { eq: ACTUAL } }, first: 100) { nodes { id period } } }`,
    peer: `{ observations(where: { periodFrom: { gte: 20230101 }, periodTo: { lte: 20231231 }, kind: { eq: "ACTUAL" } }, sort: [{ id: ASC }], limit: 100) { id period } }`,
  },
  {
    question: 'which milestones overlap the summer of 2022',
    ours: `{ milestones(where: { period: { overlaps: "2022-06/2022-08" } }, first: 100) { nodes { id period } } }`,
    peer: `{ milestones(where: { periodFrom: { lte: 20220831 }, periodTo: { gte: 20220601 } }, sort: [{ id: ASC }], limit: 100) { id period } }`,
  },
  {
    question: 'which documents were published before 2023',
    ours: `{ documents(where: { published: { before: "2023" } }) { nodes { id published } } }`,
    peer: `{ documents(where: { publishedTo: { lt: 20230101 } }, sort: [{ id: ASC }]) { id published } }`,
  },
  {
    question: 'which investments are of a thousand million yuan or more, said in hundred millions',
    ours: `{ investments(where: { amount: { gte: 10, unit: YI_YUAN } }, first: 100) { nodes { id amount } } }`,
    peer: `{ investments(where: { amount: { gte: 1000000000 } }, sort: [{ id: ASC }]) { id amount } }`,
  },
  {
    question: 'who is called 吉化, by a name or another name',
    ours: `{ enterprises(where: { named: "吉化" }) { nodes { id name } } }`,
    peer: `{ enterprises(where: { OR: [{ nameFold: { eq: "吉化" } }, { englishFold: { eq: "吉化" } }, { aliasesFold: { includes: "吉化" } }] }) { id name } }`,
  },
  {
    question: 'which projects lie in a district of the city',
    ours: `{ projects(where: { region: { kind: { eq: DISTRICT }, parent: { id: { eq: "region/jilin-city" } } } }, first: 100) { nodes { id region { name } } } }`,
    peer: `{ projects(where: { region: { some: { kind: { eq: "DISTRICT" }, parent: { some: { id: { eq: "region/jilin-city" } } } } } }, sort: [{ id: ASC }], limit: 100) { id region { name } } }`,
  },
  {
    question: 'which projects have a total of more than two thousand million yuan and lie in the development zone',
    ours: `{ projects(where: { investment: { amount: { gt: 2000000000 } }, region: { name: { eq: "吉林经开区" } } }) { nodes { id investment { amount text } } } }`,
    peer: `{ projects(where: { investment: { some: { amount: { gt: 2000000000 } } }, region: { some: { name: { eq: "吉林经开区" } } } }, sort: [{ id: ASC }]) { id investment { amount text } } }`,
  },
  {
    question: 'which observations were made of a project or a region, by what all entities have in common',
    ours: `{ observations(where: { subject: { name: { in: ["吉林石化炼油化工转型升级项目", "磐石市"] } } }, first: 100) { nodes { id subject { __typename name } } } }`,
    peer: `{ observations(where: { subject: { some: { name: { in: ["吉林石化炼油化工转型升级项目", "磐石市"] } } } }, sort: [{ id: ASC }]) { id subject { __typename name } } }`,
  },
];
