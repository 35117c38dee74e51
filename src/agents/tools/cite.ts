import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { GraphError } from '../../errors.js';
import { agentOperation } from '../agent-operations.js';
import type { Question } from '../ask/ask.js';
import { MOST_SHOWN, OPERATION_CHARACTERS, TEXT_CHARACTERS } from '../limits.js';
import { failure, refusal, shownErrors, toolResult } from '../tool-result.js';
import { READS, type ToolContext } from './tool-context.js';

const SHOWN_STATEMENTS = 5;
const REST = 'Ask with a lower first, or with a property, or cite one statement by its id.';

interface Given {
  readonly id?: string | undefined;
  readonly property?: string | undefined;
  readonly query?: string | undefined;
  readonly variables?: Record<string, unknown> | undefined;
  readonly first: number;
}

function questionOf({ id, property, query, variables, first }: Given): Question {
  if ((id === undefined) === (query === undefined)) {
    throw new GraphError('BAD_USER_INPUT', 'cite takes either an id or a query.', {
      hint: 'Give the id of a statement, an entity, an observation or an investment; or the operation whose answer you cite.',
    });
  }
  if (query !== undefined) return { query, variables, permalink: true };
  return { query: agentOperation('AgentCitation'), variables: { id, property, first }, permalink: true };
}

export function citeTool(server: McpServer, { ask, base }: ToolContext): void {
  server.registerTool(
    'cite',
    {
      title: 'Cite a value or a statement',
      description:
        'Gives what a claim rests on, ready to print: the citation (document, section, anchor: the words of the original), and a permalink that opens the same answer again and says whether it has changed. By id: a statement, an entity (with `property`: investment, status, region, or the id of an indicator), an observation, an investment, a document. By query: a link to the answer of an operation.',
      inputSchema: {
        id: z.string().min(1).max(TEXT_CHARACTERS).optional().describe('What is cited.'),
        property: z.string().max(TEXT_CHARACTERS).optional().describe('Of an entity: statements of this property alone.'),
        query: z.string().min(1).max(OPERATION_CHARACTERS).optional().describe('Instead of an id: an operation whose answer is cited.'),
        variables: z.record(z.string(), z.unknown()).optional().describe('Values of its variables.'),
        first: z.number().int().min(1).max(MOST_SHOWN).prefault(SHOWN_STATEMENTS).describe('How many statements at most.'),
      },
      annotations: READS,
    },
    async (given, { signal }) => {
      try {
        const question = questionOf(given);
        const answer = await ask(question, signal);
        const { data, extensions } = answer;
        const node = data?.['node'];
        if (!data || (given.id !== undefined && !node)) return failure(answer);
        const { permalink, permalinkHint, dataset } = extensions as { permalink?: string | null; permalinkHint?: string; dataset?: object };
        const errors = shownErrors(answer);
        return toolResult(
          {
            ...(given.id !== undefined && { cited: node }),
            permalink: permalink ? `${base ?? ''}${permalink}` : null,
            ...(permalinkHint !== undefined && { permalinkHint }),
            ...(errors.length > 0 && { errors }),
            dataset,
          },
          REST,
        );
      } catch (error) {
        return refusal(error);
      }
    },
  );
}
