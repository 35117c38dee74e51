import Cypher from '@neo4j/cypher-builder';

/** One statement of the `cypher/` folder: its place, what it is for, and the text that the loader runs. */
export interface Statement {
  /** Path below the repository, `cypher/load/upsert-region.cypher`. */
  readonly path: string;
  readonly purpose: string;
  /** Names of the parameters with their meaning. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Names of the columns with their meaning. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly cypher: string;
}

/** A constraint or an index, with the name that the database knows it by. */
export interface SchemaStatement extends Statement {
  readonly name: string;
}

const { escapeLabel, escapeProperty, escapeType } = Cypher.utils;
/** Names come from the model alone; they are escaped all the same, so that a file can be pasted whatever they are. */
export const escaped = { label: escapeLabel, property: escapeProperty, type: escapeType };

const GENERATED = '// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.';

const listed = (title: string, sigil: string, entries: Readonly<Record<string, string>> = {}): string[] => {
  const lines = Object.entries(entries).map(([name, meaning]) => `//   ${sigil}${name}: ${meaning}`);
  return lines.length === 0 ? [`// ${title}: none`] : [`// ${title}:`, ...lines];
};

/** The file that shows a statement to people: a header, and the very text that is run. */
export const statementFile = ({ purpose, parameters, columns, cypher }: Statement): string =>
  [
    GENERATED,
    '//',
    `// ${purpose}`,
    ...listed('Parameters', '$', parameters),
    ...listed('Columns', '', columns),
    '',
    `${cypher};`,
    '',
  ].join('\n');
