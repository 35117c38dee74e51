import type { Tools } from './open-client.js';

/** Asks the GraphQL API itself. */
// eslint-disable-next-line typescript/no-explicit-any -- what an answer holds is what a test is about
export type Api = (query: string, variables?: Record<string, unknown>) => Promise<any>;

export interface Question {
  readonly question: string;
  /** How an agent comes to an answer, tool by tool. */
  readonly walk: (tools: Tools) => Promise<unknown>;
  /** The same answer from the API. */
  readonly expected: (api: Api) => Promise<unknown>;
}

interface Named {
  readonly name: string;
}
interface Identified {
  readonly id: string;
}

const names = (nodes: readonly Named[]): string[] => nodes.map(({ name }) => name);
const ids = (nodes: readonly Identified[]): string[] => nodes.map(({ id }) => id);

const firstFound = async (tools: Tools, given: Record<string, unknown>): Promise<string> => (await tools.json('search', given)).found[0].id;

const PROJECTS =
  'query Page($after: String, $first: Int!) { projects(first: $first, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } } }';
const DEAR =
  'query Dear($first: Int!) { statements(first: $first) { nodes { document { statements(first: $first) { nodes { section { statements(first: $first) { nodes { id } } } } } } } } }';

/** Ten questions of an analyst, each answered by walking the tools. */
export const QUESTIONS: readonly Question[] = [
  {
    question: '吉林石化属于谁？ Whom does 吉林石化 belong to?',
    async walk(tools) {
      const id = await firstFound(tools, { text: '吉林石化', types: ['ENTERPRISE'] });
      return (await tools.json('dossier', { id })).parent.name as unknown;
    },
    expected: async (api) => (await api('{ enterprise(id: "enterprise/jilin-petrochemical") { parent { name } } }')).enterprise.parent.name,
  },
  {
    question: '转型升级项目投资多少？ What does the transformation project cost?',
    async walk(tools) {
      const id = await firstFound(tools, { text: '炼油化工转型升级', types: ['PROJECT'] });
      const { investment } = await tools.json('dossier', { id });
      return { amount: investment.amount as unknown, text: investment.text as unknown };
    },
    expected: async (api) =>
      (await api('{ project(id: "project/jihua-transformation") { investment { amount(unit: YI_YUAN) text } } }')).project.investment,
  },
  {
    question: '2023年上半年谁增长最快？ Which regions grew fastest in 2023-H1?',
    async walk(tools) {
      const example = (await tools.text('describe_schema', { topic: 'example GrowthRanking' })).split('\n').slice(1).join('\n');
      const { data } = await tools.json('run_operation', { query: example });
      return data.ranking[0].observation.region.name as unknown;
    },
    expected: async (api) =>
      (
        await api(
          '{ ranking(indicator: "indicator/gdp-growth", period: "2023-H1", where: { not: { region: { kind: { eq: CITY } } } }, first: 1) { observation { region { name } } } }',
        )
      ).ranking[0].observation.region.name,
  },
  {
    question: '339亿元是谁说的？ Who says 339亿元?',
    async walk(tools) {
      const { cited } = await tools.json('cite', { id: 'project/jihua-transformation', property: 'investment' });
      return (cited.stated.nodes as { citation: string }[]).map(({ citation }) => citation);
    },
    expected: async (api) =>
      (
        await api('{ project(id: "project/jihua-transformation") { statements(property: "investment") { nodes { citation } } } }')
      ).project.statements.nodes.map(({ citation }: { citation: string }) => citation),
  },
  {
    question: 'jlhx 建了多少项目？ How many projects does jlhx build?',
    async walk(tools) {
      const id = await firstFound(tools, { text: 'jlhx', types: ['ENTERPRISE'], first: 1 });
      const { projects } = await tools.json('dossier', { id, first: 2 });
      return { total: projects.totalCount as unknown, first: names(projects.nodes) };
    },
    async expected(api) {
      const { projects } = (
        await api('{ enterprise(id: "enterprise/jilin-chemical-fibre") { projects(first: 2) { totalCount nodes { name } } } }')
      ).enterprise;
      return { total: projects.totalCount as unknown, first: names(projects.nodes) };
    },
  },
  {
    question: '九解一协调之后是什么？ What came after 九解一协调?',
    async walk(tools) {
      const id = await firstFound(tools, { text: '九解一协调', types: ['POLICY'], first: 1 });
      const type = await tools.text('describe_schema', { topic: 'Policy' });
      const [field] = /supersededBy/.exec(type)!;
      const query = `query After($id: ID!) { policy(id: $id) { ${field} { nodes { name } } } }`;
      const { data } = await tools.json('run_operation', { query, variables: { id } });
      return names(data.policy.supersededBy.nodes);
    },
    expected: async (api) =>
      names((await api('{ policy(id: "policy/jiu-jie-yi-xie-tiao") { supersededBy { nodes { name } } } }')).policy.supersededBy.nodes),
  },
  {
    question: '吉林碳谷的哪些情况未见记载？ What does no document say about 吉林碳谷?',
    walk: async (tools) => (await tools.json('dossier', { id: await firstFound(tools, { text: '吉林碳谷' }) })).absences as unknown,
    expected: async (api) => (await api('{ enterprise(id: "enterprise/jilin-carbon-valley") { absences } }')).enterprise.absences,
  },
  {
    question: '太贵的查询怎么办？ A query that is too dear, asked for less',
    async walk(tools) {
      const { errors } = await tools.json('run_operation', { query: DEAR, variables: { first: 1000 } });
      if (errors[0].code !== 'COST_EXCEEDED' || errors[0].bill.items.length === 0) return errors as unknown;
      const { data, cost } = await tools.json('run_operation', { query: DEAR, variables: { first: 2 } });
      return cost.estimate > 0 && (data.statements as unknown);
    },
    expected: async (api) => (await api(DEAR, { first: 2 })).statements,
  },
  {
    question: '编号记错了 An id that is not quite right',
    async walk(tools) {
      const { errors } = await tools.json('dossier', { id: 'region/panshii' });
      return (await tools.json('dossier', { id: errors[0].didYouMean[0] })).name as unknown;
    },
    expected: async (api) => (await api('{ region(id: "region/panshi") { name } }')).region.name,
  },
  {
    question: '所有项目，逐页读完 Every project, page by page',
    async walk(tools) {
      const whole = await tools.json('run_operation', { query: PROJECTS, variables: { first: 1000 } });
      // It says that it was cut, and how to get the rest.
      if (!(whole.cut.length > 0 && /after: endCursor/.test(whole.rest as string))) return 'not cut';
      const found: string[] = [];
      for (let after: string | null = null; ;) {
        const { data, cut } = await tools.json('run_operation', { query: PROJECTS, variables: { first: 50, after } });
        if (cut) return 'cut all the same';
        found.push(...ids(data.projects.nodes));
        if (!data.projects.pageInfo.hasNextPage) return found;
        after = data.projects.pageInfo.endCursor as string;
      }
    },
    expected: async (api) => ids((await api('{ projects(first: 1000) { nodes { id } } }')).projects.nodes),
  },
];
