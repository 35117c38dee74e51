import { setImmediate as breathe } from 'node:timers/promises';
import { GraphError } from '../../errors.js';
import type { GraphModel } from '../../model/graph-model.js';
import { CURRENT_MILLISECONDS, NAMED_ENTITIES } from '../limits.js';
import { companyWords, type Surroundings } from '../matching/score-entity.js';
import type { ReadGraph } from '../read-graph.js';
import { nameEntity } from './name-entity.js';
import { NameIndex } from './name-index.js';
import { readRecords } from './read-records.js';

/** Names that are prepared before others get their turn. */
const SLICE = 100;
/** A load can come between two pages; then the names are read again, so often. */
const TRIES = 3;

/** All names of one dataset. */
export interface Names {
  readonly index: NameIndex;
  readonly around: Surroundings;
  readonly contentHash: string | null;
  /** False where the graph has more entities than are kept: the others are found as search finds them. */
  readonly complete: boolean;
}

export interface CurrentNamesOptions {
  readonly model: GraphModel;
  readonly read: ReadGraph;
  /** How many entities are kept; another number in tests. */
  readonly most?: number;
}

class DatasetChanged extends Error {}

/** The names of the dataset that is loaded now: read once, and again when it is another. */
export class CurrentNames {
  #names: Names | undefined;
  #seen = -Infinity;
  #looking: Promise<Names> | undefined;

  constructor(private readonly options: CurrentNamesOptions) {}

  /** @throws {GraphError} why the graph cannot be read */
  get(): Promise<Names> {
    if (this.#names && performance.now() - this.#seen < CURRENT_MILLISECONDS) return Promise.resolve(this.#names);
    this.#looking ??= this.#look().finally(() => (this.#looking = undefined));
    return this.#looking;
  }

  async #look(): Promise<Names> {
    const seen = performance.now();
    if (this.#names) {
      const { contentHash } = await this.options.read('{ dataset { id } }');
      if (contentHash !== this.#names.contentHash) this.#names = undefined;
    }
    this.#names ??= await this.#read();
    this.#seen = seen;
    return this.#names;
  }

  async #read(): Promise<Names> {
    for (let tries = 0; tries < TRIES; tries++) {
      try {
        return await this.#readOnce();
      } catch (error) {
        if (!(error instanceof DatasetChanged)) throw error;
      }
    }
    throw new GraphError('STORE_UNAVAILABLE', 'The dataset changes faster than its names can be read.', {
      hint: 'Ask again when the load has ended.',
    });
  }

  async #readOnce(): Promise<Names> {
    const { model, read, most = NAMED_ENTITIES } = this.options;
    const index = new NameIndex();
    const industries: string[] = [];
    let dataset: string | null | undefined;
    for await (const { type, records, contentHash } of readRecords(model, read)) {
      if (dataset === undefined) dataset = contentHash;
      if (contentHash !== dataset) throw new DatasetChanged();
      for (const [place, record] of records.entries()) {
        if (index.size >= most) return this.#done(index, industries, dataset, false);
        const entity = nameEntity(record, type);
        index.add(entity);
        if (type === 'Industry') industries.push(...entity.names.map(({ form }) => form));
        if (place % SLICE === 0) await breathe();
      }
    }
    return this.#done(index, industries, dataset ?? null, true);
  }

  #done(index: NameIndex, industries: readonly string[], contentHash: string | null, complete: boolean): Names {
    return { index, around: { regions: index.regions, companyWords: companyWords(industries) }, contentHash, complete };
  }
}
