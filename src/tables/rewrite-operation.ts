import {
  Kind,
  parse,
  parseType,
  type ArgumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** What is changed about a field of the answer. */
export interface Edit {
  /** Arguments to set, by name. */
  readonly arguments?: Readonly<Record<string, ValueNode>>;
  /** Selections to add. */
  readonly add?: readonly SelectionNode[];
}

/** Edits by path: response keys from the root, joined by `PATH`; the empty path is the root. */
export type Edits = ReadonlyMap<string, Edit>;

export const PATH = '/';

/** @param text selections without the braces around them */
export function selectionsOf(text: string): readonly SelectionNode[] {
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  return (definition as OperationDefinitionNode).selectionSet.selections;
}

export const variableNode = (name: string): ValueNode => ({ kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } });

export const intNode = (value: number): ValueNode => ({ kind: Kind.INT, value: String(value) });

function setArguments(given: readonly ArgumentNode[], set: Readonly<Record<string, ValueNode>>): ArgumentNode[] {
  const kept = given.filter(({ name }) => !(name.value in set));
  return [
    ...kept,
    ...Object.entries(set).map(([name, value]): ArgumentNode => ({ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value })),
  ];
}

/**
 * The operation with edits made wherever their paths lead, and more variables.
 * @param operation without spreads of fragments
 * @param variables types by name
 */
export function rewriteOperation(
  operation: OperationDefinitionNode,
  edits: Edits,
  variables: Readonly<Record<string, string>>,
): OperationDefinitionNode {
  const rewriteSet = (set: SelectionSetNode, path: string, add: readonly SelectionNode[] = []): SelectionSetNode => ({
    kind: Kind.SELECTION_SET,
    selections: [...set.selections.map((node) => rewriteNode(node, path)), ...add],
  });
  const rewriteNode = (node: SelectionNode, path: string): SelectionNode => {
    if (node.kind === Kind.INLINE_FRAGMENT) return { ...node, selectionSet: rewriteSet(node.selectionSet, path) };
    if (node.kind !== Kind.FIELD) return node;
    const key = node.alias?.value ?? node.name.value;
    const place = path === '' ? key : `${path}${PATH}${key}`;
    const edit = edits.get(place);
    const rewritten: FieldNode = {
      ...node,
      ...(edit?.arguments && { arguments: setArguments(node.arguments ?? [], edit.arguments) }),
      ...(node.selectionSet && { selectionSet: rewriteSet(node.selectionSet, place, edit?.add) }),
    };
    return rewritten;
  };
  return {
    ...operation,
    variableDefinitions: [
      ...(operation.variableDefinitions ?? []),
      ...Object.entries(variables).map(([name, type]) => ({
        kind: Kind.VARIABLE_DEFINITION as const,
        variable: { kind: Kind.VARIABLE as const, name: { kind: Kind.NAME as const, value: name } },
        type: parseType(type, { noLocation: true }),
      })),
    ],
    selectionSet: rewriteSet(operation.selectionSet, '', edits.get('')?.add),
  };
}
