import { registerEnumType } from 'type-graphql';
import { SEARCH_MATCHES } from './search-match.js';

type EnumOf<T extends readonly string[]> = { readonly [K in T[number]]: K };

/** The values of every enum, in order, with its name. */
export const enums = new Map<object, { readonly name: string; readonly values: readonly string[] }>();

/** A string enum known to GraphQL; the order of its values is their sort order. */
function graphEnum<const T extends readonly string[]>(
  name: string,
  description: string,
  values: T,
  explained: Partial<Record<T[number], string>> = {},
): EnumOf<T> {
  const result = Object.fromEntries(values.map((value) => [value, value])) as EnumOf<T>;
  enums.set(result, { name, values });
  registerEnumType(result, {
    name,
    description,
    valuesConfig: Object.fromEntries(Object.entries(explained).map(([value, text]) => [value, { description: text as string }])) as never,
  });
  return result;
}

export const Basis = graphEnum('Basis', 'What a relationship or statement rests on.', ['STATED', 'DERIVED', 'REGISTER'], {
  STATED: 'A document says it, in one sentence or passage.',
  DERIVED: 'A named rule says it.',
  REGISTER: 'A public register says it, such as the administrative division codes.',
});
export const RegionKind = graphEnum('RegionKind', 'What kind of place a region is.', [
  'PROVINCE',
  'CITY',
  'DISTRICT',
  'COUNTY',
  'COUNTY_LEVEL_CITY',
  'DEVELOPMENT_ZONE',
  'TOWN',
  'TOWNSHIP',
  'SUBDISTRICT',
  'VILLAGE',
  'PARK',
  'AREA',
]);
export const OrganizationKind = graphEnum('OrganizationKind', 'What kind of organization it is.', [
  'UNIVERSITY',
  'INSTITUTE',
  'DEPARTMENT',
  'HOSPITAL',
  'SCHOOL',
  'PLATFORM',
  'ASSOCIATION',
  'PARTY',
  'OTHER',
]);
export const ProjectKind = graphEnum('ProjectKind', 'One project, or a named set of them.', ['PROJECT', 'PROGRAMME'], {
  PROGRAMME: 'A set of projects that a document counts together.',
});
export const ProjectStatus = graphEnum('ProjectStatus', 'How far a project is, from idea to completion.', [
  'PROPOSED',
  'SIGNED',
  'APPROVED',
  'PREPARING',
  'STARTED',
  'UNDER_CONSTRUCTION',
  'INSTALLING',
  'TRIAL',
  'IN_PRODUCTION',
  'COMPLETED',
]);
export const PolicyKind = graphEnum('PolicyKind', 'What kind of policy it is.', [
  'STRATEGY',
  'CAMPAIGN',
  'MEASURE',
  'MECHANISM',
  'LAW',
  'GOAL',
]);
export const InvestmentKind = graphEnum('InvestmentKind', 'Which amount of money is meant.', [
  'TOTAL',
  'PLANNED',
  'COMPLETED',
  'CONTRACTED',
]);
export const StatementKind = graphEnum('StatementKind', 'Whether a value is a result, an expectation or an aim.', [
  'ACTUAL',
  'FORECAST',
  'TARGET',
]);
export const Qualifier = graphEnum(
  'Qualifier',
  'How the printed value is to be taken.',
  ['LOWER_BOUND', 'UPPER_BOUND', 'APPROXIMATE', 'CUMULATIVE', 'AS_OF'],
  {
    LOWER_BOUND: '超过, 以上, 余, 突破',
    UPPER_BOUND: '以内, 不超过',
    APPROXIMATE: '约, 近, 左右',
    CUMULATIVE: '累计',
    AS_OF: '截至目前 and its like: dated by the document',
  },
);
export const DoubtKind = graphEnum('DoubtKind', 'Why the printed text is doubtful.', [
  'OCR',
  'DENOMINATOR',
  'SUM',
  'ATTRIBUTION',
  'IDENTITY',
  'NAME',
]);
export const StatementRank = graphEnum(
  'StatementRank',
  'Which of several statements about the same thing the graph shows.',
  ['PREFERRED', 'NORMAL', 'OUTRANKED'],
  {
    PREFERRED: 'It disagrees with others, and wins by the rule in `rankRule`.',
    NORMAL: 'Nothing disagrees with it.',
    OUTRANKED: 'Another statement is shown instead, by the rule in `rankRule`.',
  },
);
export const MoneyUnit = graphEnum('MoneyUnit', 'A unit of money.', ['YUAN', 'WAN_YUAN', 'YI_YUAN'], {
  YUAN: '元',
  WAN_YUAN: '万元, 10,000 yuan',
  YI_YUAN: '亿元, 100,000,000 yuan',
});
export const SortDirection = graphEnum(
  'SortDirection',
  'Order of a list. Values that are not stated sort below all others: last when descending.',
  ['ASC', 'DESC'],
);

export const Direction = graphEnum('Direction', 'Which way relationships are walked.', ['OUT', 'IN', 'BOTH'], {
  OUT: 'Along their arrows.',
  IN: 'Against their arrows.',
});
export const SearchType = graphEnum('SearchType', 'What search finds.', [
  'REGION',
  'ENTERPRISE',
  'ORGANIZATION',
  'PROJECT',
  'INDUSTRY',
  'POLICY',
  'INDICATOR',
  'DOCUMENT',
  'SECTION',
  'STATEMENT',
]);
export const SearchMatch = graphEnum('SearchMatch', 'How a search found something, best first.', SEARCH_MATCHES, {
  EXACT_NAME: 'The text is its name or title.',
  EXACT_ALIAS: 'The text is another name of it: an alias, the English name, the pinyin, its initials, the last part of the id.',
  NAME_PREFIX: 'Its name begins with the text.',
  ALIAS_PREFIX: 'Another name of it begins with the text.',
  PART: 'Every word of the text occurs in one of its names.',
  TEXT: 'Every word of the text occurs in what the statement says, or in its anchor.',
});
