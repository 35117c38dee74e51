import { gramsOf } from './grams.js';
import type { NamedEntity } from './named-entity.js';
import { RegionTree } from './region-tree.js';

/** Names that are compared letter by letter, of all that share something with what is looked for. */
const COMPARED = 80;
/** A pair of characters that more names have tells too little to be followed, unless there is no other. */
const COMMON = 4_000;

/** Everything that can be matched, by parts of its names. */
export class NameIndex {
  readonly #entities: NamedEntity[] = [];
  readonly #byId = new Map<string, NamedEntity>();
  /** Entity of each name, and how many grams the name has. */
  readonly #owners: number[] = [];
  readonly #sizes: number[] = [];
  readonly #postings = new Map<string, number[]>();
  readonly #spelled = new Map<string, NamedEntity[]>();
  #regions: RegionTree | undefined;

  get size(): number {
    return this.#entities.length;
  }

  add(entity: NamedEntity): void {
    const owner = this.#entities.push(entity) - 1;
    this.#byId.set(entity.id, entity);
    for (const { form } of entity.names) {
      const grams = gramsOf(form);
      const name = this.#owners.push(owner) - 1;
      this.#sizes.push(grams.length);
      for (const gram of grams) {
        const postings = this.#postings.get(gram);
        if (postings) postings.push(name);
        else this.#postings.set(gram, [name]);
      }
    }
    for (const spelling of entity.spellings) this.#spelled.set(spelling, [...(this.#spelled.get(spelling) ?? []), entity]);
  }

  /** The regions, for what a name says of where its owner is. */
  get regions(): RegionTree {
    return (this.#regions ??= new RegionTree(this.#entities.filter(({ type }) => type === 'Region')));
  }

  find(id: string): NamedEntity | undefined {
    return this.#byId.get(id);
  }

  *ofType(type: string): Generator<NamedEntity> {
    for (const entity of this.#entities) if (entity.type === type) yield entity;
  }

  /** The entities that share most with a form, of the types given. */
  like(form: string, types: ReadonlySet<string>): Set<NamedEntity> {
    const grams = gramsOf(form);
    const followed = grams.map((gram) => this.#postings.get(gram) ?? []).filter(({ length }) => length > 0);
    const telling = followed.filter(({ length }) => length <= COMMON);
    const hits = new Map<number, number>();
    for (const postings of telling.length > 0 ? telling : followed) {
      for (const name of postings) hits.set(name, (hits.get(name) ?? 0) + 1);
    }
    const ranked = [...hits]
      .filter(([name]) => types.has(this.#entities[this.#owners[name]!]!.type))
      .map(([name, shared]) => ({ name, share: (2 * shared) / (grams.length + this.#sizes[name]!) }));
    ranked.sort((one, other) => other.share - one.share || one.name - other.name);
    const found = new Set(ranked.slice(0, COMPARED).map(({ name }) => this.#entities[this.#owners[name]!]!));
    for (const entity of this.#spelled.get(form) ?? []) if (types.has(entity.type)) found.add(entity);
    return found;
  }
}
