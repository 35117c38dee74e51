/** Sizes and places in an archive that is no ZIP64 one have 32 bits. */
export const LARGEST = 0xffff_ffff;

/** The data came before their size was known, and the name is UTF-8. */
const FLAGS = 0x0808;
const DEFLATED = 8;
const VERSION = 20;
/** 1 January 1980, midnight: the same graph gives the same archive. */
const TIME = 0;
const DATE = 0x21;

/** A file of an archive, once it is there. */
export interface ZipEntry {
  readonly name: string;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  /** Where its header stands. */
  readonly offset: number;
}

type Field = readonly [bytes: 2 | 4, value: number];

function record(fields: readonly Field[], name = ''): Buffer {
  const text = Buffer.from(name);
  const length = fields.reduce((sum, [bytes]) => sum + bytes, 0);
  const made = Buffer.alloc(length + text.length);
  let at = 0;
  for (const [bytes, value] of fields) at = made.writeUIntLE(value, at, bytes);
  text.copy(made, at);
  return made;
}

const nameLength = (name: string): Field => [2, Buffer.byteLength(name)];

/** What stands before the data of a file. */
export const localHeader = (name: string): Buffer =>
  record(
    [
      ...([
        [4, 0x04034b50],
        [2, VERSION],
        [2, FLAGS],
        [2, DEFLATED],
        [2, TIME],
        [2, DATE],
      ] satisfies Field[]),
      ...([[4, 0], [4, 0], [4, 0], nameLength(name), [2, 0]] satisfies Field[]),
    ],
    name,
  );

/** What stands behind them. */
export const dataDescriptor = ({ crc, compressed, size }: Pick<ZipEntry, 'crc' | 'compressed' | 'size'>): Buffer =>
  record([
    [4, 0x08074b50],
    [4, crc],
    [4, compressed],
    [4, size],
  ]);

/** What stands of a file in the directory at the end. */
export const centralHeader = ({ name, crc, compressed, size, offset }: ZipEntry): Buffer =>
  record(
    [
      ...([
        [4, 0x02014b50],
        [2, VERSION],
        [2, VERSION],
        [2, FLAGS],
        [2, DEFLATED],
        [2, TIME],
        [2, DATE],
      ] satisfies Field[]),
      ...([[4, crc], [4, compressed], [4, size], nameLength(name), [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]] satisfies Field[]),
    ],
    name,
  );

/** What ends an archive. */
export const endOfDirectory = (count: number, size: number, offset: number): Buffer =>
  record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
