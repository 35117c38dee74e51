import { beforeAll, describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel, type GraphModel } from '../../src/model/graph-model.js';
import { peerDefinitions } from '../../bench/peer/peer-definitions.js';
import { asSets, plainOurs } from '../../bench/peer/plain-answer.js';

describe('what the peer is told', () => {
  let model: GraphModel;
  let definitions: string;
  beforeAll(async () => {
    model = readGraphModel(await buildSchema());
    definitions = peerDefinitions(model);
  });

  it('has every label and every relationship type of the model', () => {
    for (const { label } of model.entities) expect(definitions).toContain(`@node(labels: ["${label}"])`);
    for (const type of model.relationships.keys()) expect(definitions).toContain(`type: "${type}"`);
  });

  it('has the keys that our stores sort and match by', () => {
    expect(definitions).toMatch(/type Project .*\n(?: {2}.*\n)* {2}nameSort: String!\n {2}nameFold: String!/);
    expect(definitions).toMatch(/type Investment .*\n(?: {2}.*\n)* {2}amount: BigInt!\n {2}amountSort: BigInt!/);
  });
});

describe('the shape that answers are compared in', () => {
  it('takes a connection of nothing but nodes for a list, and leaves others as they are', () => {
    expect(plainOurs({ a: { nodes: [{ b: { nodes: [1] } }] }, c: { totalCount: 1, nodes: [2] } })).toEqual({
      a: [{ b: [1] }],
      c: { totalCount: 1, nodes: [2] },
    });
  });

  it('puts sets in one order, whatever the order of keys', () => {
    expect(asSets({ a: [{ x: 2, y: 1 }, { x: 1 }] })).toEqual(asSets({ a: [{ x: 1 }, { y: 1, x: 2 }] }));
    expect(asSets({ a: [1, 2] })).not.toEqual(asSets({ a: [1, 1] }));
  });
});
