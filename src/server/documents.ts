import type { ApolloServer } from '@apollo/server';
import type { DocumentNode, GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Reading, ReadingContext } from './apollo.js';
import { KNOWN_DOCUMENTS_CHARACTERS } from './limits.js';
import { sha256 } from './operations/operation-key.js';

/** A valid document. One text is one such object as long as it is remembered. */
export interface KnownDocument {
  readonly source: string;
  /** SHA-256 of the source, in hexadecimal digits. */
  readonly hash: string;
  readonly document: DocumentNode;
}

/** A text that is no GraphQL, or does not fit the schema. */
export class InvalidDocument extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super('The document is not valid.');
  }
}

/** Texts that were parsed and validated: by Apollo the first time, from memory afterwards. */
export class Documents {
  readonly #known = new LRUCache<string, KnownDocument>({
    maxSize: KNOWN_DOCUMENTS_CHARACTERS,
    sizeCalculation: ({ source }) => source.length + 1,
  });

  constructor(private readonly apollo: ApolloServer<ReadingContext>) {}

  known(source: string): KnownDocument | undefined {
    return this.#known.get(source);
  }

  /** @throws {InvalidDocument} */
  async read(source: string): Promise<KnownDocument> {
    const reading: Reading = {};
    await this.apollo.executeOperation({ query: source }, { contextValue: { reading } });
    if (!reading.document) throw new InvalidDocument(reading.errors ?? []);
    const document: KnownDocument = { source, hash: sha256(source), document: reading.document };
    this.#known.set(source, document);
    return document;
  }
}
