import { ID } from 'type-graphql';
import { GraphInterface, Property } from '../decorators.js';

@GraphInterface({ label: 'Node', description: 'Anything with an identifier, as Relay has it.' })
export abstract class Node {
  @Property(() => ID, { sort: 'text', description: 'Stable, readable and typed: `project/jihua-transformation`.' })
  id!: string;
}
