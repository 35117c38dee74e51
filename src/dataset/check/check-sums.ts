import type { SeedFigure, SeedPlace, SeedShare, SeedStatement, SeedSum } from '../dataset.js';
import { suggest } from '../did-you-mean.js';
import type { SeedFile } from '../files/seed-file.js';
import { checkFormat } from '../format/check-format.js';
import { sumGroupFormat, type SumGroup } from '../format/sums-format.js';
import { quote, type Report } from '../problem.js';
import { isWhole } from '../values/exact-number.js';
import { sameUnit } from '../values/units.js';
import { findEntity, type FactContext } from './check-fact.js';
import { findFigure, numbersBySubject, type FigureContext } from './find-figure.js';

export interface CheckedSums {
  readonly sums: readonly SeedSum[];
  readonly shares: readonly SeedShare[];
}

const LOOSE = ['LOWER_BOUND', 'UPPER_BOUND', 'APPROXIMATE'];

/** A figure that is stated loosely equals nothing. */
function checkExact(figure: SeedFigure, place: SeedPlace, report: Report): void {
  const loose = figure.statements.flatMap(({ qualifiers }) => qualifiers).find((qualifier) => LOOSE.includes(qualifier));
  if (loose) report({ place, found: `${figure.text}, stated as ${loose}`, expected: 'an exact figure, or a sum that is «partial»' });
}

function checkUnit(figure: SeedFigure, unit: string, place: SeedPlace, report: Report): void {
  if (sameUnit(figure.quantity.unit, unit)) return;
  report({ place, found: figure.text, expected: `a figure in ${unit}, and not in «${figure.quantity.unit}»` });
}

function readSum(
  context: FigureContext,
  group: SumGroup,
  entry: NonNullable<SumGroup['sums']>[number],
  place: SeedPlace,
): SeedSum | undefined {
  const at = (...path: (string | number)[]): SeedPlace => ({ ...place, path: [...place.path, ...path] });
  const partial = entry.partial === 'true';
  const whole = findFigure(context, group, entry.whole, at('whole'));
  const found = entry.parts.map((part, index) => findFigure(context, group, part, at('parts', index)));
  const parts = found.filter((part) => part !== undefined);
  if (!whole || parts.length < found.length) return undefined;
  for (const [index, part] of parts.entries()) checkUnit(part, whole.quantity.unit, at('parts', index), context.report);
  if (!partial) for (const [index, part] of parts.entries()) checkExact(part, at('parts', index), context.report);
  if (!partial) checkExact(whole, at('whole'), context.report);
  return { whole, parts, partial, place };
}

function readShare(
  context: FigureContext,
  group: SumGroup,
  entry: NonNullable<SumGroup['shares']>[number],
  place: SeedPlace,
): SeedShare | undefined {
  const { report } = context;
  const at = (key: string): SeedPlace => ({ ...place, path: [...place.path, key] });
  const find = (key: 'share' | 'part' | 'whole'): SeedFigure | undefined => {
    const figure = entry[key] && findFigure(context, group, entry[key], at(key));
    if (figure) checkExact(figure, at(key), report);
    return figure;
  };
  const [share, part, whole] = [find('share'), find('part'), find('whole')];
  const given = [entry.part, entry.whole].filter(Boolean).length;
  if (given === 0) report({ place, found: 'nothing', expected: 'a «part», a «whole» or both' });
  if (share) checkUnit(share, '%', at('share'), report);
  if (!share || given === 0 || given > [part, whole].filter(Boolean).length) return undefined;
  if (part && whole) checkUnit(part, whole.quantity.unit, at('part'), report);
  const alone = part && whole ? undefined : (part ?? whole)!;
  if (alone && !isWhole(alone.quantity.lower)) {
    report({ place, found: `${alone.text} alone`, expected: '«part» and «whole», unless the one that is given counts things' });
  }
  return { share, ...(part && { part }), ...(whole && { whole }), place };
}

/** Reads `sums.yaml`: every figure is one that statements state, and those of a relation fit each other. */
export function checkSums(file: SeedFile | undefined, statements: readonly SeedStatement[], facts: FactContext): CheckedSums {
  const sums: SeedSum[] = [];
  const shares: SeedShare[] = [];
  if (!file) return { sums, shares };
  const { report, index, vocabulary } = facts;
  if (!Array.isArray(file.content)) {
    report({ place: { file: file.path, path: [] }, found: quote(file.content), expected: 'a list of groups of sums and shares' });
    return { sums, shares };
  }
  const format = sumGroupFormat(vocabulary);
  const context = { ...facts, numbers: numbersBySubject(statements) };
  for (const [position, content] of file.content.entries()) {
    const at = (...path: (string | number)[]): SeedPlace => ({ file: file.path, path: [position, ...path] });
    const group = checkFormat(format, content, at(), report);
    if (!group) continue;
    const { about, document } = group;
    if (about !== undefined && !findEntity(facts, about, at('about'))) continue;
    if (document !== undefined && !index.documents.has(document)) {
      report({
        place: at('document'),
        found: quote(document),
        expected: 'the id of a document',
        ...suggest(document, [...index.documents.keys()]),
      });
      continue;
    }
    if (!group.sums && !group.shares) report({ place: at(), found: 'nothing', expected: '«sums» or «shares»' });
    sums.push(...(group.sums ?? []).flatMap((entry, each) => readSum(context, group, entry, at('sums', each)) ?? []));
    shares.push(...(group.shares ?? []).flatMap((entry, each) => readShare(context, group, entry, at('shares', each)) ?? []));
  }
  return { sums, shares };
}
