import type { RecordSource } from '../../store/records/record-source.js';

/** The graph that is served, for one download, and what lets go of it. */
export interface OpenedRecords {
  readonly source: RecordSource;
  readonly close?: () => Promise<void>;
}

export type OpenRecords = () => OpenedRecords;
