import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { Refusal } from '../refusal.js';
import { isTableOption, TABLE_OPTIONS } from './table-options.js';

type Members = Readonly<Record<string, unknown>>;

/** Scalars that JSON does not write as texts. */
const BARE_SCALARS = ['Int', 'Float', 'Boolean', 'Decimal', 'Money'];

const isBare = (type: GraphQLInputType): boolean => {
  const named = getNamedType(type);
  return isInputObjectType(named) || (!isEnumType(named) && BARE_SCALARS.includes(named.name));
};

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal(400, `${name} is ${JSON.stringify(text)}, which is no JSON.`, {
      hint: 'Numbers, truth values, lists and objects stand in an address as JSON; texts and names stand there as they are.',
    });
  }
}

function valueOf(name: string, given: unknown, type: GraphQLInputType): unknown {
  const nullable = getNullableType(type) as GraphQLInputType;
  if (isListType(nullable)) {
    if (typeof given === 'string' && given.trimStart().startsWith('[')) return parse(name, given);
    return (Array.isArray(given) ? given : [given]).map((each) => valueOf(name, each, nullable.ofType as GraphQLInputType));
  }
  if (typeof given !== 'string') throw new Refusal(400, `${name} stands in the address more than once.`);
  if (!isBare(nullable)) return given;
  return given === '' ? null : parse(name, given);
}

/**
 * Variables as they stand in an address: each by its name, or all of them as JSON under `variables`.
 * @throws {Refusal} 400 where a name is neither a variable nor an option of tables
 */
export function addressVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, query: Members): Members {
  const { variables: whole, ...rest } = query;
  const parsed = typeof whole === 'string' ? parse('variables', whole) : {};
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed) || Array.isArray(whole)) {
    throw new Refusal(400, 'variables must be one object.');
  }
  const definitions = new Map((operation.variableDefinitions ?? []).map((each) => [each.variable.name.value, each]));
  const found: Record<string, unknown> = { ...parsed };
  for (const [name, given] of Object.entries(rest)) {
    if (isTableOption(name)) continue;
    const definition = definitions.get(name);
    if (!definition) {
      const names = [...definitions.keys()].filter((each) => !isTableOption(each));
      throw new Refusal(400, `The address has ${JSON.stringify(name)}, which is no variable of the operation and no option of a table.`, {
        hint: `Its variables: ${names.join(', ') || 'none'}. Options: ${TABLE_OPTIONS.join(', ')}.`,
      });
    }
    found[name] = valueOf(name, given, typeFromAST(schema, definition.type as never) as unknown as GraphQLInputType);
  }
  return found;
}
