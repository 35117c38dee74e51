import type { GraphModel, HopModel } from '../../src/model/graph-model.js';

const list = (names: readonly string[], model: GraphModel): string => {
  const entity = model.types.get('Entity')!.members;
  return names.length === entity.length && names.length > 1 ? 'any entity' : names.map((name) => `\`${name}\``).join(', ');
};

/** The names that one end has for a relationship; `[]` marks those that lead to many. */
function fieldNames(model: GraphModel, relationship: string, direction: HopModel['direction']): string {
  const names = model.entities.flatMap(({ hops }) =>
    [...hops.values()]
      .filter((hop) => hop.relationship === relationship && hop.direction === direction)
      .map(({ name, many }) => `\`${name}${many ? '[]' : ''}\``),
  );
  return [...new Set(names)].join(', ');
}

/** One row a relationship type: its ends, and its names from both. */
export const relationshipTable = (model: GraphModel): string[][] =>
  [...model.relationships.values()].map(({ type, from, to }) => [
    `\`${type}\``,
    list(from, model),
    list(to, model),
    fieldNames(model, type, 'OUT'),
    fieldNames(model, type, 'IN'),
  ]);
