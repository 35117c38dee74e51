import { getNamedType, type FieldNode, type GraphQLObjectType } from 'graphql';
import type { TypeModel } from '../../model/graph-model.js';
import { isSearched, SEARCH_ALIASES, SEARCH_NAME, SEARCH_SORT, SEARCH_TEXTS, searchedProperties } from '../../model/search-keys.js';
import type { FoundColumns, FoundShape } from '../shape/found-shape.js';
import type { EdgeFieldShape } from '../shape/shape.js';
import { buildConnectionFields, needsCursors } from './build-page.js';
import { ColumnList } from './column-list.js';
import { checkedFirst } from './first-argument.js';
import type { PlanContext } from './plan-context.js';
import { readArguments, type Arguments } from './read-arguments.js';
import type { BuildRoot } from './root-builders.js';
import type { SearchText } from './search-plan.js';

/** The order as cursors name it. */
const ORDER = `match,${SEARCH_SORT},id`;

const neverCounted = (): number => {
  throw new Error('A search has no count of what is not found.');
};

/** Plans `search`: the nodes of all types that are searched, or of those asked for. */
export const buildSearch: BuildRoot = (context, { field, key, nodes, roots }) => {
  const given = readArguments(field, nodes[0]!, context.variables);
  const types = typesOf(context, given);
  const text = textOf(context, given);
  const columns = new ColumnList();
  const edges = (type: GraphQLObjectType, parents: readonly FieldNode[]): EdgeFieldShape[] =>
    buildEdges(context, type, parents, columns, { text, types: types ?? context.model.entities.filter(isSearched) });
  const fields = buildConnectionFields(context, getNamedType(field.type) as GraphQLObjectType, nodes, columns, neverCounted, edges);
  const rows = fields.some(({ kind }) => kind === 'nodes' || kind === 'edges' || kind === 'pageInfo');
  const limit = rows ? checkedFirst(context, given) : null;
  const cursor = given.get('after');
  const after =
    cursor?.kind === 'leaf'
      ? [0, 1, 2].map((index) => context.parameters.add(cursor.source, { kind: 'cursor', order: ORDER, index }))
      : null;
  const keyColumns = rows && fields.some(needsCursors) ? [columns.match(), columns.property(SEARCH_SORT), columns.property('id')] : [];
  const column =
    roots.push({
      kind: 'search',
      text,
      labels: types && types.map(({ label }) => label!),
      after,
      limit,
      count: fields.some(({ kind }) => kind === 'totalCount'),
      columns: columns.all,
    }) - 1;
  const page = { limit, backwards: false, hasAfter: after !== null, hasBefore: false, order: ORDER, keyColumns };
  return { kind: 'connection', key, column, connection: { fields, ...page } };
};

/** The types asked for, each once; null where all are. */
function typesOf({ model }: PlanContext, given: Arguments): TypeModel[] | null {
  const types = given.get('types');
  if (types?.kind !== 'leaf') return null;
  const names = new Set(types.value as readonly string[]);
  return model.entities.filter(({ name }) => names.has(name.toUpperCase()));
}

function textOf({ parameters }: PlanContext, given: Arguments): SearchText {
  const text = given.get('text');
  if (text?.kind !== 'leaf') throw new Error('A search needs a text.');
  const part = (name: keyof SearchText): number => parameters.add(text.source, { kind: 'search', part: name });
  return { terms: part('terms'), whole: part('whole'), spelled: part('spelled'), candidates: part('candidates') };
}

interface Searched {
  readonly text: SearchText;
  readonly types: readonly TypeModel[];
}

function buildEdges(
  context: PlanContext,
  type: GraphQLObjectType,
  parents: readonly FieldNode[],
  columns: ColumnList,
  searched: Searched,
): EdgeFieldShape[] {
  return [...context.selections.fields(type, parents)].map(([key, nodes]): EdgeFieldShape => {
    const name = nodes[0]!.name.value;
    const field = type.getFields()[name];
    if (!field) return { kind: 'typename', key, value: type.name };
    if (name === 'cursor') return { kind: 'cursor', key };
    if (name === 'node') return { kind: 'node', key, object: context.buildObject(context, getNamedType(field.type), nodes, columns) };
    if (name === 'match') return { kind: 'match', key, column: columns.match() };
    return { kind: 'found', key, part: name as FoundShape['part'], text: searched.text, columns: foundColumns(columns, searched.types) };
  });
}

/** What tells which text of a node was found, and where in it. */
function foundColumns(columns: ColumnList, types: readonly TypeModel[]): FoundColumns {
  const read = (role: 'name' | 'alias' | 'text'): number[] =>
    [...new Set(types.flatMap((type) => searchedProperties(type)[role].map(({ name }) => name)))].map((name) => columns.property(name));
  return {
    id: columns.property('id'),
    forms: { name: columns.property(SEARCH_NAME), aliases: columns.property(SEARCH_ALIASES), texts: columns.property(SEARCH_TEXTS) },
    name: read('name'),
    alias: read('alias'),
    text: read('text'),
  };
}
