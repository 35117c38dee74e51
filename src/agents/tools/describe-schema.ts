import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { RESULT_CHARACTERS, TEXT_CHARACTERS } from '../limits.js';
import { describeTopic } from '../schema/describe-topic.js';
import { failure, textResult } from '../tool-result.js';
import { READS } from './tool-context.js';

/** As much of a text as a result may have, cut between lines, and how to get what follows. */
function portion(text: string, from: number): string {
  const lines = text.split('\n');
  const shown: string[] = [];
  let characters = 0;
  for (const line of lines.slice(from)) {
    if (characters + line.length > RESULT_CHARACTERS && shown.length > 0) break;
    shown.push(line);
    characters += line.length + 1;
  }
  const end = from + shown.length;
  return end < lines.length
    ? `${shown.join('\n')}\n# Cut here; from: ${end} gives the rest (${lines.length - end} lines).`
    : shown.join('\n');
}

export function describeSchemaTool(server: McpServer): void {
  server.registerTool(
    'describe_schema',
    {
      title: 'Describe the schema, by topic',
      description:
        'Without a topic: what there is, in short. With the name of a type (Project, ProjectWhere, MoneyUnit), of a root field (projects, ranking, search), `lists`, `time`, `evidence` or `examples`: that part alone. `examples` lists operations; `example <name>` shows one.',
      inputSchema: {
        topic: z.string().max(TEXT_CHARACTERS).prefault('').describe('What to describe; empty for the overview.'),
        from: z.number().int().min(0).prefault(0).describe('Line to begin at, where an earlier result was cut.'),
      },
      annotations: READS,
    },
    ({ topic, from }) => {
      const described = describeTopic(topic.trim());
      if (typeof described === 'string') return textResult(portion(described, from));
      const { didYouMean } = described;
      const message = `The schema has no ${JSON.stringify(topic)}.`;
      const hint = didYouMean.length > 0 ? `Did you mean ${didYouMean.join(', ')}?` : 'Leave the topic out for what there is.';
      return failure({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT', hint } }] });
    },
  );
}
