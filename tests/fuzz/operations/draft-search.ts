import { getNamedType, type GraphQLEnumType, type GraphQLField } from 'graphql';
import { encodeCursor } from '../../../src/compiler/cursor.js';
import { SEARCH_MATCHES } from '../../../src/model/search-match.js';
import { readSearchQuery } from '../../../src/model/search-query.js';
import type { Choices } from '../choices.js';
import { TEXTS } from '../graphs/random-values.js';
import type { DraftOperation } from './draft-operation.js';
import type { DraftedArguments } from './draft-page.js';
import { EnumName, fixed, literal, type DraftValue } from './draft-value.js';

/** What an analyzer, a query parser or a tokenizer could stumble over. */
const TRICKS = [
  '吉*',
  '"吉林',
  '吉 OR 林',
  'name:吉',
  '+a -b',
  'a~',
  '[a TO z]',
  '\\',
  '吉林 jilin',
  'is',
  'the',
  'j',
  '1',
  '吉',
  'абв',
  '々',
  '吉абв',
  'x_y',
];

const width = (text: string): string => text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));

/** A text that some node is named by, or says; whole, in part, in another case or width, or in a word of its spelling. */
function searchedText(operation: DraftOperation, choices: Choices): string {
  if (choices.once(6)) return choices.oneOf(TRICKS);
  if (choices.once(6)) return choices.oneOf(TEXTS);
  const [type, property] = choices.oneOf([
    ['Entity', 'name'],
    ['Entity', 'aliases'],
    ['Entity', 'id'],
    ['Entity', 'searchAliases'],
    ['Section', 'title'],
    ['Statement', 'text'],
    ['Statement', 'anchor'],
  ] as const);
  const value = String(operation.samples.value(operation.model.types.get(type)!, property, choices) ?? '吉林');
  const words = value.split(/[ _|/]+/).filter((word) => word !== '');
  const word = words.length > 0 ? choices.oneOf(words) : value;
  const text = choices.oneOf([
    value,
    word,
    [...word].slice(0, 1 + choices.below(4)).join(''),
    [...word].slice(choices.below(3), 5).join(''),
  ]);
  return choices.oneOf([text, text, text.toUpperCase(), width(text), `${text} ${[...word].at(-1) ?? ''}`]);
}

/** A text that a search does not refuse. */
const askable = (text: string): string => (readSearchQuery(text.slice(0, 100)).terms.length === 0 ? 'jilin' : text.slice(0, 100));

/** A cursor of a search, of something that it may or may not find. */
function cursor(operation: DraftOperation, choices: Choices): string {
  const node = operation.samples.node(operation.model.types.get(choices.oneOf(['Entity', 'Statement']))!, choices);
  const { searchSort = '', id = '' } = node?.properties ?? {};
  return encodeCursor('match,searchSort,id', [choices.below(SEARCH_MATCHES.length), String(searchSort), String(id)]);
}

/** The arguments of `search`. */
export function draftSearch(operation: DraftOperation, field: GraphQLField<unknown, unknown>, most: number): DraftedArguments {
  const { choices } = operation;
  const argument = (name: string) => field.args.find((each) => each.name === name)!;
  const drafted: (readonly [string, DraftValue])[] = [];
  const add = (name: string, draft: () => DraftValue) => drafted.push([name, operation.value(argument(name).type, draft)]);
  add('text', () => ({ kind: 'leaf', draw: (each) => askable(searchedText(operation, each)) }));
  if (choices.once(2)) {
    const values = (getNamedType(argument('types').type) as GraphQLEnumType).getValues();
    add('types', () => fixed(Array.from({ length: choices.below(4) }, () => new EnumName(choices.oneOf(values).name))));
  }
  add('first', () => ({ kind: 'leaf', draw: (each) => (each.once(20) ? 0 : 1 + each.below(most)) }));
  if (choices.once(3)) add('after', () => ({ kind: 'leaf', draw: (each) => cursor(operation, each) }));
  return { text: `(${drafted.map(([name, value]) => `${name}: ${literal(value, choices)}`).join(', ')})`, rows: Math.max(most, 1) };
}

/** The days of `changes`, put before the arguments of its page. */
export function draftChanges(operation: DraftOperation, field: GraphQLField<unknown, unknown>, page: DraftedArguments): DraftedArguments {
  const { choices, samples } = operation;
  const days = ['from', 'to'].map((name) => {
    const { type } = field.args.find((argument) => argument.name === name)!;
    const value = operation.value(type, () => ({ kind: 'leaf', draw: (each) => samples.day(each) }));
    return `${name}: ${literal(value, choices)}`;
  });
  const rest = page.text === '' ? [] : [page.text.slice(1, -1)];
  return { ...page, text: `(${[...days, ...rest].join(', ')})` };
}
