import { statSync } from 'node:fs';
import { GraphError } from '../errors.js';
import type { GraphRecord, RecordSource } from '../store/records/record-source.js';

/** What changes when a file is written again. */
function stampOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.size} ${found.mtimeMs}` : 'none';
}

/** A file of records that is read again and again, as long as it is still the one that it was at first. */
export class UnchangedFile implements RecordSource {
  private readonly stamp: string;

  constructor(
    private readonly file: string,
    private readonly source: RecordSource,
  ) {
    this.stamp = stampOf(file);
  }

  /** @throws {GraphError} DATASET_CHANGED where the file is another one now */
  async *records(): AsyncGenerator<GraphRecord> {
    this.check();
    yield* this.source.records();
    this.check();
  }

  private check(): void {
    if (stampOf(this.file) === this.stamp) return;
    throw new GraphError('DATASET_CHANGED', 'The file of the graph has changed since the service has read it.', {
      hint: 'Start the service again.',
    });
  }
}
