import { useRef, useState } from 'react';
import { JiangchengError } from '../../../../clients/typescript/src/index.js';
import { saveFile } from '../../download/save-file.js';
import { fetchTable, type FileOptions, type Received, type TableQuestion } from './fetch-table.js';
import { nextPlace } from './next-place.js';

/** What has been saved, and where the next part begins. */
interface Part {
  readonly question: TableQuestion;
  readonly options: FileOptions;
  /** How many parts there are already, and how many rows in them. */
  readonly parts: number;
  readonly rows: number;
  readonly more: boolean;
  readonly next: string | null;
  readonly cutLists: readonly string[];
  readonly contentHash: string | null;
}

export type FileState =
  | { readonly is: 'idle' }
  | { readonly is: 'coming'; readonly received: Received | null; readonly part: number }
  | { readonly is: 'saved'; readonly saved: Part }
  | { readonly is: 'failed'; readonly error: JiangchengError; readonly again: () => void };

interface TableFileActions {
  readonly state: FileState;
  /** Saves the table from its beginning. */
  readonly save: (question: TableQuestion, options: FileOptions) => void;
  /** Saves the part behind the last one. */
  readonly saveRest: () => void;
  readonly stop: () => void;
}

/** Saves a table as files, one after the other until all of its rows are saved. */
export function useTableFile(name: string): TableFileActions {
  const [state, setState] = useState<FileState>({ is: 'idle' });
  const running = useRef<AbortController>(null);

  const fetchPart = async (question: TableQuestion, options: FileOptions, before: Part | null): Promise<void> => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    const part = (before?.parts ?? 0) + 1;
    setState({ is: 'coming', received: null, part });
    try {
      const after = before ? (before.next ?? (await nextPlace(before.question, before.options, signal))) : options.after;
      const asked = { ...options, after };
      const file = await fetchTable(question, asked, signal, (received) => setState({ is: 'coming', received, part }));
      if (before && before.contentHash !== file.contentHash) {
        throw JiangchengError.of('DATASET_CHANGED', 'The dataset has changed since the part before was saved.', {
          hint: 'Save the table from its beginning.',
        });
      }
      const isWhole = part === 1 && !file.more;
      saveFile(file.blob, `${name}${isWhole ? '' : `-${part}`}.${options.type}`);
      const { more, next, cutLists, contentHash } = file;
      const rows = (before?.rows ?? 0) + file.rows;
      setState({ is: 'saved', saved: { question, options: asked, parts: part, rows, more, next, cutLists, contentHash } });
    } catch (error) {
      if (signal.aborted) return setState({ is: 'idle' });
      if (!(error instanceof JiangchengError)) throw error;
      setState({ is: 'failed', error, again: () => void fetchPart(question, options, before) });
    }
  };

  return {
    state,
    save: (question, options) => void fetchPart(question, options, null),
    saveRest: () => {
      if (state.is === 'saved') void fetchPart(state.saved.question, state.saved.options, state.saved);
    },
    stop: () => running.current?.abort(),
  };
}
