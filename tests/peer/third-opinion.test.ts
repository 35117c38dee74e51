import { join } from 'node:path';
import { parse, validate, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deriveGraph } from '../../src/dataset/derive/derive-graph.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { Executor } from '../../src/graphql/executor.js';
import { readGraphModel, type GraphModel } from '../../src/model/graph-model.js';
import { projectRoot } from '../../src/project-root.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import type { Neo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { describeNeo4j } from '../support/describe-neo4j.js';
import { Neo4jGraph } from '../support/neo4j-graph.js';
import { allPages, type PageOfIds } from './all-pages.js';
import { agreements, differences } from './cases/index.js';
import { openPeer, type Peer } from './open-peer.js';
import type { PeerCase } from './peer-case.js';
import { asSets, plainOurs, plainPeer } from '../../bench/peer/plain-answer.js';

/** Answers are worth comparing only where there is something in them. */
const hasContent = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.values(value).some(hasContent) : value !== null && value !== 0;

describeNeo4j('@neo4j/graphql on the same graph', (neo4j) => {
  const graph = new Neo4jGraph(neo4j);
  let schema: GraphQLSchema;
  let model: GraphModel;
  let embedded: EmbeddedStore;
  let store: Neo4jStore;
  let peer: Peer;

  beforeAll(async () => {
    schema = await buildSchema();
    model = readGraphModel(schema);
    const batch = deriveGraph(loadDataset(join(projectRoot, 'seeds'), model), model);
    embedded = EmbeddedStore.of(batch, model);
    store = await graph.storeOf(batch);
    peer = await openPeer(neo4j, model);
  });

  afterAll(async () => {
    await peer?.close();
    await store?.close();
    await graph.close();
  });

  const ask = async (from: GraphStore, source: string): Promise<string> => {
    const document = parse(source);
    expect(validate(schema, document)).toEqual([]);
    const { data, errors } = await new Executor({ schema, model, store: from }).execute({ document, source, variables: {} });
    expect(errors).toBeUndefined();
    return JSON.stringify(data);
  };

  /** Our answer, which both stores must give, and the peer's in the same shape. */
  const askAll = async ({ ours, peer: source, adjust, unordered }: PeerCase): Promise<{ ours: unknown; peer: unknown }> => {
    const answer = await ask(store, ours);
    expect(await ask(embedded, ours)).toBe(answer);
    const given = await peer.ask(source);
    const order = unordered ? asSets : (value: unknown): unknown => value;
    const plain = plainPeer(given, source, peer.schema, model);
    return { ours: order(plainOurs(JSON.parse(answer) as never)), peer: order(adjust ? adjust(plain as never) : plain) };
  };

  for (const [name, cases] of Object.entries(agreements)) {
    describe(`${name}`, () => {
      it.each(cases.map((each) => [each.question, each] as const))('%s', async (_, each) => {
        const { ours, peer: theirs } = await askAll(each);
        expect(hasContent(ours)).toBe(true);
        expect(theirs).toEqual(ours);
      });
    });
  }

  it('which page does a project stand on, when all are turned over by their cursors', async () => {
    const after = (cursor: string | null): string => (cursor === null ? '' : `, after: ${JSON.stringify(cursor)}`);
    type Connection = { nodes: { id: string }[]; edges: { node: { id: string } }[]; pageInfo: Omit<PageOfIds, 'ids'> };
    const oursFrom = (from: GraphStore) => async (cursor: string | null) => {
      const source = `{ projects(orderBy: [{ status: DESC }, { name: ASC }], first: 60${after(cursor)}) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
      const { projects } = JSON.parse(await ask(from, source)) as { projects: Connection };
      return { ids: projects.nodes.map(({ id }) => id), ...projects.pageInfo };
    };
    const theirs = async (cursor: string | null): Promise<PageOfIds> => {
      const sort = '[{ statusSort: DESC }, { nameSort: ASC }, { id: ASC }]';
      const source = `{ projectsConnection(sort: ${sort}, first: 60${after(cursor)}) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
      const { projectsConnection } = (await peer.ask(source)) as { projectsConnection: Connection };
      return { ids: projectsConnection.edges.map(({ node }) => node.id), ...projectsConnection.pageInfo };
    };
    const pages = await allPages(oursFrom(store));
    expect(pages.length).toBeGreaterThan(3);
    expect(await allPages(oursFrom(embedded))).toEqual(pages);
    expect(await allPages(theirs)).toEqual(pages);
  });

  describe('differences, with who is right', () => {
    it.each(differences.map((each) => [each.question, each] as const))('%s', async (_, each) => {
      const { ours, peer: theirs } = await askAll(each);
      expect(theirs).not.toEqual(ours);
      const [row] = await graph.rows<{ answer: unknown }>(each.arbiter);
      expect(ours, each.because).toEqual(row!.answer);
    });
  });

  it('agrees on at least thirty questions', () => {
    const questions = Object.values(agreements)
      .flat()
      .map(({ question }) => question);
    expect(new Set(questions).size).toBeGreaterThanOrEqual(30);
  });
});
