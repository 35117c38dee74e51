import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphModel } from '../../src/model/graph-model.js';
import { agreements, differences } from '../peer/cases/index.js';
import { peerDefinitions } from '../../bench/peer/peer-definitions.js';

/** What `docs/third-opinion.md` says of the questions that both are asked. */
export const peerQuestions = (): string => {
  const kinds = Object.entries(agreements).map(([name, cases]) => `${cases.length} on ${name}`);
  const all = Object.values(agreements).flat().length;
  const lines = Object.entries(agreements).flatMap(([name, cases]) => [
    `**${name}**`,
    '',
    ...cases.map(({ question }) => `- ${question}`),
    '',
  ]);
  return [`${all} questions with equal answers: ${kinds.join(', ')}.`, '', ...lines].join('\n').trimEnd();
};

export const peerDifferences = (): string => {
  const rows = differences.map(({ question, because }) => {
    const [rule = '', example = ''] = question.split(': ');
    return `| ${rule} | ${example} | ${because} |`;
  });
  return ['| where | for example | why we answer as we do |', '| --- | --- | --- |', ...rows].join('\n');
};

/** How many types the peer makes of the model. */
export async function peerSchemaSize(model: GraphModel): Promise<string> {
  const schema = await new Neo4jGraphQL({ typeDefs: peerDefinitions(model) }).getSchema();
  const types = Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('__'));
  return `From the same model, without mutations and subscriptions, it makes a schema of ${types.length} types.`;
}
