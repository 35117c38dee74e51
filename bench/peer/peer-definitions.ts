import type { GraphModel, HopModel, PropertyModel, StoredKind, TypeModel } from '../../src/model/graph-model.js';

/**
 * Whole numbers of any size, as texts in answers: money in yuan and decimals in millionths do not fit into the 32 bits of
 * GraphQL's Int.
 */
const scalars: Readonly<Record<StoredKind, string>> = {
  id: 'ID',
  text: 'String',
  enum: 'String',
  integer: 'Int',
  decimal: 'BigInt',
  money: 'BigInt',
  boolean: 'Boolean',
};

/** Keys are never null, whatever the property; of numbers they hold numbers. */
const keyScalars = { collation: 'String', text: 'String', number: 'BigInt', ordinal: 'Int' } as const;

function propertyFields({ name, kind, list, nullable, sort, sortKey, foldKey, bounds }: PropertyModel): string[] {
  const scalar = scalars[kind];
  const required = nullable ? '' : '!';
  return [
    `${name}: ${list ? `[${scalar}!]` : scalar}${required}`,
    ...(sort && sortKey !== name ? [`${sortKey}: ${keyScalars[sort]}!`] : []),
    ...(foldKey ? [`${foldKey}: ${list ? '[String!]' : 'String'}${required}`] : []),
    ...(bounds ? [`${bounds.from}: Int${required}`, `${bounds.to}: Int${required}`] : []),
  ];
}

/** The peer knows lists only: where our field leads to at most one node, its list has at most one. */
const hopField = ({ name, relationship, direction, target }: HopModel): string =>
  `${name}: [${target}!]! @relationship(type: "${relationship}", direction: ${direction}, properties: "Evidence")`;

function typeDefinition(model: GraphModel, { name, label, properties, hops }: TypeModel): string {
  const interfaces = [...model.types.values()].filter(
    (type) => type.abstract && type.properties.size > 0 && type.members.includes(name) && type.name !== 'Node',
  );
  const implemented = interfaces.length > 0 ? ` implements ${interfaces.map((type) => type.name).join(' & ')}` : '';
  const fields = [...[...properties.values()].flatMap(propertyFields), ...[...hops.values()].map(hopField)];
  return `type ${name}${implemented} @node(labels: ["${label}"]) {\n  ${fields.join('\n  ')}\n}`;
}

function abstractDefinition({ name, members, properties, hops }: TypeModel): string {
  if (properties.size === 0) return `union ${name} = ${members.join(' | ')}`;
  const fields = [
    ...[...properties.values()].flatMap(propertyFields),
    ...[...hops.values()].map((hop) => `${hop.name}: [${hop.target}!]! @declareRelationship`),
  ];
  return `interface ${name} {\n  ${fields.join('\n  ')}\n}`;
}

/**
 * Our model in the words of `@neo4j/graphql`: the same labels, relationship types and property keys, so that it reads
 * what our loader wrote. Nothing of it is written by hand.
 *
 * @see https://neo4j.com/docs/graphql/current/directives/
 */
export function peerDefinitions(model: GraphModel): string {
  const abstract = [...model.types.values()].filter((type) => type.abstract && type.name !== 'Node');
  return [
    'type Evidence @relationshipProperties {\n  basis: String\n  statements: [ID!]\n}',
    ...abstract.map(abstractDefinition),
    ...model.entities.map((entity) => typeDefinition(model, entity)),
    'extend schema @mutation(operations: []) @subscription(events: [])',
  ].join('\n\n');
}
