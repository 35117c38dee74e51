import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { projectRoot } from '../../project-root.js';

/** An operation and the question above it. */
interface Example {
  readonly name: string;
  readonly question: string;
  readonly source: string;
}

let read: readonly Example[] | undefined;

/** The operations that come with the project, each with its comment. */
function examples(): readonly Example[] {
  if (read) return read;
  const text = readFileSync(join(projectRoot, 'schema', 'examples.graphql'), 'utf8');
  const operations = parse(text).definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? [each] : []));
  return (read = operations.map(({ name, loc }, index) => {
    const above = text
      .slice(operations[index - 1]?.loc!.end ?? 0, loc!.start)
      .split(/\n\s*\n/)
      .at(-1)!;
    const question = above.replace(/^# ?/gm, '').replace(/\s+/g, ' ').trim();
    return { name: name?.value ?? '', question, source: text.slice(loc!.start, loc!.end) };
  }));
}

/** One line an example. */
export const exampleNames = (): string =>
  [...examples().map(({ name, question }) => `${name}: ${question}`), '', 'example <name> shows one.'].join('\n');

export function exampleNamed(wanted: string): string | undefined {
  const found = examples().find(({ name }) => name === wanted);
  return found && `# ${found.question}\n${found.source}`;
}
