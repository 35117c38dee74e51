import {
  getNamedType,
  GraphQLBoolean,
  GraphQLNonNull,
  isAbstractType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLUnionType,
} from 'graphql';
import type { TypeModel } from '../../../src/model/graph-model.js';
import { draftArguments } from './draft-arguments.js';
import type { DraftOperation } from './draft-operation.js';
import { draftPage, type DraftedArguments } from './draft-page.js';
import { draftChanges, draftSearch } from './draft-search.js';
import { fixed, literal } from './draft-value.js';

type Composite = GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType;
type Field = GraphQLField<unknown, unknown>;

/** Where a selection stands. */
interface Place {
  /** How many more levels may follow. */
  readonly depth: number;
  /** About how many times the selection is answered: the product of the pages around it. */
  readonly parents: number;
  /** Response keys taken here; null where the same text will stand in several places, so that each needs its own. */
  readonly taken: Set<string> | null;
}

const MOST_ROWS = 600;

const fieldsOf = (type: Composite): Field[] => ('getFields' in type ? Object.values(type.getFields()) : []);

/** The selection set of a composite type, with braces. */
export function draftSelection(operation: DraftOperation, type: Composite, place: Place): string {
  const count = 1 + operation.choices.below(4);
  const parts = Array.from({ length: count }, () => draftPart(operation, type, place)).filter((part) => part !== '');
  // Ids show which nodes were found; a selection without them hides most mistakes.
  if ('getFields' in type && type.getFields()['id'] && operation.choices.once(2))
    parts.push(place.taken === null ? `${operation.name('a')}: id` : 'id');
  return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
}

function draftPart(operation: DraftOperation, type: Composite, place: Place): string {
  const { choices } = operation;
  switch (choices.below(10)) {
    case 8:
      return place.depth > 0 ? draftInlineFragment(operation, type, place) : '';
    case 9:
      return place.depth > 0 ? draftSpread(operation, type, place) : '';
    case 7:
      return `${draftAlias(operation, '__typename', place)}__typename${draftDirectives(operation)}`;
    default:
      return draftField(operation, type, place);
  }
}

/** `@skip` and `@include`, mostly with variables. */
function draftDirectives(operation: DraftOperation): string {
  const { choices } = operation;
  if (!choices.once(8)) return '';
  const condition = operation.value(new GraphQLNonNull(GraphQLBoolean), () => fixed(choices.once(2)));
  return ` @${choices.oneOf(['include', 'skip'])}(if: ${literal(condition, choices)})`;
}

/** An alias where the response key is taken, and now and then where it is not. */
function draftAlias(operation: DraftOperation, name: string, { taken }: Place): string {
  if (name === '__typename' && !operation.choices.once(4)) return '';
  if (taken === null || taken.has(name) || operation.choices.once(4)) return `${operation.name('a')}: `;
  if (name !== '__typename') taken.add(name);
  return '';
}

function draftField(operation: DraftOperation, type: Composite, place: Place): string {
  const { choices } = operation;
  const leaf = (field: Field): boolean => isLeafType(getNamedType(field.type));
  const onwards = place.depth > 0 && choices.below(3) > 0;
  const admitted = fieldsOf(type).filter((field) => operation.admits(field));
  const candidates = admitted.filter((field) => (onwards ? !leaf(field) : place.depth > 0 || leaf(field)));
  if (candidates.length === 0 || !operation.spend()) return '';
  const field = choices.oneOf(candidates);
  const named = getNamedType(field.type);
  const alias = draftAlias(operation, field.name, place);
  if (isLeafType(named)) return `${alias}${field.name}${draftArguments(operation, field)}${draftDirectives(operation)}`;
  if (isConnection(named)) return `${alias}${draftConnection(operation, field, named, place)}`;

  const inner: Place = { depth: place.depth - 1, parents: place.parents, taken: place.taken && new Set() };
  const head = `${alias}${field.name}${draftArguments(operation, field)}${draftDirectives(operation)}`;
  const once = `${head} ${draftSelection(operation, named as Composite, inner)}`;
  // The same field again: the answers of both selections are merged.
  return choices.once(6) ? `${once} ${head} ${draftSelection(operation, named as Composite, inner)}` : once;
}

/**
 * Filtered lists side by side, each of which shows all that it found: cheap to plan, and nothing that an operator gets
 * wrong stays hidden.
 */
export function draftFilteredLists(operation: DraftOperation, query: GraphQLObjectType): string {
  const { choices } = operation;
  const lists = Object.values(query.getFields()).filter((field) => isConnection(getNamedType(field.type)) && operation.admits(field));
  const list = (): string => {
    const field = choices.oneOf(lists);
    const connection = getNamedType(field.type) as GraphQLObjectType;
    const target = getNamedType(connection.getFields()['nodes']!.type);
    const { text } = draftList(operation, operation.model.types.get(target.name)!, field, 40, true);
    return `${operation.name('a')}: ${field.name}${text} { totalCount ${choices.oneOf(['nodes { id }', 'edges { cursor node { id } }'])} }`;
  };
  return `{ ${Array.from({ length: 1 + choices.below(5) }, list).join(' ')} }`;
}

