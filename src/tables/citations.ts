import { isObjectType, type GraphQLObjectType } from 'graphql';
import type { Branch } from './branches.js';
import type { BranchBuilder, Place } from './build-branches.js';
import { collectFields, type Parent } from './collect-fields.js';

/** What is asked of the statements that a cell cites; how many more there are stands behind them. */
export const citedStatements = 'statements(first: 3) { totalCount nodes { citation } }';

/**
 * The column `<object>.citation`: a statement's and a document's own citation, and of whatever else is a node, the
 * citations of the statements about it, or that it rests on.
 */
export function citationsOf(
  builder: BranchBuilder,
  parents: readonly Parent[],
  { short, whole, path }: Pick<Place, 'short' | 'whole' | 'path'>,
): readonly Branch[] {
  const { schema, hidden } = builder.options;
  if (collectFields(schema, parents).has('citation')) return [];
  const types = new Set(parents.flatMap(({ possible }) => [...possible]));
  const own: string[] = [];
  const resting: string[] = [];
  for (const name of types) {
    const type = schema.getType(name);
    if (!isObjectType(type) || !isNode(type)) continue;
    const fields = type.getFields();
    if ('citation' in fields) own.push(name);
    else if ('statements' in fields) resting.push(name);
  }
  if (own.length === 0 && resting.length === 0) return [];
  const [citation, statements] = [`${hidden}citation`, `${hidden}statements`];
  for (const name of own) builder.ask(path, `... on ${name} { ${citation}: citation }`);
  for (const name of resting) builder.ask(path, `... on ${name} { ${statements}: ${citedStatements} }`);
  const column = { short: [...short, 'citation'], whole: [...whole, 'citation'] };
  return [builder.leaf(column, '', 'text', { citation: [citation, statements] })];
}

const isNode = (type: GraphQLObjectType): boolean => type.getInterfaces().some(({ name }) => name === 'Node');
