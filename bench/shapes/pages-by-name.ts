import { after, sortedProjects } from './sorted-projects.js';
import { pool, type Question, type Shape } from './shape.js';
import type { GeneratedGraph } from '../generate-graph.js';

const PAGE = 20;
/** The rows before page 50. */
const ROWS_BEFORE = 49 * PAGE;

/** Pages that begin about there; in a smaller graph, about its middle. */
function pagesFrom(graph: GeneratedGraph, row: number): readonly Question[] {
  const list = sortedProjects(graph);
  const first = Math.min(row, list.length >> 1);
  return pool((index) => after(list, Math.min(first + index, list.length - 2)));
}

/** A page of all projects by name: the first, or one that a cursor begins. */
function pageByName(first: boolean): Omit<Shape, 'name' | 'title' | 'questions'> {
  const page = `orderBy: [{ name: ASC }], first: ${PAGE}`;
  const head = first ? 'query FirstPage' : 'query NextPage($after: String!)';
  const begin = first ? '' : ', after: $after';
  return {
    document: `${head} {
  projects(${page}${begin}) {
    nodes { id name status region { name } investment { text } }
    pageInfo { hasNextPage hasPreviousPage }
  }
}`,
    rival: `MATCH (p:Project)
USING INDEX p:Project(nameSort, id)
WHERE p.id IS NOT NULL AND ${first ? 'p.nameSort IS NOT NULL' : 'p.nameSort >= $name AND (p.nameSort > $name OR p.id > $id)'}
WITH p ORDER BY p.nameSort, p.id LIMIT ${PAGE + 1}
WITH collect(p) AS found
RETURN {
  nodes: COLLECT {
    UNWIND found[..${PAGE}] AS p
    RETURN {
      id: p.id,
      name: p.name,
      status: p.status,
      region: head(COLLECT { MATCH (p)-[:LOCATED_IN]->(r) RETURN {name: r.name} }),
      investment: head(COLLECT { MATCH (p)-[:TOTAL_INVESTMENT]->(i) RETURN {text: i.text} })
    }
  },
  pageInfo: {hasNextPage: size(found) > ${PAGE}, hasPreviousPage: ${!first}}
} AS projects`,
    peer: {
      document: `${first ? 'query FirstPage' : 'query NextPage($offset: Int!)'} {
  projects(sort: [{ nameSort: ASC }, { id: ASC }], limit: ${PAGE + 1}${first ? '' : ', offset: $offset'}) { id name status region { name } investment { text } }
}`,
      adjust: ({ projects }: { projects: readonly unknown[] }) => ({
        projects: { nodes: projects.slice(0, PAGE), pageInfo: { hasNextPage: projects.length > PAGE, hasPreviousPage: !first } },
      }),
    },
    bounded: true,
  };
}

export const page1: Shape = {
  ...pageByName(true),
  name: 'page-1',
  title: 'The first page of all projects by name',
  questions: () => [{ variables: {} }],
};

export const page50: Shape = {
  ...pageByName(false),
  name: 'page-50',
  title: 'Page 50 of all projects by name, by cursor',
  questions: (graph) => pagesFrom(graph, ROWS_BEFORE),
};

/** Where a keyset must show that it is no offset. */
const FAR_ROW = 50_000;

export const row50000: Shape = {
  ...pageByName(false),
  name: 'row-50000',
  title: 'The page after row 50,000 of all projects by name, by cursor',
  questions: (graph) => pagesFrom(graph, FAR_ROW),
};
