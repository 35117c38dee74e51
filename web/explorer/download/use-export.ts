import { useRef, useState } from 'react';
import { JiangchengError } from '../../../clients/typescript/src/index.js';
import { receivedBytes } from './received-bytes.js';
import { refusedWith } from './refused-with.js';
import { saveFile } from './save-file.js';

export type ExportState =
  | { readonly is: 'idle' }
  | { readonly is: 'coming'; readonly bytes: number }
  | { readonly is: 'saved'; readonly bytes: number }
  | { readonly is: 'failed'; readonly error: JiangchengError };

interface Export {
  readonly state: ExportState;
  readonly save: (address: string, file: string) => Promise<void>;
  readonly stop: () => void;
}

/** Fetches a file of the graph, tells how far it is, and hands it to the browser when all of it is there. */
export function useExport(): Export {
  const [state, setState] = useState<ExportState>({ is: 'idle' });
  const running = useRef<AbortController>(null);
  const save = async (address: string, file: string): Promise<void> => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    setState({ is: 'coming', bytes: 0 });
    try {
      const response = await fetch(address, { signal });
      if (!response.ok) throw await refusedWith(response);
      const parts: Uint8Array<ArrayBuffer>[] = [];
      let bytes = 0;
      for await (const part of receivedBytes(response, signal)) {
        parts.push(part);
        bytes += part.length;
        setState({ is: 'coming', bytes });
      }
      saveFile(new Blob(parts), file);
      setState({ is: 'saved', bytes });
    } catch (error) {
      if (signal.aborted) return setState({ is: 'idle' });
      const known = error instanceof JiangchengError;
      setState({
        is: 'failed',
        error: known ? error : JiangchengError.of('UNREACHABLE', 'The service does not answer.', { cause: error }),
      });
    }
  };
  return { state, save, stop: () => running.current?.abort() };
}
