import { JiangchengError } from '../../../clients/typescript/src/index.js';

/** The bytes of an answer as they come. A connection that breaks off is no end. */
export async function* receivedBytes(response: Response, signal: AbortSignal): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = response.body!.getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    throw JiangchengError.of('UNREACHABLE', 'The connection broke off before the file was complete.', { cause });
  }
}
