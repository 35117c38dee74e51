import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { agentOperation } from '../agent-operations.js';
import { MOST_SHOWN, SHOWN, TEXT_CHARACTERS } from '../limits.js';
import { failure, refusal, toolResult } from '../tool-result.js';
import { READS, type ToolContext } from './tool-context.js';

/** The kinds of the schema's SearchType; tools know the service only from outside. */
export const TYPES = [
  'REGION',
  'ENTERPRISE',
  'ORGANIZATION',
  'PROJECT',
  'INDUSTRY',
  'POLICY',
  'INDICATOR',
  'DOCUMENT',
  'SECTION',
  'STATEMENT',
] as const;

interface Found {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly match: string;
    readonly matchedText: string;
    readonly node: {
      readonly __typename: string;
      readonly id: string;
      readonly name?: string;
      readonly title?: string;
      readonly text?: string;
    };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export function searchTool(server: McpServer, { ask }: ToolContext): void {
  server.registerTool(
    'search',
    {
      title: 'Search the graph',
      description:
        'Finds places, companies, projects, industries, policies, indicators, documents and statements by name, alias, pinyin (jilin huaxian, jlhx), English name or what a statement says. Gives ids, which the other tools take.',
      inputSchema: {
        text: z
          .string()
          .min(1)
          .max(TEXT_CHARACTERS / 2)
          .describe('What to look for, in Chinese, pinyin or English. All words must be found.'),
        types: z.array(z.enum(TYPES)).optional().describe('Only these types.'),
        first: z.number().int().min(1).max(MOST_SHOWN).prefault(SHOWN).describe('How many at most.'),
        after: z
          .string()
          .max(TEXT_CHARACTERS * 5)
          .optional()
          .describe('The `next` of an earlier result, for what follows.'),
      },
      annotations: READS,
    },
    async (given, { signal }) => {
      try {
        const answer = await ask({ query: agentOperation('AgentSearch'), variables: given }, signal);
        if (!answer.data) return failure(answer);
        const { totalCount, edges, pageInfo } = answer.data['search'] as Found;
        const found = edges.map(({ match, matchedText, node: { __typename: type, id, name, title, text } }) => {
          const called = name ?? title ?? text;
          return { id, type, name: called, match, ...(matchedText !== called && { matchedText }) };
        });
        const next = pageInfo.hasNextPage ? { next: pageInfo.endCursor } : {};
        return toolResult({ totalCount, found, ...next }, 'Ask with a lower first, and after: next for what follows.');
      } catch (error) {
        return refusal(error);
      }
    },
  );
}
