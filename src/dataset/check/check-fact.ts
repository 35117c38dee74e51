import type { SeedEntity, SeedPlace } from '../dataset.js';
import type { DatasetIndex } from '../dataset-index.js';
import { suggest } from '../did-you-mean.js';
import type { Fact } from '../format/statements-format.js';
import { quote, type Report } from '../problem.js';
import { parseMoney, parseOwnQuantity, parseQuantityIn, type ValueResult } from '../values/parse-value.js';
import type { StatedValue } from '../values/stated-value.js';
import { MAXIMUM_LENGTH } from '../vocabulary/value-properties.js';
import type { PropertyRule, Vocabulary } from '../vocabulary/vocabulary.js';

/** What a fact says once its words are known. */
export interface FactContent {
  readonly property: string;
  readonly object?: string;
  readonly value?: StatedValue;
}

export interface FactContext {
  readonly vocabulary: Vocabulary;
  readonly index: DatasetIndex;
  readonly report: Report;
}

const lower = (type: string): string => type.toLowerCase();

/** An entity of the register by id; an unknown one is reported with the nearest that exists. */
export function findEntity({ index, report }: FactContext, id: string, place: SeedPlace): SeedEntity | undefined {
  const entity = index.entities.get(id);
  if (!entity) {
    const prefix = id.slice(0, id.indexOf('/') + 1);
    const near = [...index.entities.keys()].filter((known) => known.startsWith(prefix));
    report({ place, found: quote(id), expected: 'the id of an entry of the register', ...suggest(id, near) });
  }
  return entity;
}

function readValue(
  rule: Extract<PropertyRule, { kind: 'value' }>,
  text: string,
  statuses: readonly string[],
): ValueResult & { suggestion?: string } {
  switch (rule.form) {
    case 'money':
      return parseMoney(text);
    case 'quantity':
      return parseOwnQuantity(text);
    case 'code':
      return /^\d{6}$/.test(text) ? { value: { kind: 'code', text } } : { expected: 'a code of six digits' };
    case 'status':
      return statuses.includes(text)
        ? { value: { kind: 'status', text } }
        : { expected: `one of ${statuses.join(', ')}`, ...suggest(text, statuses) };
    case 'text':
      return [...text].length <= MAXIMUM_LENGTH
        ? { value: { kind: 'text', text } }
        : { expected: `a text of at most ${MAXIMUM_LENGTH} characters` };
  }
}

const statusesOf = ({ model }: Vocabulary): readonly string[] => model.types.get('Milestone')?.properties.get('status')?.values ?? [];

/** A key that does not belong beside the property. */
function refuse(fact: Fact, keys: readonly (keyof Fact)[], why: string, place: SeedPlace, report: Report): void {
  for (const key of keys) {
    if (fact[key] === undefined) continue;
    report({
      place: { ...place, path: [...place.path, key] },
      atKey: true,
      found: `the key ${quote(key)}`,
      expected: `no «${key}» beside ${why}`,
    });
  }
}

function checkIndicator(context: FactContext, fact: Fact, place: SeedPlace): FactContent | undefined {
  const { report } = context;
  const at = (key: string): SeedPlace => ({ ...place, path: [...place.path, key] });
  refuse(fact, ['property', 'object'], 'an indicator', place, report);
  const indicator = findEntity(context, fact.indicator!, at('indicator'));
  if (fact.value === undefined) {
    report({ place, found: 'nothing', expected: 'the «value» of the indicator' });
    return undefined;
  }
  if (!indicator) return undefined;
  const result = parseQuantityIn(fact.value, indicator.fields['unit'] ?? '');
  if ('value' in result) return { property: indicator.id, value: result.value };
  report({ place: at('value'), found: quote(fact.value), expected: result.expected });
  return undefined;
}

function checkRelationship(
  context: FactContext,
  rule: Extract<PropertyRule, { kind: 'relationship' }>,
  fact: Fact,
  place: SeedPlace,
): FactContent | undefined {
  const { report } = context;
  const at = { ...place, path: [...place.path, 'object'] };
  refuse(fact, ['value', 'of'], `the relationship «${fact.property}»`, place, report);
  const expected = `the id of ${rule.objects.map(lower).join(' or ')}`;
  if (fact.object === undefined) {
    report({ place, found: 'nothing', expected: `an «object»: ${expected}` });
    return undefined;
  }
  const object = findEntity(context, fact.object, at);
  if (!object) return undefined;
  if (rule.objects.includes(object.type)) return { property: fact.property!, object: object.id };
  report({ place: at, found: quote(object.id), expected: `${expected} for «${fact.property}»` });
  return undefined;
}

/** Checks what a fact says of its subject: the property exists there, and its object or value is of its kind. */
export function checkFact(context: FactContext, subject: SeedEntity, fact: Fact, place: SeedPlace): FactContent | undefined {
  const { vocabulary, report } = context;
  const at = (key: string): SeedPlace => ({ ...place, path: [...place.path, key] });
  if (fact.indicator !== undefined) return checkIndicator(context, fact, place);
  if (fact.property === undefined) {
    report({ place, found: 'nothing', expected: 'a «property» or an «indicator»' });
    return undefined;
  }
  const rules = vocabulary.subjects.get(subject.type)!.rules;
  const rule = rules.get(fact.property);
  if (!rule) {
    const known = [...rules.keys()];
    report({
      place: at('property'),
      found: quote(fact.property),
      expected: `a property of ${lower(subject.type)}: ${known.join(', ')}`,
      ...suggest(fact.property, known),
    });
    return undefined;
  }
  if (rule.kind === 'relationship') return checkRelationship(context, rule, fact, place);
  refuse(fact, ['object'], `the value «${fact.property}»`, place, report);
  if (rule.form === 'quantity' && fact.of === undefined)
    report({ place, found: 'nothing', expected: `«of»: what the ${fact.property} is of` });
  if (fact.value === undefined) {
    report({ place, found: 'nothing', expected: `the «value» of «${fact.property}»` });
    return undefined;
  }
  const result = readValue(rule, fact.value, statusesOf(vocabulary));
  if ('value' in result) return { property: fact.property, value: result.value };
  const { expected, ...hint } = result;
  report({ place: at('value'), found: quote(fact.value), expected, ...(hint.suggestion !== undefined && { suggestion: hint.suggestion }) });
  return undefined;
}
