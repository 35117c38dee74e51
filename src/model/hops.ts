import {
  declared,
  type FieldName,
  type HopDeclaration,
  type ModelClass,
  type RelationshipDeclaration,
  type Target,
} from './declarations.js';

/** One end of a relationship as a field of one class. */
export interface HopField extends HopDeclaration {
  readonly owner: ModelClass;
  readonly field: string;
  readonly target: Target;
  readonly description: string;
}

const members = (target: Target): readonly ModelClass[] => declared.unions.get(target)?.members ?? [target as ModelClass];

const opposite = { OUT: 'IN', IN: 'OUT' } as const;

function forward(relationship: RelationshipDeclaration): HopField[] {
  const { field, many, description, direction, relationship: type, revisable, nested } = relationship;
  return members(relationship.owner).map((owner) => ({
    ...(revisable && { revisable }),
    ...(nested && { nested }),
    owner,
    field,
    many,
    description,
    direction,
    inverse: false,
    relationship: type,
    target: relationship.target(),
  }));
}

function backward(relationship: RelationshipDeclaration, inverse: FieldName): HopField[] {
  const direction = opposite[relationship.direction];
  return members(relationship.target()).map((owner) => ({
    owner,
    ...inverse,
    ...(relationship.revisable && { revisable: relationship.revisable }),
    direction,
    inverse: true,
    relationship: relationship.relationship,
    target: relationship.owner,
  }));
}

/** Every relationship of the model as the fields that show it, from both ends. */
export const hopFields = (): HopField[] =>
  declared.relationships.flatMap((relationship) => [
    ...forward(relationship),
    ...(relationship.inverse ? backward(relationship, relationship.inverse) : []),
  ]);
