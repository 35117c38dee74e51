import type { NamedEntity } from './named-entity.js';
import { shortForm } from './short-forms.js';

/** A region that has this share of all regions in it is where everything is that says nothing else. */
const HOME_SHARE = 1 / 3;
const LONGEST_OPENING = 12;
const LEAST = 2;

export interface Opening {
  readonly rest: string;
  readonly regions: ReadonlySet<string>;
}

/** What the names of regions say when another name begins with them: 吉林市世纪广场, 舒兰市永丰米业. */
export class RegionTree {
  readonly #parents: ReadonlyMap<string, string | null>;
  readonly #openings = new Map<string, Set<string>>();
  readonly #homes: ReadonlySet<string>;

  /** @param regions their `region` is the region that they lie in */
  constructor(regions: readonly NamedEntity[]) {
    this.#parents = new Map(regions.map(({ id, region }) => [id, region]));
    const within = new Map<string, number>();
    for (const { id, names } of regions) {
      for (const above of this.#chain(id).slice(1)) within.set(above, (within.get(above) ?? 0) + 1);
      for (const { form, kind } of names) {
        if (kind === 'id') continue;
        for (const opening of [form, shortForm(form, 'Region')]) {
          if (opening.length >= LEAST) this.#openings.set(opening, (this.#openings.get(opening) ?? new Set()).add(id));
        }
      }
    }
    this.#homes = new Set([...within].filter(([, count]) => count >= regions.length * HOME_SHARE).map(([id]) => id));
  }

  /** What is left of a form behind the region, or the regions, that it begins with; and which the last of them can be. */
  openingsOf(form: string): Opening[] {
    const found: Opening[] = [];
    for (let length = LEAST; length <= Math.min(LONGEST_OPENING, form.length - LEAST); length++) {
      const regions = this.#openings.get(form.slice(0, length));
      if (!regions) continue;
      const rest = form.slice(length);
      found.push({ rest, regions }, ...this.openingsOf(rest));
    }
    return found;
  }

  /** Whether something that is in a region, or in none that is known, can be said to be in one of these. */
  agrees(region: string | null, openings: ReadonlySet<string>): boolean {
    if (region === null) return [...openings].some((opening) => this.#homes.has(opening));
    return this.#chain(region).some((above) => openings.has(above));
  }

  #chain(region: string): string[] {
    const chain: string[] = [];
    for (let at: string | null | undefined = region; at && !chain.includes(at); at = this.#parents.get(at)) chain.push(at);
    return chain;
  }
}
