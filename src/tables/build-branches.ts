import { getArgumentValues, getNamedType, type GraphQLCompositeType, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { GraphError } from '../errors.js';
import { alignTable } from './align-table.js';
import type { Branch, CellType, Leaf, ListBranch } from './branches.js';
import { citationsOf, citedStatements } from './citations.js';
import { collectFields, possibleTypes, type Occurrence, type Parent } from './collect-fields.js';
import type { FoundColumn } from './column-names.js';
import { cellTypeOf, kindOf } from './field-kind.js';
import type { VariableValues } from './inline-fragments.js';
import { intNode, PATH, selectionsOf, type Edit } from './rewrite-operation.js';
import { unitsOf } from './units.js';
import { givenFirst, MOST_ELEMENTS, unpagedList } from './unpaged-list.js';

/** Columns that a table has only when they are asked for. */
export interface ExtraColumns {
  readonly units: boolean;
  readonly citations: boolean;
}

export interface BuiltBranches {
  readonly branches: readonly Branch[];
  readonly columns: readonly FoundColumn[];
  readonly edits: ReadonlyMap<string, Edit>;
}

/** Where in the answer a field stands. */
export interface Place {
  /** What its name is made of, and what where the short one is taken. */
  readonly short: readonly string[];
  readonly whole: readonly string[];
  /** Response keys from the root. */
  readonly path: readonly string[];
  /** Dimensions of the groups that are walked through. */
  readonly dimensions: readonly string[];
}

export interface BuildOptions extends ExtraColumns {
  readonly schema: GraphQLSchema;
  readonly variables: VariableValues;
  /** What the keys of added fields begin with: no key of the operation does. */
  readonly hidden: string;
}

const parentsOf = (schema: GraphQLSchema, occurrences: readonly Occurrence[]): Parent[] =>
  occurrences.map(({ definition, node }) => {
    const type = getNamedType(definition!.type) as GraphQLCompositeType;
    return { type, selectionSet: node.selectionSet!, possible: possibleTypes(schema, type) };
  });

/** Makes the tree of columns and lists of an operation, and notes what must be asked beside it. */
export class BranchBuilder {
  readonly columns: FoundColumn[] = [];
  readonly edits = new Map<string, Edit>();
  readonly #asked = new Set<string>();

  constructor(readonly options: BuildOptions) {}

  /** @param operation valid, without spreads of fragments */
  build(operation: OperationDefinitionNode): readonly Branch[] {
    const type = this.options.schema.getQueryType()!;
    const root = { type, selectionSet: operation.selectionSet, possible: new Set([type.name]) };
    return this.#fields([root], { short: [], whole: [], path: [], dimensions: [] });
  }

  /** Adds a column that is not in the selection: what it is read from must be added as well. */
  leaf(place: Pick<Place, 'short' | 'whole'>, key: string, type: CellType, read: Leaf['read'] = 'value'): Leaf {
    this.columns.push({ short: place.short, whole: place.whole, type });
    return { kind: 'leaf', key, column: this.columns.length - 1, read };
  }

  /** Has something asked at a place, once. */
  ask(place: readonly string[], text: string): void {
    const what = [...place, text].join(PATH);
    if (!this.#asked.has(what)) this.#edit(place, { add: selectionsOf(text) });
    this.#asked.add(what);
  }

  #edit(place: readonly string[], { add = [], arguments: given }: Edit): void {
    const path = place.join(PATH);
    const known = this.edits.get(path);
    this.edits.set(path, { arguments: { ...known?.arguments, ...given }, add: [...(known?.add ?? []), ...add] });
  }

  #fields(parents: readonly Parent[], place: Place): readonly Branch[] {
    const branches: Branch[] = [];
    for (const [key, occurrences] of collectFields(this.options.schema, parents)) {
      const inner = { ...place, short: [...place.short, key], whole: [...place.whole, key], path: [...place.path, key] };
      branches.push(...this.#field(key, occurrences, inner));
    }
    const isNode = parents.some(({ type }) => type.name !== 'Query');
    if (this.options.citations && isNode && branches.some(({ kind }) => kind === 'leaf')) {
      branches.push(...citationsOf(this, parents, place));
    }
    return branches;
  }

  #field(key: string, occurrences: readonly Occurrence[], place: Place): readonly Branch[] {
    const [first] = occurrences as readonly [Occurrence, ...Occurrence[]];
    const kind = kindOf(first);
    if (occurrences.some((each) => kindOf(each) !== kind)) {
      throw new GraphError('BAD_REQUEST', `${JSON.stringify(key)} is a list for one type and none for another: it makes no column.`, {
        hint: 'Give the fields different aliases.',
      });
    }
    if (first.node.name.value.startsWith('__') && first.definition === null && first.node.name.value !== '__typename') {
      throw new GraphError('BAD_REQUEST', `${first.node.name.value} makes no table: introspection is answered as JSON.`);
    }
    switch (kind) {
      case 'leaf':
        return [this.leaf(place, key, cellTypeOf(first)), ...(this.options.units ? unitsOf(this, key, occurrences, place) : [])];
      case 'leaves':
        return [this.leaf(place, key, 'list')];
      case 'connection':
        return this.#connection(key, occurrences, place);
      case 'list':
        return first.parent.name === 'Group' && first.node.name.value === 'keys'
          ? [this.#groupKeys(key, occurrences, place)]
          : [this.#list(key, occurrences, place)];
      case 'nested':
        return [this.#listOfLists(key, occurrences, place)];
      default:
        return [{ kind: 'object', key, fields: this.#object(occurrences, place) }];
    }
  }

  #connection(key: string, occurrences: readonly Occurrence[], place: Place): readonly Branch[] {
    const { schema, hidden, citations } = this.options;
    const beside: Branch[] = [];
    const wrapped: Branch[] = [];
    const wrappers: string[] = [];
    for (const [name, inner] of collectFields(schema, parentsOf(schema, occurrences))) {
      const field = inner[0]!.node.name.value;
      const whole = [...place.whole, name];
      if (field === 'nodes' || field === 'edges') {
        wrappers.push(name);
        const parents = parentsOf(schema, inner);
        const within = { ...place, whole, path: [...place.path, name] };
        const fields = field === 'nodes' ? this.#fields(parents, within) : this.#edge(parents, within);
        wrapped.push({ kind: 'object', key: name, fields });
      } else if (field !== 'pageInfo') {
        beside.push(this.leaf({ short: [...place.short, name], whole }, name, cellTypeOf(inner[0]!)));
      }
    }
    const besides: Branch[] = beside.length > 0 ? [{ kind: 'object', key, fields: beside }] : [];
    if (wrappers.length === 0) return besides;
    const { definition, node } = occurrences[0]!;
    if (citations && place.path.length > 1 && definition!.args.some(({ name }) => name === 'last')) {
      const edges = `${hidden}evidence`;
      this.ask(place.path, `${edges}: edges { ${hidden}statements: ${citedStatements} }`);
      const column = { short: [...place.short, 'edge', 'citation'], whole: [...place.whole, 'edges', 'citation'] };
      wrappers.push(edges);
      wrapped.push({ kind: 'object', key: edges, fields: [this.leaf(column, '', 'text', { citation: [`${hidden}statements`] })] });
    }
    this.ask(place.path, `${hidden}page: pageInfo { hasNextPage hasPreviousPage endCursor }`);
    const given = getArgumentValues(definition!, node, this.options.variables);
    const backwards = given['last'] !== undefined && given['last'] !== null;
    const fixed = backwards || (given['before'] !== undefined && given['before'] !== null);
    return [
      ...besides,
      this.#listBranch(key, place, {
        elements: { kind: 'connection', wrappers },
        fields: wrapped,
        cut: { kind: 'page', key: `${hidden}page`, backwards },
        follow: fixed ? null : { after: (given['after'] as string | null | undefined) ?? null },
      }),
    ];
  }

  /** Fields of an edge; the `node` in it is a wrapper, too. */
  #edge(parents: readonly Parent[], place: Place): readonly Branch[] {
    const { schema } = this.options;
    return [...collectFields(schema, parents)].flatMap(([name, inner]): readonly Branch[] => {
      const within = { ...place, whole: [...place.whole, name], path: [...place.path, name] };
      if (inner[0]!.node.name.value === 'node')
        return [{ kind: 'object', key: name, fields: this.#fields(parentsOf(schema, inner), within) }];
      return this.#field(name, inner, { ...within, short: [...place.short, name] });
    });
  }

  #list(key: string, occurrences: readonly Occurrence[], place: Place): ListBranch {
    const { definition, node } = occurrences[0]!;
    const dimensions = definition!.args.some(({ name }) => name === 'by')
      ? (getArgumentValues(definition!, node, this.options.variables)['by'] as readonly string[])
      : place.dimensions;
    return this.#listBranch(key, place, {
      elements: { kind: 'plain' },
      fields: this.#fields(parentsOf(this.options.schema, occurrences), { ...place, dimensions }),
      ...this.#unpaged(occurrences[0]!, place),
    });
  }

  /** Paths: the place of the inner list among the outer ones is a column of its own, `#`, which no field can be called. */
  #listOfLists(key: string, occurrences: readonly Occurrence[], place: Place): ListBranch {
    const number = this.leaf({ short: [...place.short, '#'], whole: [...place.whole, '#'] }, '', 'number', 'ordinal');
    const fields = this.#fields(parentsOf(this.options.schema, occurrences), place);
    const inner = this.#listBranch('', place, { elements: { kind: 'self' }, fields });
    return this.#listBranch(key, place, { elements: { kind: 'plain' }, fields: [number, inner], ...this.#unpaged(occurrences[0]!, place) });
  }

  /** The keys of a group are columns: one set of them a dimension, by its name. */
  #groupKeys(key: string, occurrences: readonly Occurrence[], place: Place): Branch {
    const fields = place.dimensions.map((dimension, index): Branch => {
      const inner = { ...place, short: [...place.short, dimension], whole: [...place.whole, dimension] };
      return { kind: 'object', key: index, fields: this.#fields(parentsOf(this.options.schema, occurrences), inner) };
    });
    return { kind: 'object', key, fields };
  }

  #object(occurrences: readonly Occurrence[], place: Place): readonly Branch[] {
    const { schema, hidden } = this.options;
    const parents = parentsOf(schema, occurrences);
    const fields = this.#fields(parents, place);
    if (!parents.some(({ type }) => type.name === 'IndicatorTable')) return fields;
    const nameOf = new Map([...collectFields(schema, parents)].map(([key, [first]]) => [key, first!.node.name.value]));
    const total = `${hidden}total`;
    this.ask(place.path, `${total}: totalRows`);
    const unpaged =
      givenFirst(occurrences[0]!, this.options.variables) === null ? { path: place.path.join(PATH), most: MOST_ELEMENTS } : null;
    return alignTable(fields, (key) => nameOf.get(key)!, { cut: { kind: 'total', key: total }, unpaged });
  }

  #unpaged(occurrence: Occurrence, place: Place): Pick<ListBranch, 'cut' | 'unpaged'> {
    const { ask, cut, canHaveMore } = unpagedList(occurrence, this.options.variables);
    if (ask !== null) this.#edit(place.path, { arguments: { first: intNode(ask) } });
    return { cut, unpaged: canHaveMore ? { path: place.path.join(PATH), most: MOST_ELEMENTS } : null };
  }

  #listBranch(
    key: string,
    place: Place,
    { elements, fields, cut = null, follow = null, unpaged = null }: Pick<ListBranch, 'elements' | 'fields'> & Partial<ListBranch>,
  ): ListBranch {
    return { kind: 'list', key, name: place.short.join('.'), path: place.path.join(PATH), elements, fields, cut, follow, unpaged };
  }
}
