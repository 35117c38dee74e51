import type { GraphModel } from '../model/graph-model.js';
import type { RecordSource } from '../store/records/record-source.js';

/** Text for one of the files of a folder; text for the same file follows what was there before. */
export interface FolderPart {
  readonly file: string;
  readonly text: string;
}

/** In Chinese and in English. */
export interface Title {
  readonly zh: string;
  readonly en: string;
}

interface Described {
  readonly name: string;
  /** For people, one line. */
  readonly title: Title;
  /** Whether it keeps what was once and is no more, with the days on which everything holds; others show one state. */
  readonly keepsTime: boolean;
}

/** A format of one file. */
export interface FileFormat extends Described {
  readonly kind: 'file';
  readonly extension: string;
  readonly mediaType: string;
  /** The file, piece by piece. */
  readonly write: (source: RecordSource, model: GraphModel) => AsyncGenerator<string>;
}

/** A format of several files in a folder. */
export interface FolderFormat extends Described {
  readonly kind: 'folder';
  readonly write: (source: RecordSource, model: GraphModel) => AsyncGenerator<FolderPart>;
}

export type ExportFormat = FileFormat | FolderFormat;
