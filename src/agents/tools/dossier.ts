import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { agentOperation } from '../agent-operations.js';
import { MOST_SHOWN, TEXT_CHARACTERS } from '../limits.js';
import { failure, refusal, toolResult } from '../tool-result.js';
import { READS, type ToolContext } from './tool-context.js';

const SHOWN_OF_EACH = 5;

const REST =
  'Lists show their beginning; relations counts what there is. For the rest use run_operation with the field, first and after (pageInfo.endCursor), for example { project(id: "…") { statements(first: 20, after: "…") { nodes { text citation } pageInfo { hasNextPage endCursor } } } }.';

export function dossierTool(server: McpServer, { ask }: ToolContext): void {
  server.registerTool(
    'dossier',
    {
      title: 'Everything about one thing',
      description:
        'What the graph has about an id: names, place, links, amounts, latest figures, the first statements with their citations, conflicts, and `absences`: what no document states. Null and empty mean that no document says so.',
      inputSchema: {
        id: z.string().min(1).max(TEXT_CHARACTERS).describe('An id such as enterprise/jilin-petrochemical, from search.'),
        first: z.number().int().min(1).max(MOST_SHOWN).prefault(SHOWN_OF_EACH).describe('How much of each list.'),
      },
      annotations: READS,
    },
    async (given, { signal }) => {
      try {
        const answer = await ask({ query: agentOperation('AgentDossier'), variables: given }, signal);
        const node = answer.data?.['node'];
        return node ? toolResult(node as Record<string, unknown>, REST) : failure(answer);
      } catch (error) {
        return refusal(error);
      }
    },
  );
}
