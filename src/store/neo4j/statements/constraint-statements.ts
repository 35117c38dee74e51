import { NODE_LABEL, storedTypes, type GraphModel } from '../../../model/graph-model.js';
import { fileName } from './file-name.js';
import { LOCK_LABEL, STATE_LABEL } from './load-state.js';
import { escaped, type SchemaStatement } from './statement.js';

const unique = (label: string, property: string, purpose: string): SchemaStatement => ({
  name: `${label}_${property}`,
  path: `cypher/constraints/${fileName(label)}-${fileName(property)}.cypher`,
  purpose,
  cypher: [
    `CREATE CONSTRAINT ${escaped.label(`${label}_${property}`)} IF NOT EXISTS`,
    `FOR (node:${escaped.label(label)}) REQUIRE node.${escaped.property(property)} IS UNIQUE`,
  ].join('\n'),
});

/** What must be unique: identifiers, within an entity and over all of them, and the nodes that a load keeps its state in. */
export const constraintStatements = (model: GraphModel): SchemaStatement[] => [
  unique(NODE_LABEL, 'id', 'One node an identifier, whatever it is; the loader finds both ends of a relationship by this.'),
  ...storedTypes(model).map(({ label, name }) => unique(label!, 'id', `One ${name} an identifier; queries find it by this.`)),
  unique(LOCK_LABEL, 'key', 'One lock of a kind, so that two loads cannot run at once.'),
  unique(STATE_LABEL, 'key', 'One node that says how the load stands; every query looks at it.'),
];
