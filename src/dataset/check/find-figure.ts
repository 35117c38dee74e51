import type { SeedFigure, SeedPlace, SeedStatement } from '../dataset.js';
import { suggest } from '../did-you-mean.js';
import { claimOf } from '../derive/claim.js';
import type { FigureEntry, SumGroup } from '../format/sums-format.js';
import { quote } from '../problem.js';
import { parseQuantity } from '../values/quantity.js';
import { findEntity, type FactContext } from './check-fact.js';

/** Statements with a number, by whom they are about. */
export type NumbersBySubject = ReadonlyMap<string, readonly SeedStatement[]>;

export function numbersBySubject(statements: readonly SeedStatement[]): NumbersBySubject {
  const numbers = new Map<string, SeedStatement[]>();
  for (const statement of statements) {
    if (statement.value?.kind !== 'money' && statement.value?.kind !== 'quantity') continue;
    const known = numbers.get(statement.subject);
    if (known) known.push(statement);
    else numbers.set(statement.subject, [statement]);
  }
  return numbers;
}

export interface FigureContext extends FactContext {
  readonly numbers: NumbersBySubject;
}

const ATTRIBUTES = ['of', 'period', 'kind', 'document', 'about'] as const;

/** A number of the editors' own, with where it is from. */
function readNumber(context: FigureContext, entry: FigureEntry, place: SeedPlace): SeedFigure | undefined {
  const at = (key: string): SeedPlace => ({ ...place, path: [...place.path, key] });
  const key = (['indicator', 'property', ...ATTRIBUTES] as const).find((name) => entry[name] !== undefined);
  if (key !== undefined) {
    context.report({ place: at(key), atKey: true, found: `the key ${quote(key)}`, expected: `no «${key}» beside a «number»` });
    return undefined;
  }
  if (entry.reason === undefined) context.report({ place, found: 'nothing', expected: 'a «reason»: where the number is from' });
  const quantity = parseQuantity(entry.number!);
  if (quantity && !quantity.upper && quantity.unit !== '') return { text: entry.number!, quantity, statements: [] };
  context.report({ place: at('number'), found: quote(entry.number), expected: 'a number with its unit, such as 334天' });
  return undefined;
}

/** Which of the attributes that a figure may name tell its answers apart. */
function differing(answers: readonly SeedStatement[]): string {
  const read = (name: (typeof ATTRIBUTES)[number], each: SeedStatement): string | undefined =>
    name === 'period' ? each.period?.text : name === 'about' ? each.subject : each[name];
  const names = ATTRIBUTES.filter((name) => new Set(answers.map((each) => read(name, each))).size > 1);
  return names.length === 0 ? 'one value, stated once' : `one value; say which by ${names.map((name) => `«${name}»`).join(' or ')}`;
}

/** Finds the statements of a figure, which must exist and agree; a problem otherwise. */
export function findFigure(context: FigureContext, group: SumGroup, entry: FigureEntry, place: SeedPlace): SeedFigure | undefined {
  const { report, numbers, index } = context;
  const at = (key: string): SeedPlace => ({ ...place, path: [...place.path, key] });
  if (entry.number !== undefined) return readNumber(context, entry, place);
  const property = entry.indicator ?? entry.property;
  if (property === undefined || (entry.indicator !== undefined && entry.property !== undefined)) {
    report({ place, found: property === undefined ? 'nothing' : 'two of them', expected: 'an «indicator», a «property» or a «number»' });
    return undefined;
  }
  const subject = entry.about ?? group.about;
  if (subject === undefined) {
    report({ place, found: 'nothing', expected: '«about»: whose figure it is, here or on the group' });
    return undefined;
  }
  if (entry.about !== undefined && !findEntity(context, entry.about, at('about'))) return undefined;
  if (entry.indicator !== undefined && !findEntity(context, entry.indicator, at('indicator'))) return undefined;
  const document = entry.document ?? group.document;
  if (entry.document !== undefined && !index.documents.has(entry.document)) {
    const known = [...index.documents.keys()];
    report({ place: at('document'), found: quote(entry.document), expected: 'the id of a document', ...suggest(entry.document, known) });
    return undefined;
  }

  const near = (numbers.get(subject) ?? []).filter((each) => document === undefined || each.document === document);
  const stated = near.filter(
    (each) =>
      each.property === property &&
      (entry.of === undefined || each.of === entry.of) &&
      (entry.period === undefined || each.period?.text === entry.period) &&
      (entry.kind === undefined || each.kind === entry.kind),
  );
  const [first] = stated;
  if (!first) {
    const others = near.filter((each) => each.property === property);
    const known = [...new Set(near.map((each) => each.property))];
    const told = others.map(({ value, period, kind }) => `${value!.text} (${[period?.text, kind].filter(Boolean).join(', ')})`).join(', ');
    report({
      place: others.length > 0 ? place : at(entry.indicator === undefined ? 'property' : 'indicator'),
      found: `no statement of ${quote(property)} for ${quote(subject)}${document === undefined ? '' : ` in ${document}`}`,
      expected: others.length > 0 ? `what is stated there: ${told}` : 'a figure that is stated there',
      ...(others.length === 0 && suggest(property, known)),
    });
    return undefined;
  }
  if (stated.some((each) => claimOf(each) !== claimOf(first))) {
    const values = [...new Set(stated.map(({ value }) => value!.text))].join(' and ');
    report({ place, found: `${values} for ${quote(property)} of ${quote(subject)}`, expected: differing(stated) });
    return undefined;
  }
  const quantity = parseQuantity(first.value!.text)!;
  if (!quantity.upper) return { text: first.value!.text, quantity, statements: stated };
  report({ place, found: `the range ${first.value!.text}`, expected: 'a figure that is one number' });
  return undefined;
}
