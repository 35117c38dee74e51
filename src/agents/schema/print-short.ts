import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';

/** The arguments of every list; the topic `lists` explains them once. */
const OF_LISTS: ReadonlySet<string> = new Set(['where', 'orderBy', 'first', 'after', 'last', 'before']);

const remark = (description: string | null | undefined): string => (description ? `  # ${description.replace(/\s+/g, ' ')}` : '');

const argument = ({ name, type, defaultValue }: GraphQLArgument): string =>
  `${name}: ${String(type)}${defaultValue === undefined ? '' : ` = ${JSON.stringify(defaultValue)}`}`;

function argumentsOf(args: readonly GraphQLArgument[]): string {
  const isList = args.some(({ name }) => name === 'before');
  const shown = args.filter(({ name }) => !isList || !OF_LISTS.has(name)).map(argument);
  if (isList) shown.push('…');
  return shown.length === 0 ? '' : `(${shown.join(', ')})`;
}

const line = ({ name, args, type, description }: GraphQLField<unknown, unknown>): string =>
  `  ${name}${argumentsOf(args)}: ${String(type)}${remark(description)}`;

/** A field with all its arguments. */
export const printField = ({ name, args, type, description }: GraphQLField<unknown, unknown>): string =>
  [
    ...(description ? [`# ${description}`] : []),
    `${name}${args.length > 0 ? '(' : ''}`,
    ...args.map((each) => `  ${argument(each)}${remark(each.description)}`),
    `${args.length > 0 ? ')' : ''}: ${String(type)}`,
  ].join('\n');

/** A type, one line a field; `…` stands for the arguments of lists. */
export function printShort(type: GraphQLNamedType): string {
  const title = `# ${type.description ?? ''}`;
  if (isObjectType(type) || isInterfaceType(type)) {
    const interfaces = type.getInterfaces().map(({ name }) => name);
    const kind = isObjectType(type) ? 'type' : 'interface';
    const implementing = interfaces.length > 0 ? ` implements ${interfaces.join(' & ')}` : '';
    return [title, `${kind} ${type.name}${implementing} {`, ...Object.values(type.getFields()).map(line), '}'].join('\n');
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map(({ name, type: of }) => `  ${name}: ${String(of)}`);
    return [title, `input ${type.name} {`, ...fields, '}'].join('\n');
  }
  if (isEnumType(type)) {
    const values = type.getValues().map(({ name, description }) => `  ${name}${remark(description)}`);
    return [title, `enum ${type.name} {`, ...values, '}'].join('\n');
  }
  if (isUnionType(type)) {
    return [
      title,
      `union ${type.name} = ${type
        .getTypes()
        .map(({ name }) => name)
        .join(' | ')}`,
    ].join('\n');
  }
  return [title, `scalar ${type.name}`].join('\n');
}
