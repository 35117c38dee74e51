import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { distance } from 'fastest-levenshtein';
import { projectRoot } from '../../project-root.js';
import { exampleNamed, exampleNames } from './examples.js';
import { GUIDES } from './guides.js';
import { printField, printShort } from './print-short.js';

/** The topics that most probably were meant. */
export interface UnknownTopic {
  readonly didYouMean: readonly string[];
}

let read: GraphQLSchema | undefined;

/** The schema as outsiders read it. */
const schema = (): GraphQLSchema =>
  (read ??= buildSchema(readFileSync(join(projectRoot, 'schema', 'schema.graphql'), 'utf8'), { assumeValid: true }));

/** Types that lists and filters are made of; `lists` tells what all of them are like. */
const isPart = (name: string): boolean => /(?:Connection|Edge|Filter|Where|Order)$/.test(name) || name.startsWith('__');

function overview(): string {
  const { Query } = schema().getTypeMap() as unknown as { Query: NonNullable<ReturnType<GraphQLSchema['getQueryType']>> };
  const names = Object.keys(schema().getTypeMap()).filter((name) => !isPart(name) && name !== 'Query');
  return [
    GUIDES['overview'],
    `Root fields: ${Object.keys(Query.getFields()).join(', ')}`,
    `Types: ${names.join(', ')}`,
    'Each root field and each type is a topic; so are lists, time, evidence and examples.',
  ].join('\n\n');
}

function example(topic: string): string | undefined {
  if (topic === 'examples') return exampleNames();
  return topic.startsWith('example ') ? exampleNamed(topic.slice('example '.length).trim()) : undefined;
}

function nearest(topic: string): UnknownTopic {
  const types = schema().getTypeMap();
  const names = [...Object.keys(schema().getQueryType()!.getFields()), ...Object.keys(types), ...Object.keys(GUIDES), 'examples'];
  const wanted = topic.toLowerCase();
  const near = names.filter((name) => distance(name.toLowerCase(), wanted) <= 2 || name.toLowerCase().includes(wanted));
  return { didYouMean: near.slice(0, 5) };
}

/** A part of the schema in words, or what may have been meant. */
export function describeTopic(topic: string): string | UnknownTopic {
  if (topic === '') return overview();
  const found = GUIDES[topic] ?? example(topic);
  if (found !== undefined) return found;
  const field = schema().getQueryType()!.getFields()[topic];
  if (field) return printField(field);
  const type = schema().getType(topic);
  return type ? printShort(type) : nearest(topic);
}