/** The arguments of a list, by what kind of list it is. */
function draftList(operation: DraftOperation, type: TypeModel, field: Field, most: number, filtered = false): DraftedArguments {
  if (field.name === 'search') return draftSearch(operation, field, most);
  const page = draftPage(operation, type, field, most, filtered);
  return field.name === 'changes' ? draftChanges(operation, field, page) : page;
}

const isConnection = (type: GraphQLNamedType): type is GraphQLObjectType => isObjectType(type) && type.name.endsWith('Connection');

function draftConnection(operation: DraftOperation, field: Field, connection: GraphQLObjectType, place: Place): string {
  const { choices } = operation;
  const nodeType = getNamedType(connection.getFields()['nodes']!.type) as Composite;
  const target = operation.model.types.get(nodeType.name)!;
  const most = Math.min(40, Math.max(1, Math.floor(MOST_ROWS / place.parents)));
  const { text, rows } = draftList(operation, target, field, most);
  const head = `${field.name}${text}${draftDirectives(operation)}`;
  const inside: Place = { depth: place.depth - 1, parents: place.parents * rows, taken: place.taken && new Set() };
  const shared: Place = { ...inside, taken: inside.taken && new Set() };

  const part = (): string => {
    const further = connection.getFields()['unfilteredCount'] ? 'unfilteredCount' : 'totalCount';
    const kind = choices.oneOf(['nodes', 'nodes', 'edges', 'edges', 'totalCount', further, 'pageInfo', '__typename']);
    const alias = draftAlias(operation, kind, shared);
    const directives = draftDirectives(operation);
    switch (kind) {
      case 'nodes':
        return `${alias}nodes${directives} ${draftSelection(operation, nodeType, inside)}`;
      case 'edges':
        return `${alias}edges${directives} ${draftEdge(operation, connection, nodeType, inside)}`;
      case 'pageInfo':
        return `${alias}pageInfo${directives} ${draftPageInfo(operation)}`;
      default:
        return `${alias}${kind}${directives}`;
    }
  };
  return `${head} { ${Array.from({ length: 1 + choices.below(3) }, part).join(' ')} }`;
}

function draftEdge(operation: DraftOperation, connection: GraphQLObjectType, nodeType: Composite, place: Place): string {
  const { choices } = operation;
  const edge = getNamedType(connection.getFields()['edges']!.type) as GraphQLObjectType;
  const shared: Place = { ...place, taken: place.taken && new Set() };
  const part = (): string => {
    const own = Object.keys(edge.getFields()).filter((each) => each !== 'statements');
    const name = choices.oneOf([
      'node',
      ...own,
      '__typename',
      ...(edge.getFields()['statements'] && place.depth > 0 ? ['statements'] : []),
    ]);
    const alias = draftAlias(operation, name, shared);
    if (name === 'node') return `${alias}node ${draftSelection(operation, nodeType, { ...place, taken: place.taken && new Set() })}`;
    if (name !== 'statements') return `${alias}${name}${draftDirectives(operation)}`;
    const field = edge.getFields()['statements']!;
    return `${alias}${draftConnection(operation, field, getNamedType(field.type) as GraphQLObjectType, place)}`;
  };
  return `{ ${Array.from({ length: 1 + choices.below(3) }, part).join(' ')} }`;
}

function draftPageInfo(operation: DraftOperation): string {
  const { choices } = operation;
  const names = ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor', '__typename'];
  return `{ ${Array.from({ length: 1 + choices.below(4) }, () => choices.oneOf(names)).join(' ')} }`;
}

/** The type itself, or one that nodes of it can also have. */
function conditionOf(operation: DraftOperation, type: Composite): Composite {
  const { schema, choices } = operation;
  if (!isAbstractType(type)) return choices.oneOf([type, ...('getInterfaces' in type ? type.getInterfaces() : [])]);
  const members = schema.getPossibleTypes(type);
  return choices.oneOf([...members, ...new Set(members.flatMap((member) => member.getInterfaces()))]);
}

function draftInlineFragment(operation: DraftOperation, type: Composite, place: Place): string {
  const condition = conditionOf(operation, type);
  const head = condition === type && operation.choices.once(2) ? '...' : `... on ${condition.name}`;
  return `${head}${draftDirectives(operation)} ${draftSelection(operation, condition, { ...place, depth: place.depth - 1 })}`;
}

/** Spreads a fragment that is there, where one fits, or writes a new one. */
function draftSpread(operation: DraftOperation, type: Composite, place: Place): string {
  const { choices, fragments } = operation;
  // What a group can be asked depends on what its members are.
  if (type.name === 'Group') return '';
  const fitting = fragments.filter(
    (fragment) => fragment.type === type.name && fragment.parents >= place.parents && fragment.depth <= place.depth,
  );
  if (fitting.length > 0 && choices.once(2)) return `...${choices.oneOf(fitting).name}${draftDirectives(operation)}`;
  const condition = conditionOf(operation, type);
  const selection = draftSelection(operation, condition, { ...place, depth: place.depth - 1, taken: null });
  const { name } = operation.define({ type: condition.name, parents: place.parents, depth: place.depth }, selection);
  return `...${name}${draftDirectives(operation)}`;
}
