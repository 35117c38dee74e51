import type { FileFormat } from '../export-format.js';

/** The records as they are: what `SEEDS` and `npm run load -- --ndjson` take. */
export const ndjson: FileFormat = {
  kind: 'file',
  name: 'ndjson',
  title: {
    zh: '图谱记录，每行一个 JSON 对象，可原样再次载入',
    en: 'graph records, one JSON object a line; SEEDS and npm run load -- --ndjson take them',
  },
  keepsTime: true,
  extension: 'ndjson',
  mediaType: 'application/x-ndjson',
  async *write(source) {
    for await (const record of source.records()) yield `${JSON.stringify(record)}\n`;
  },
};
