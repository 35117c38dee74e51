import { GraphEntity, Property } from '../decorators.js';
import { InvestmentKind } from '../enums.js';
import { Period, Money } from '../scalars.js';
import { Node } from './node.js';

@GraphEntity({
  label: 'Investment',
  one: 'investment',
  many: 'investments',
  implements: [Node],
  description: 'An amount of money that goes into a project (投资).',
})
export class Investment {
  @Property(() => InvestmentKind, { sort: 'ordinal', description: 'Total, planned, completed or contracted.' })
  kind!: string;

  @Property(() => Money, { sort: 'number', revisable: true, description: 'The exact amount, in yuan or in the unit asked for.' })
  amount!: number;

  @Property(() => String, { revisable: true, description: 'The amount as printed: 339亿元.' })
  text!: string;

  @Property(() => Period, { nullable: true, sort: 'text', description: 'The period it is for.' })
  period?: string;
}
