import type { WriteTable } from './table-writer.js';

/** Under which the last line says how the table ended; no column can be called so. */
export const SUMMARY = '@table';

/** Ends of lines for some readers, though JSON allows them in texts. */
const OTHER_LINE_ENDS = /[\u0085\u2028\u2029]/g;

const jsonLine = (value: unknown): string =>
  `${JSON.stringify(value).replace(OTHER_LINE_ENDS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;

/**
 * One object a row, and behind them one that says how many there were, or what went wrong.
 * @see https://github.com/ndjson/ndjson-spec
 */
export const writeNdjson: WriteTable = async function* ({ columns, parts, summary, describe }) {
  try {
    for await (const part of parts) {
      if (part.length === 0) continue;
      yield part.map((cells) => jsonLine(Object.fromEntries(columns.map(({ name }, index) => [name, cells[index] ?? null])))).join('');
    }
  } catch (error) {
    const described = describe(error);
    if (described === null) throw error;
    yield jsonLine({ [SUMMARY]: described });
    return;
  }
  yield jsonLine({ [SUMMARY]: summary() });
};
