import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';

/** The parser that knows positions: seventy files, for which a start has no use where nothing is wrong. */
const yaml = (): typeof Yaml => createRequire(import.meta.url)('yaml') as typeof Yaml;

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds positions in one file; parsed with positions when the first problem asks. */
export interface Locator {
  /** Where the value at a path stands, or its key, or what comes nearest. */
  locate(path: readonly (string | number)[], atKey?: boolean): Position;
  /** Every syntax error of the file, in the words of the parser. */
  readonly syntaxErrors: readonly (Position & { readonly message: string })[];
}

const START: Position = { line: 1, column: 1 };

function findOffset(document: Yaml.Document, path: readonly (string | number)[], atKey: boolean): number | undefined {
  const { isMap, isNode, isScalar, isSeq } = yaml();
  let node: unknown = document.contents;
  let offset = isNode(node) ? node.range?.[0] : undefined;
  for (const [depth, segment] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(segment));
      if (!pair) return offset;
      const last = depth === path.length - 1;
      const empty = isScalar(pair.value) && pair.value.value === null;
      const target = (last && atKey) || empty || !isNode(pair.value) ? pair.key : pair.value;
      offset = isNode(target) ? (target.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(segment)];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

/** Reads a file again, this time with positions. */
export function locatorOf(text: string): Locator {
  const { LineCounter, parseDocument } = yaml();
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  return {
    locate: (path, atKey = false) => {
      const offset = path.length === 0 ? undefined : findOffset(document, path, atKey);
      return offset === undefined ? START : position(offset);
    },
    syntaxErrors: document.errors.map(({ pos, message }) => ({ ...position(pos[0]), message })),
  };
}
