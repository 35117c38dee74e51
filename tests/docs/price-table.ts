import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'graphql';
import { Executor } from '../../src/graphql/executor.js';
import { exampleOperations } from '../../src/server/example-operations.js';
import type { LivingGraph } from './living-graph.js';
import { readDocument, REPOSITORY } from './read-document.js';
import { questionsOf } from './questions.js';

interface Priced {
  readonly name: string;
  readonly estimate: number;
  readonly actual: number;
}

/** How many times as much the one is; never less than once, and what touches nothing counts as one. */
const off = ({ estimate, actual }: Priced): number => {
  const [one, other] = [Math.max(1, estimate), Math.max(1, actual)];
  return Math.max(one / other, other / one);
};

async function priceAll(graph: LivingGraph, operations: readonly { name: string; source: string }[]): Promise<Priced[]> {
  const { schema, model } = graph;
  const store = graph.storeOf('seeds');
  const statistics = await store.statistics(model);
  const executor = new Executor({ schema, model, store, statistics: () => statistics });
  const ask = async ({ name, source }: { name: string; source: string }): Promise<Priced> => {
    // What is built on first use belongs to no operation.
    await executor.execute({ document: parse(source), source });
    const { cost } = await executor.execute({ document: parse(source), source, cost: true });
    if (!cost || cost.actual === null) throw new Error(`${name} has no price.`);
    return { name, estimate: cost.estimate, actual: cost.actual };
  };
  const priced: Priced[] = [];
  for (const operation of operations) priced.push(await ask(operation));
  return priced;
}

const number = (value: number): string => value.toLocaleString('en-US');
const factor = (value: number): string => `${value < 10 ? Math.round(value * 10) / 10 : Math.round(value)}×`;

/** Estimates beside what was touched, of the operations that come with the project. */
export async function priceTable(graph: LivingGraph): Promise<string> {
  const source = readFileSync(path.join(REPOSITORY, 'schema', 'examples.graphql'), 'utf8');
  const priced = await priceAll(graph, exampleOperations(source));
  const rows = priced.map((each) => {
    const direction = each.estimate >= each.actual ? 'over' : 'under';
    return `| \`${each.name}\` | ${number(each.estimate)} | ${number(each.actual)} | ${factor(off(each))} ${off(each) < 1.05 ? '' : direction} |`.replace(
      / +\|$/,
      ' |',
    );
  });
  return ['| operation | estimate | touched | off by |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** The same over every question of the examples page, summed up. */
export async function priceSummary(graph: LivingGraph): Promise<string> {
  const questions = questionsOf(readDocument('docs/examples.md'));
  const operations = questions.filter(({ variables }) => Object.keys(variables).length === 0);
  const priced = await priceAll(
    graph,
    operations.map(({ block }, index) => ({ name: `question ${index + 1}`, source: block.text })),
  );
  const factors = priced.map(off).sort((one, other) => one - other);
  const at = (share: number): string => factor(factors[Math.min(factors.length - 1, Math.floor(factors.length * share))]!);
  const under = priced.filter(({ estimate, actual }) => estimate < actual).map(off);
  const dearest = Math.max(...priced.map(({ estimate }) => estimate));
  return [
    `Over the ${priced.length} operations of [the examples](examples.md): half are off by ${at(0.5)} or less, nine in ten by ${at(0.9)} or less, the worst by ${at(1)}.`,
    `${priced.length - under.length} are priced at what they touch or above; the worst of the others touches ${factor(Math.max(1, ...under))} as much as it was priced at.`,
    `The dearest is priced at ${number(dearest)}.`,
  ].join('\n');
}
