import { GraphError } from '../../errors.js';
import type { Names } from '../names/current-names.js';
import type { ReconcileProperty } from './property.js';

const INDICATOR = 'indicator/';

/** Every type can have figures. */
const figures = (id: string, name: string, types: readonly string[]): ReconcileProperty => ({
  id,
  name,
  description: 'Figures of this indicator, the latest first.',
  kind: 'figures',
  types,
  many: true,
  target: null,
  stored: null,
});

/** All properties there are: those of the model, and one for every indicator of the dataset. */
export class KnownProperties {
  readonly #declared: ReadonlyMap<string, ReconcileProperty>;

  constructor(
    private readonly declared: readonly ReconcileProperty[],
    private readonly types: readonly string[],
  ) {
    this.#declared = new Map(declared.map((property) => [property.id, property]));
  }

  find(id: string, { index }: Names): ReconcileProperty | undefined {
    const indicator = id.startsWith(INDICATOR) ? index.find(id) : undefined;
    return indicator ? figures(id, indicator.name, this.types) : this.#declared.get(id);
  }

  /** @throws {GraphError} BAD_USER_INPUT */
  get(id: string, names: Names): ReconcileProperty {
    const property = this.find(id, names);
    if (property) return property;
    throw new GraphError('BAD_USER_INPUT', `There is no property ${JSON.stringify(id)}.`, {
      hint: '/reconcile/suggest/property?prefix= lists them.',
    });
  }

  /** Those of a type, or of any; figures last. */
  *all(names: Names, type?: string): Generator<ReconcileProperty> {
    for (const property of this.declared) if (type === undefined || property.types.includes(type)) yield property;
    for (const { id, name } of names.index.ofType('Indicator')) yield figures(id, name, this.types);
  }
}
