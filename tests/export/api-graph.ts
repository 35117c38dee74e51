import { parse } from 'graphql';
import { buildSchema } from '../../src/graphql/build-schema.js';
import type { GraphModel, TypeModel } from '../../src/model/graph-model.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { askStore } from '../fuzz/differential/ask-store.js';

type Row = Readonly<Record<string, unknown>>;

/** A graph as the API shows it: nodes by id, relationships as `BUILDS enterprise/x project/y`. */
export interface ApiGraph {
  readonly nodes: ReadonlyMap<string, { readonly type: string; readonly values: Row }>;
  readonly relationships: ReadonlySet<string>;
}

interface Page {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const FIRST = 500;

const outward = (type: TypeModel) => [...type.hops.values()].filter(({ direction }) => direction === 'OUT');

const fieldsOf = (type: TypeModel): string => {
  const hops = outward(type).map(({ name, many }) =>
    many ? `${name}(first: ${FIRST}) { nodes { ... on Node { id } } }` : `${name} { ... on Node { id } }`,
  );
  return [...type.properties.keys(), ...hops].join(' ');
};

/** Everything that the API tells of every node, asked page by page. */
export async function readApiGraph(store: GraphStore, model: GraphModel): Promise<ApiGraph> {
  const ask = askStore(await buildSchema(), model, store);
  const nodes = new Map<string, { type: string; values: Row }>();
  const relationships = new Set<string>();
  const add = (type: TypeModel, row: Row): void => {
    const id = String(row['id']);
    nodes.set(id, { type: type.name, values: Object.fromEntries([...type.properties.keys()].map((name) => [name, row[name] ?? null])) });
    for (const { name, many, relationship } of outward(type)) {
      const found = row[name] as ({ readonly nodes: readonly { id: string }[] } & { id: string }) | null;
      for (const other of many ? (found?.nodes ?? []) : found ? [found] : []) relationships.add(`${relationship} ${id} ${other.id}`);
    }
  };
  const request = async (source: string, variables: Row): Promise<Row> =>
    JSON.parse((await ask({ source, document: parse(source), variables })).answer) as Row;
  for (const type of model.entities) {
    if (type.singleton) {
      add(type, (await request(`{ ${type.one!} { ${fieldsOf(type)} } }`, {}))[type.one!] as Row);
      continue;
    }
    const source = `query All($after: String) { ${type.many!}(first: ${FIRST}, after: $after) { nodes { ${fieldsOf(type)} } pageInfo { hasNextPage endCursor } } }`;
    for (let after: string | null = null; ;) {
      const page = (await request(source, { after }))[type.many!] as Page;
      for (const row of page.nodes) add(type, row);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
  }
  return { nodes, relationships };
}
