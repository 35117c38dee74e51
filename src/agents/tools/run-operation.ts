import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { OPERATION_CHARACTERS, TEXT_CHARACTERS } from '../limits.js';
import { failure, refusal, shownErrors, toolResult } from '../tool-result.js';
import { READS, type ToolContext } from './tool-context.js';

const REST =
  'Ask again with fewer fields or a lower first; for what follows in a list, select pageInfo { hasNextPage endCursor } and ask with after: endCursor.';

export function runOperationTool(server: McpServer, { ask }: ToolContext): void {
  server.registerTool(
    'run_operation',
    {
      title: 'Run a GraphQL query',
      description:
        'Runs one read-only GraphQL operation. It is priced before it runs: one that is too dear is refused with a bill and a hint. describe_schema tells fields and arguments; its topic `examples` has operations to start from. Give ids and texts as variables. Add statements { nodes { id citation } } to what you want to cite.',
      inputSchema: {
        query: z.string().min(1).max(OPERATION_CHARACTERS).describe('A GraphQL query document.'),
        variables: z.record(z.string(), z.unknown()).optional().describe('Values of its variables.'),
        operationName: z.string().max(TEXT_CHARACTERS).optional().describe('Which operation, where the document has several.'),
      },
      annotations: READS,
    },
    async (given, { signal }) => {
      try {
        const answer = await ask(given, signal);
        if (!answer.data) return failure(answer);
        const { cost } = answer.extensions as { readonly cost?: Readonly<Record<string, unknown>> };
        const { estimate, actual, rows } = cost ?? {};
        const errors = shownErrors(answer);
        const result = { data: answer.data, ...(errors.length > 0 && { errors }), ...(cost && { cost: { estimate, actual, rows } }) };
        return toolResult(result, REST);
      } catch (error) {
        return refusal(error);
      }
    },
  );
}
