import { GraphError } from '../errors.js';

const texts = new WeakMap<object, string>();

/**
 * Writes the data of an answer once: to see whether it may be sent, and for `answerText`.
 * @throws {GraphError} LIMIT_EXCEEDED
 */
export function writeData(data: object, maxBytes: number): void {
  const text = JSON.stringify(data);
  const bytes = Buffer.byteLength(text);
  if (bytes > maxBytes) {
    const message = `The answer would be ${bytes} bytes long; at most ${maxBytes} are sent.`;
    throw new GraphError('LIMIT_EXCEEDED', message, { hint: 'Ask for a smaller page (first:) or for fewer fields.' });
  }
  texts.set(data, text);
}

/** An answer as it goes over the wire: errors first, so that nobody misses them. */
export function answerText(answer: object): string {
  const members = Object.entries(answer).filter(([, value]) => value !== undefined);
  const written = members.map(([key, value]) => {
    const known = typeof value === 'object' && value !== null ? texts.get(value as object) : undefined;
    return `${JSON.stringify(key)}:${known ?? JSON.stringify(value)}`;
  });
  return `{${written.join(',')}}\n`;
}
