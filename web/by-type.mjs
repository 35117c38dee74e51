import { buildASTSchema, isInterfaceType, isObjectType, Kind, parse, print, validate } from 'graphql';

/**
 * An operation whose one root field is `node(id: $id)` costs a branch for every type there is. Where the id tells the type,
 * the same can be asked of that type alone: `node: project(id: $id)`, without what only others have. The answer has the same
 * form.
 *
 * @param {string} sdl
 * @returns {(text: string) => string} TypeScript that exports `xFor(id)` for every such operation X of a file
 */
export function byType(sdl) {
  const schema = buildASTSchema(parse(sdl));
  const roots = schema.getQueryType().getFields();
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && roots[lowerFirst(type.name)]?.type === type && roots[lowerFirst(type.name)].args.length === 1,
  );
  const fits = (type, condition) => {
    const wanted = schema.getType(condition);
    return wanted === type || (isInterfaceType(wanted) && schema.isSubType(wanted, type));
  };

  function prune(selectionSet, type, fragments) {
    const selections = selectionSet.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      return inner.typeCondition && !fits(type, inner.typeCondition.name.value)
        ? []
        : prune(inner.selectionSet, type, fragments).selections;
    });
    return { ...selectionSet, selections };
  }

  function narrowed(operation, type, fragments) {
    const [field] = operation.selectionSet.selections;
    const root = {
      ...field,
      alias: { kind: Kind.NAME, value: 'node' },
      name: { kind: Kind.NAME, value: lowerFirst(type.name) },
      selectionSet: prune(field.selectionSet, type, fragments),
    };
    const name = { ...operation.name, value: `${operation.name.value}Of${type.name}` };
    const own = { ...operation, name, selectionSet: { ...operation.selectionSet, selections: [root] } };
    const text = [own, ...spreadIn(own, fragments)].map(print).join('\n\n');
    // A type that has nothing of what a variable is for would leave it unused: of such types it is not asked.
    return validate(schema, parse(text)).length === 0 ? text : undefined;
  }

  return (text) => {
    const { definitions } = parse(text);
    const fragments = new Map(definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]));
    const exported = definitions.filter(isByNode).map((operation) => {
      const name = operation.name.value;
      const entries = types.flatMap((type) => {
        const own = narrowed(operation, type, fragments);
        return own === undefined ? [] : [`  ${lowerFirst(type.name)}: ${JSON.stringify(own)},`];
      });
      return [
        `const ${lowerFirst(name)}Of: Readonly<Record<string, string>> = {`,
        ...entries,
        '};',
        '',
        '/** The operation for the type that an id names; for every type where it names none. */',
        `export const ${lowerFirst(name)}For = (id: string): typeof ${name}Document => {`,
        `  const text = ${lowerFirst(name)}Of[id.slice(0, id.indexOf('/'))];`,
        `  return text === undefined ? ${name}Document : (new TypedDocumentString(text) as unknown as typeof ${name}Document);`,
        '};',
      ].join('\n');
    });
    return exported.length > 0 ? `\n${exported.join('\n\n')}\n` : '';
  };
}

const lowerFirst = (name) => name[0].toLowerCase() + name.slice(1);

/** Whether all that an operation asks is a node by its id. */
function isByNode(definition) {
  if (definition.kind !== Kind.OPERATION_DEFINITION) return false;
  const { selections } = definition.selectionSet;
  return selections.length === 1 && selections[0].kind === Kind.FIELD && selections[0].name.value === 'node';
}

/** The fragments that a definition spreads, and those that they do, each once. */
function spreadIn(definition, fragments, seen = new Set()) {
  for (const [, name] of print(definition).matchAll(/\.\.\.(?!on\b)\s*(\w+)/g)) {
    const fragment = fragments.get(name);
    if (!fragment || seen.has(fragment)) continue;
    seen.add(fragment);
    spreadIn(fragment, fragments, seen);
  }
  return [...seen];
}
