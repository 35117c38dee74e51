import type { GraphRecord, RecordSource } from '../store/records/record-source.js';

const MILLISECONDS_BETWEEN_LINES = 5_000;

const plural = (count: number, noun: string): string => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

/** Counts the records that a format reads, and says now and then how far it is. A format may read them more than once. */
export class CountedSource implements RecordSource {
  private nodes = 0;
  private relationships = 0;
  private next = performance.now() + MILLISECONDS_BETWEEN_LINES;

  constructor(
    private readonly source: RecordSource,
    private readonly say: (line: string) => void,
  ) {}

  async *records(): AsyncGenerator<GraphRecord> {
    [this.nodes, this.relationships] = [0, 0];
    for await (const record of this.source.records()) {
      if ('node' in record) this.nodes += 1;
      else this.relationships += 1;
      if (performance.now() >= this.next) this.tell();
      yield record;
    }
  }

  /** `302 nodes and 1 relationship`. */
  get summary(): string {
    return `${plural(this.nodes, 'node')} and ${plural(this.relationships, 'relationship')}`;
  }

  private tell(): void {
    this.next = performance.now() + MILLISECONDS_BETWEEN_LINES;
    this.say(`${this.summary} so far`);
  }
}
