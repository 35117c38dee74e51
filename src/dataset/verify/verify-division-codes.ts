import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Dataset, SeedDocument, SeedStatement } from '../dataset.js';
import { indexDataset } from '../dataset-index.js';
import { quote } from '../problem.js';
import type { Findings } from './verify-original.js';

/** Names by six-digit code, and the code above each. */
interface Codes {
  readonly names: ReadonlyMap<string, string>;
  readonly above: ReadonlyMap<string, string>;
}

interface Division {
  readonly code: string;
  readonly name: string;
  readonly cityCode?: string;
  readonly provinceCode?: string;
}

const six = (code: string): string => code.padEnd(6, '0');

function readCodes(directory: string): Codes {
  const read = (name: string): Division[] => JSON.parse(readFileSync(join(directory, `${name}.json`), 'utf8')) as Division[];
  const divisions = [...read('provinces'), ...read('cities'), ...read('areas')];
  const above = divisions.flatMap(({ code, cityCode, provinceCode }) => {
    const upper = cityCode ?? provinceCode;
    return upper === undefined ? [] : [[six(code), six(upper)] as const];
  });
  return { names: new Map(divisions.map(({ code, name }) => [six(code), name])), above: new Map(above) };
}

/** The directory of the file a register is read from, in the installed package that its id names; or nothing. */
function findPackage({ id, file }: SeedDocument): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve(`${id.slice('document/'.length)}/package.json`);
    return dirname(join(dirname(manifest), file ?? ''));
  } catch {
    return undefined;
  }
}

/**
 * Holds statements of a register of division codes against the installed package: the code exists, it is the code of the
 * subject, and a parent is the division above it.
 */
export function verifyDivisionCodes(dataset: Dataset, document: SeedDocument, { problem, warning }: Findings): void {
  const statements = dataset.statements.filter((each) => each.document === document.id);
  const directory = findPackage(document);
  if (directory === undefined) {
    const place = { file: 'documents.yaml', path: [document.order, 'id'] };
    warning({
      place,
      found: `${document.id} without its package`,
      expected: `an installed package ${document.id.slice('document/'.length)} to check ${statements.length} statements against`,
    });
    return;
  }
  const { names, above } = readCodes(directory);
  const { entities } = indexDataset(dataset.documents, dataset.entities);
  const codeOf = new Map(
    statements.flatMap(({ subject, property, value }) => (property === 'adcode' && value ? [[subject, value.text] as const] : [])),
  );
  const check = ({ subject, property, object, value, anchor, place }: SeedStatement): void => {
    const at = { ...place, path: [...place.path, 'anchor'] };
    const name = names.get(anchor);
    const entity = entities.get(subject)!;
    if (name === undefined) problem({ place: at, found: quote(anchor), expected: `a code of ${document.id}` });
    else if (![entity.name, ...entity.aliases].includes(name))
      problem({ place: at, found: `${quote(anchor)}, the code of ${name}`, expected: `the code of ${entity.name}` });
    else if (property === 'adcode' && value?.text !== anchor)
      problem({ place: at, found: quote(anchor), expected: 'the code that is the value' });
    else if (property === 'parent' && codeOf.get(object!) !== above.get(anchor)) {
      problem({
        place: at,
        found: `${quote(object)} above ${anchor}`,
        expected: `the region with the code ${above.get(anchor) ?? 'of a province, which has none above it'}`,
      });
    }
  };
  statements.forEach(check);
}
