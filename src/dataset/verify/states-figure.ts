import type { SeedEntity, SeedStatement } from '../dataset.js';
import { normalizePrint } from './printed-numbers.js';

const FIGURE = /\d+(?:\.\d+)?/g;

/** A figure of a date: `2022年`, `1-6月`. */
const DATE = /^(?:[年月日]|[-–—~～至到]\d+月)/;

const includes = (text: string | undefined, figure: string): boolean =>
  text !== undefined && [...normalizePrint(text).matchAll(FIGURE)].some(([each]) => each === figure);

function isOfPeriod({ period }: SeedStatement, figure: string, behind: string): boolean {
  if (!period || !DATE.test(behind)) return false;
  return [period.from, period.to].flatMap((date) => date.split('-').map(Number)).includes(Number(figure));
}

/**
 * Whether a statement accounts for a figure in its anchor, and not merely for its neighbours: the figure is in the value,
 * in what the value is of, in the name of a thing it speaks of, or in the date it holds for.
 * @param behind what stands behind the figure in the text
 */
export function statesFigure(statement: SeedStatement, figure: string, behind: string, entities: ReadonlyMap<string, SeedEntity>): boolean {
  const { subject, property, object, value, of } = statement;
  const named = [subject, property, object ?? ''].flatMap((id) => entities.get(id) ?? []);
  return (
    includes(value?.text, figure) ||
    includes(of, figure) ||
    isOfPeriod(statement, figure, behind) ||
    named.some(({ name, aliases }) => [name, ...aliases].some((each) => includes(each, figure)))
  );
}
