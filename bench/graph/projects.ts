import { enums, ProjectStatus } from '../../src/model/enums.js';
import { enterpriseAlias } from './enterprises.js';
import { asPrinted } from './money-text.js';
import type { GraphSize } from './graph-size.js';
import { Random } from './random.js';
import { products } from './words.js';
import { Zipf } from './zipf.js';

/** A project with the places of what it is related to in the lists of regions, enterprises and so on. */
export interface GeneratedProject {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly programme: boolean;
  readonly status: string | null;
  readonly statusPeriod: string;
  readonly capacity: string | null;
  /** Whole yuan, rounded as it is printed. */
  readonly amount: number;
  readonly region: number;
  readonly enterprises: readonly number[];
  readonly industries: readonly number[];
  readonly policies: readonly number[];
  readonly partOf: string | null;
  readonly document: number;
  readonly section: number;
  /** Whether a document names the builder; otherwise the edge is derived. */
  readonly builderStated: boolean;
}

const statuses = enums.get(ProjectStatus)!.values;
/** One project in so many is a programme that others are counted in. */
const PROGRAMME_EVERY = 500;

/** Makes any project of a graph from its number alone. */
export class ProjectGenerator {
  readonly #regions: Zipf;
  readonly #enterprises: Zipf;
  readonly #industries: Zipf;
  readonly #policies: Zipf;

  constructor(
    readonly seed: string,
    readonly size: GraphSize,
    counts: { readonly regions: number; readonly industries: number },
  ) {
    // The city and the leading industry are picked apart: they have half and a third of all projects.
    this.#regions = new Zipf(counts.regions - 1);
    this.#industries = new Zipf(counts.industries - 1);
    this.#enterprises = new Zipf(size.enterprises, 0.6);
    this.#policies = new Zipf(size.policies, 0.8);
  }

  project(index: number): GeneratedProject {
    const { seed, size } = this;
    const random = new Random(seed, 'project', index);
    const programme = index % PROGRAMME_EVERY === 0;
    const [product, slug] = random.pick(products);
    const enterprises = this.#enterprises.several(random, random.chance(0.15) ? 2 : 1);
    const output = 1 + random.below(300);
    const status = programme || random.chance(0.1) ? null : random.pick(statuses);
    return {
      index,
      id: projectId(slug, index),
      name: `${enterpriseAlias(seed, enterprises[0]!)}${programme ? '重点项目库' : `年产${output}万吨${product}项目`}${random.chance(0.3) ? '二期' : ''}`,
      programme,
      status,
      statusPeriod: `${2018 + random.below(8)}-Q${1 + random.below(4)}`,
      capacity: random.chance(0.6) ? `${product} ${output}万吨/年` : null,
      amount: asPrinted(10 ** (6.7 + random.next() * 3.5)),
      region: random.chance(0.5) ? 0 : 1 + this.#regions.pick(random),
      enterprises,
      industries: random.chance(1 / 3) ? [0] : this.#industries.several(random, random.chance(0.2) ? 2 : 1).map((rank) => rank + 1),
      policies: this.#policies.several(random, random.below(3)),
      partOf: !programme && random.chance(0.2) ? this.programmeOf(index) : null,
      document: random.below(size.documents),
      section: random.below(size.sectionsPerDocument),
      builderStated: random.chance(0.5),
    };
  }

  /** The programme at the head of the block of projects that this one is in. */
  private programmeOf(index: number): string {
    const head = index - (index % PROGRAMME_EVERY);
    const [, slug] = new Random(this.seed, 'project', head).pick(products);
    return projectId(slug, head);
  }
}

const projectId = (slug: string, index: number): string => `project/${slug}-${String(index + 1).padStart(7, '0')}`;
