import { storedTypes, type GraphModel, type PropertyModel } from '../../model/graph-model.js';
import type { NodeRecord, RelationshipRecord } from '../../store/graph-batch.js';
import { plainValue, type PlainValue } from '../plain-value.js';

/** Kinds of values that GraphML and GEXF both know. */
export type AttributeType = 'string' | 'long' | 'double' | 'boolean';

/** An attribute as it is declared. Two properties of one name and type are one attribute. */
export interface GraphAttribute {
  readonly id: string;
  readonly name: string;
  readonly type: AttributeType;
}

export type AttributeValue = readonly [attribute: GraphAttribute, value: string];

const attributeType = ({ kind, list }: PropertyModel): AttributeType => {
  if (list) return 'string';
  if (kind === 'boolean') return 'boolean';
  if (kind === 'decimal') return 'double';
  return kind === 'integer' || kind === 'money' ? 'long' : 'string';
};

const attribute = (name: string, type: AttributeType): GraphAttribute => ({ id: `${name}-${type}`, name, type });

/** Neither format has lists that its readers agree on: a list is the text of its JSON. */
const textOf = (value: PlainValue): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

const TYPE = attribute('type', 'string');
const BASIS = attribute('basis', 'string');
const STATEMENTS = attribute('statements', 'string');

/** Nodes and relationships as GraphML and GEXF have them: an id and attributes. */
export class GraphAttributes {
  readonly ofNodes: readonly GraphAttribute[];
  readonly ofRelationships: readonly GraphAttribute[] = [TYPE, BASIS, STATEMENTS];
  /** By label: the properties with their attributes. */
  private readonly byLabel: ReadonlyMap<string, readonly (readonly [PropertyModel, GraphAttribute])[]>;

  constructor(model: GraphModel) {
    const declared = new Map([[TYPE.id, TYPE]]);
    const declare = (property: PropertyModel): GraphAttribute => {
      const made = attribute(property.name, attributeType(property));
      const known = declared.get(made.id) ?? made;
      declared.set(known.id, known);
      return known;
    };
    this.byLabel = new Map(
      storedTypes(model).map(({ label, properties }) => [
        label!,
        [...properties.values()].filter(({ kind }) => kind !== 'id').map((property) => [property, declare(property)] as const),
      ]),
    );
    this.ofNodes = [...declared.values()];
  }

  ofNode({ label, properties }: NodeRecord): AttributeValue[] {
    const values: AttributeValue[] = [[TYPE, label]];
    for (const [property, made] of this.byLabel.get(label)!) {
      const value = properties[property.name];
      if (value !== undefined) values.push([made, textOf(plainValue(property, value))]);
    }
    return values;
  }

  ofRelationship({ type, properties: { basis, statements } }: RelationshipRecord): AttributeValue[] {
    return [
      [TYPE, type],
      ...(basis === undefined ? [] : [[BASIS, textOf(basis)] as const]),
      ...(statements === undefined ? [] : [[STATEMENTS, textOf(statements)] as const]),
    ];
  }
}
