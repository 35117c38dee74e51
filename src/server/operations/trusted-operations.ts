import { LRUCache } from 'lru-cache';
import { parse, type DocumentNode } from 'graphql';
import { CHECKED_SOURCES_CHARACTERS } from '../limits.js';
import { operationKey, operationsOf, operationText, sha256 } from './operation-key.js';

/** An operation that the operator, or the project, put there. */
export interface TrustedOperation {
  readonly name: string;
  /** SHA-256 of `text`, in hexadecimal digits. */
  readonly id: string;
  /** The operation with its fragments, printed. */
  readonly text: string;
}

/** The operations of a document, each by itself. */
export const trustedOperationsOf = (document: DocumentNode): TrustedOperation[] =>
  operationsOf(document).map((operation) => {
    const text = operationText(document, operation);
    return { name: operation.name?.value ?? '', id: sha256(text), text };
  });

/** The trusted operations, found by name, by id, or by what a text means. */
export class TrustedOperations {
  private readonly byReference = new Map<string, TrustedOperation>();
  private readonly keys = new Set<string>();
  private readonly judged = new LRUCache<string, boolean>({
    maxSize: CHECKED_SOURCES_CHARACTERS,
    sizeCalculation: (_, source) => source.length + 1,
  });

  /** @param all with different names */
  constructor(readonly all: readonly TrustedOperation[]) {
    for (const operation of all) {
      this.byReference.set(operation.name, operation);
      this.byReference.set(operation.id, operation);
      const document = parse(operation.text);
      this.keys.add(operationKey(document, operationsOf(document)[0]!));
    }
  }

  /** @param reference a name, or a hash as `sha256:<digits>` or the digits alone */
  find(reference: string): TrustedOperation | undefined {
    return this.byReference.get(reference.replace(/^sha256:/, ''));
  }

  /** Whether this very text can be found by its hash. */
  hasText(source: string): boolean {
    return this.byReference.get(sha256(source))?.text === source;
  }

  /** Whether a document has trusted operations only. Comments, white space and the order of fragments do not count. */
  includes(source: string): boolean {
    let trusted = this.judged.get(source);
    if (trusted === undefined) this.judged.set(source, (trusted = this.judge(source)));
    return trusted;
  }

  private judge(source: string): boolean {
    try {
      const document = parse(source, { noLocation: true });
      const operations = operationsOf(document);
      return operations.length > 0 && operations.every((operation) => this.keys.has(operationKey(document, operation)));
    } catch {
      return false;
    }
  }
}
