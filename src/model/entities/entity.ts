import { GraphInterface, Property } from '../decorators.js';
import { Node } from './node.js';

@GraphInterface({ implements: [Node], description: 'Anything a statement can be about (实体).' })
export abstract class Entity extends Node {
  @Property(() => String, { sort: 'collation', fold: true, search: 'name', description: 'The name most documents use.' })
  name!: string;

  @Property(() => String, { nullable: true, fold: true, search: 'alias', description: 'The English name, where one is usual.' })
  english?: string;

  @Property(() => [String], { fold: true, search: 'alias', description: 'Other names of the same thing (别名).' })
  aliases!: string[];
}
