import Cypher from '@neo4j/cypher-builder';

type Environment = Parameters<Cypher.Pattern['getCypher']>[0];

/**
 * A node of a label that is to be found by an index: where there is none, the planner goes its own way.
 *
 * @see https://neo4j.com/docs/cypher-manual/5/planning-and-tuning/query-tuning/using/
 */
export class HintedPattern extends Cypher.Pattern {
  constructor(
    private readonly node: Cypher.NamedNode,
    private readonly label: string,
    private readonly keys: readonly string[],
  ) {
    super(node, { labels: [label] });
  }

  override getCypher(environment: Environment): string {
    const keys = this.keys.map(Cypher.utils.escapeProperty).join(', ');
    return `${super.getCypher(environment)}\nUSING INDEX ${this.node.name}:${Cypher.utils.escapeLabel(this.label)}(${keys})`;
  }
}
