interface Asked {
  /** Of the service, with its last slash. */
  readonly url: string;
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A text inside single quotes of a POSIX shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const body = ({ operation, variables }: Asked): string => JSON.stringify({ query: operation, variables });

export const askByCurl = (asked: Asked): string =>
  `curl -s ${quoted(`${asked.url}graphql`)} -H 'content-type: application/json' \\\n  -d ${quoted(body(asked))}\n`;

/** JSON texts are Python texts, and are read there again: no name of a constant differs. */
export const askByPython = ({ url, operation, variables }: Asked): string =>
  [
    'import json',
    'from jiangcheng import Client',
    '',
    `operation = ${JSON.stringify(operation)}`,
    `variables = json.loads(${JSON.stringify(JSON.stringify(variables))})`,
    `print(Client(${JSON.stringify(url)}).query(operation, variables).data)`,
    '',
  ].join('\n');

export const askByTypeScript = ({ url, operation, variables }: Asked): string =>
  [
    "import { Client } from '@jiangcheng/client';",
    '',
    `const operation = ${JSON.stringify(operation)};`,
    `const variables = ${JSON.stringify(variables)};`,
    `console.log(await new Client(${JSON.stringify(url)}).query(operation, variables));`,
    '',
  ].join('\n');

/** The playground with the operation in its editor. What stands after `#` never leaves the browser. */
export const playgroundLink = ({ url, operation, variables }: Asked): string =>
  `${url}playground/#${new URLSearchParams({ query: operation, variables: JSON.stringify(variables) }).toString()}`;
