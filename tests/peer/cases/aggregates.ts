import type { PeerCase } from '../peer-case.js';

/** What the peer calls an aggregate, of whole numbers as texts. */
interface Aggregate {
  readonly count: { readonly nodes: number };
  readonly node: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
}

type Connection = { readonly aggregate: Aggregate };

const KINDS = ['TOTAL', 'PLANNED', 'COMPLETED', 'CONTRACTED'] as const;
const STATUSES = [
  'PROPOSED',
  'SIGNED',
  'APPROVED',
  'PREPARING',
  'STARTED',
  'UNDER_CONSTRUCTION',
  'INSTALLING',
  'TRIAL',
  'IN_PRODUCTION',
  'COMPLETED',
];
const INDUSTRIES = ['石化', '碳纤维', '食品加工'] as const;
const FIGURES = 'sum min max';

const numbers = (figures: Readonly<Record<string, string | null>>, scale: number): Record<string, number> =>
  Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, Number(figure) / scale]));

const some = (connection: Connection): boolean => connection.aggregate.count.nodes > 0;

/**
 * The peer aggregates what one condition leaves, or what one node is related to; it has no groups. So it is asked once
 * for each group, by alias or by node.
 */
export const aggregates: readonly PeerCase[] = [
  {
    question: 'how many amounts of each kind there are, and their sum, least and greatest',
    ours: `{ investmentGroups(by: [KIND], orderBy: [{ key: ASC }]) { keys { value } count measure { ${FIGURES} } } }`,
    peer: `{ ${KINDS.map((kind) => `${kind}: investmentsConnection(where: { kind: { eq: "${kind}" } }) { aggregate { count { nodes } node { amount { ${FIGURES} } } } }`).join(' ')} }`,
    adjust: (peer: Record<string, Connection>) => ({
      investmentGroups: KINDS.filter((kind) => some(peer[kind]!)).map((kind) => {
        const { count, node } = peer[kind]!.aggregate;
        return { keys: [{ value: kind }], count: count.nodes, measure: numbers(node['amount']!, 1) };
      }),
    }),
  },
  {
    question: 'what all totals above a thousand million yuan come to, in hundred millions',
    ours: `{ investmentGroups(by: [KIND], where: { kind: { eq: TOTAL }, amount: { gt: 10, unit: YI_YUAN } }) { count measure(unit: YI_YUAN) { ${FIGURES} } } }`,
    peer: `{ investmentsConnection(where: { kind: { eq: "TOTAL" }, amount: { gt: 1000000000 } }) { aggregate { count { nodes } node { amount { ${FIGURES} } } } } }`,
    adjust: ({ investmentsConnection: { aggregate } }: { investmentsConnection: Connection }) => ({
      investmentGroups: [{ count: aggregate.count.nodes, measure: numbers(aggregate.node['amount']!, 100_000_000) }],
    }),
  },
  {
    question: 'how many projects are how far, those among them of which nobody says it',
    ours: `{ projectGroups(by: [STATUS], where: { kind: { eq: PROJECT } }, orderBy: [{ key: ASC }]) { keys { value } count } }`,
    peer: `{ nobody: projectsConnection(where: { kind: { eq: "PROJECT" }, status: { eq: null } }) { aggregate { count { nodes } } }
      ${STATUSES.map((status) => `${status}: projectsConnection(where: { kind: { eq: "PROJECT" }, status: { eq: "${status}" } }) { aggregate { count { nodes } } }`).join(' ')} }`,
    adjust: ({ nobody, ...peer }: Record<string, Connection>) => ({
      projectGroups: [[null, nobody!] as const, ...STATUSES.map((status) => [status, peer[status]!] as const)]
        .filter(([, connection]) => some(connection))
        .map(([value, { aggregate }]) => ({ keys: [{ value }], count: aggregate.count.nodes })),
    }),
  },
  {
    question: 'how many statements each document makes',
    ours: `{ statementGroups(by: [DOCUMENT], orderBy: [{ key: ASC }]) { keys { value } count } }`,
    peer: `{ documents(sort: [{ id: ASC }]) { id statementsConnection { aggregate { count { nodes } } } } }`,
    adjust: ({ documents }: { documents: readonly { id: string; statementsConnection: Connection }[] }) => ({
      statementGroups: documents.map(({ id, statementsConnection }) => ({
        keys: [{ value: id }],
        count: statementsConnection.aggregate.count.nodes,
      })),
    }),
  },
  {
    question: 'how many enterprises are based in each region',
    ours: `{ enterpriseGroups(by: [REGION], where: { region: { id: { in: ["region/jilin-city", "region/huadian", "region/jilin-etdz", "region/longtan"] } } }, orderBy: [{ key: ASC }]) { keys { value } count } }`,
    peer: `{ regions(where: { id: { in: ["region/jilin-city", "region/huadian", "region/jilin-etdz", "region/longtan"] } }, sort: [{ id: ASC }]) { id enterprisesConnection { aggregate { count { nodes } } } } }`,
    adjust: ({ regions }: { regions: readonly { id: string; enterprisesConnection: Connection }[] }) => ({
      enterpriseGroups: regions.map(({ id, enterprisesConnection }) => ({
        keys: [{ value: id }],
        count: enterprisesConnection.aggregate.count.nodes,
      })),
    }),
  },
  {
    question: 'which industries have ten projects or more, a project in two counted in both',
    ours: `{ projectGroups(by: [INDUSTRIES], where: { industries: { some: {} } }, having: { count: { gte: 10 } }, orderBy: [{ key: ASC }]) { keys { value } count } }`,
    peer: `{ industries(where: { projectsConnection: { aggregate: { count: { nodes: { gte: 10 } } } } }, sort: [{ id: ASC }]) { id projectsConnection { aggregate { count { nodes } } } } }`,
    adjust: ({ industries }: { industries: readonly { id: string; projectsConnection: Connection }[] }) => ({
      projectGroups: industries.map(({ id, projectsConnection }) => ({
        keys: [{ value: id }],
        count: projectsConnection.aggregate.count.nodes,
      })),
    }),
  },
  {
    question: 'how far the growth of regions lies apart, with the decimals of its unit',
    ours: `{ observationGroups(by: [INDICATOR], where: { indicator: { id: { eq: "indicator/gdp-growth" } }, period: { eq: "2023-H1" }, kind: { eq: ACTUAL } }) { count measure { ${FIGURES} } } }`,
    peer: `{ observationsConnection(where: { indicator: { some: { id: { eq: "indicator/gdp-growth" } } }, period: { eq: "2023-H1" }, kind: { eq: "ACTUAL" } }) { aggregate { count { nodes } node { value { ${FIGURES} } } } } }`,
    adjust: ({ observationsConnection: { aggregate } }: { observationsConnection: Connection }) => ({
      observationGroups: [{ count: aggregate.count.nodes, measure: numbers(aggregate.node['value']!, 1_000_000) }],
    }),
  },
  {
    question: 'which results counted in pieces add up to more than a thousand, by a condition on the sum',
    ours: `{ observationGroups(by: [INDICATOR], where: { kind: { eq: ACTUAL }, unit: { eq: "个" } }, having: { sum: { gt: 1000 } }, orderBy: [{ key: ASC }], first: 100) { keys { value } measure { sum } } }`,
    peer: `{ indicators(where: { valuesConnection: { aggregate: { node: { value: { sum: { gt: 1000000000 } } } } }, unit: { eq: "个" } }, sort: [{ id: ASC }]) { id valuesConnection(where: { node: { kind: { eq: "ACTUAL" } } }) { aggregate { count { nodes } node { value { sum } } } } } }`,
    adjust: ({ indicators }: { indicators: readonly { id: string; valuesConnection: Connection }[] }) => ({
      observationGroups: indicators
        .map(({ id, valuesConnection }) => ({
          keys: [{ value: id }],
          measure: numbers(valuesConnection.aggregate.node['value']!, 1_000_000),
        }))
        .filter(({ measure }) => measure['sum']! > 1000),
    }),
  },
  {
    question: 'what the single projects of two industries come to, each industry for itself',
    ours: `{ ${INDUSTRIES.map((name, index) => `i${index}: projectGroups(by: [KIND], where: { kind: { eq: PROJECT }, industries: { some: { name: { eq: "${name}" } } } }) { measure { sum } }`).join(' ')} }`,
    peer: `{ ${INDUSTRIES.map((name, index) => `i${index}: investmentsConnection(where: { kind: { eq: "TOTAL" }, project: { some: { kind: { eq: "PROJECT" }, industries: { some: { name: { eq: "${name}" } } } } } }) { aggregate { count { nodes } node { amount { sum } } } }`).join(' ')} }`,
    adjust: (peer: Record<string, Connection>) =>
      Object.fromEntries(Object.entries(peer).map(([key, { aggregate }]) => [key, [{ measure: numbers(aggregate.node['amount']!, 1) }]])),
  },
  {
    question: 'what the mean growth of regions is, where it comes out even',
    ours: `{ observationGroups(by: [INDICATOR], where: { indicator: { id: { eq: "indicator/gdp-growth" } }, period: { eq: "2023-H1" } }) { measure { avg } } }`,
    peer: `{ observationsConnection(where: { indicator: { some: { id: { eq: "indicator/gdp-growth" } } }, period: { eq: "2023-H1" } }) { aggregate { count { nodes } node { value { average } } } } }`,
    adjust: ({ observationsConnection: { aggregate } }: { observationsConnection: Connection }) => ({
      observationGroups: [{ measure: { avg: numbers(aggregate.node['value']!, 1_000_000)['average'] } }],
    }),
  },
];
