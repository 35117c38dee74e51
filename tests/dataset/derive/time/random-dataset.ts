import fc from 'fast-check';
import type { Dataset, SeedDocument, SeedEntity, SeedStatement } from '../../../../src/dataset/dataset.js';
import type { StatedValue } from '../../../../src/dataset/values/stated-value.js';
import { parsePeriod } from '../../../../src/model/period.js';

const place = { file: 'invented.yaml', path: [] };

const document = (slug: string, order: number, more: Pick<SeedDocument, 'published'> & Partial<SeedDocument>): SeedDocument => ({
  id: `document/${slug}`,
  order,
  title: slug,
  publishedBasis: 'invented',
  register: false,
  sections: [{ id: `section/${slug}/all`, slug: 'all', title: slug, lines: [{ first: 1, last: 9 }] }],
  ...more,
});

const documents: readonly SeedDocument[] = [
  document('late', 0, { published: '2023-02-01/2023-03-31', period: '2022' }),
  document('early', 1, { published: '2022-12-20/2022-12-31', period: '2022-H2' }),
  document('same-day', 2, { published: '2022-12-31', period: '2021' }),
  document('last', 3, { published: '2025-01-08', period: '2024' }),
  document('codes', 4, { published: '2024-06-30', register: true }),
];

const entity = (type: string, slug: string, fields: Readonly<Record<string, string>> = {}): SeedEntity => ({
  ...{ id: `${type.toLowerCase()}/${slug}`, type, name: slug, aliases: [], merged: [], fields, place },
});

const entities: readonly SeedEntity[] = [
  ...['r0', 'r1', 'r2', 'r3'].map((slug) => entity('Region', slug, { kind: 'TOWN' })),
  ...['e0', 'e1'].map((slug) => entity('Enterprise', slug)),
  ...['p0', 'p1'].map((slug) => entity('Project', slug, { kind: 'PROJECT' })),
  entity('Project', 'set', { kind: 'PROGRAMME' }),
  ...['c0', 'c1'].map((slug) => entity('Policy', slug, { kind: 'CAMPAIGN' })),
  ...['i0', 'i1'].map((slug) => entity('Indicator', slug, { unit: '个' })),
];

const PERIODS = ['2021', '2022', '2022-H1', '2022-H2', '2022-09', '2022-10-01', '2023', '2022-01/2023-06'];

type Fact = Pick<SeedStatement, 'subject' | 'property'> & Partial<SeedStatement>;

const quantity = (number: number, unit: string): StatedValue => ({
  ...{ kind: 'quantity', number: number * 1_000_000, unit, text: `${number}${unit}` },
});
const money = (yuan: number): StatedValue => ({ kind: 'money', yuan, text: `${yuan}元` });

const pick = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const project = pick('project/p0', 'project/p1');
const kind = pick('ACTUAL', 'ACTUAL', 'FORECAST', 'TARGET');

/** Nothing lies in itself: regions lie in regions of a higher number. */
const parent: fc.Arbitrary<Fact> = fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 3 })).map(([low, step]) => ({
  ...{ subject: `region/r${low}`, property: 'parent', object: `region/r${Math.min(3, low + step)}` },
}));

const fact: fc.Arbitrary<Fact> = fc.oneof(
  parent,
  fc.record({ subject: project, property: fc.constant('region'), object: pick('region/r0', 'region/r1', 'region/r2') }),
  fc.record({ subject: project, property: fc.constant('regions'), object: pick('region/r0', 'region/r1') }),
  fc.record({ subject: project, property: fc.constant('enterprises'), object: pick('enterprise/e0', 'enterprise/e1') }),
  fc.record({ subject: pick('enterprise/e0'), property: fc.constant('region'), object: pick('region/r0', 'region/r1') }),
  fc.record({ subject: project, property: fc.constant('partOf'), object: pick('project/set') }),
  fc.record({ subject: pick('project/set', 'project/p0'), property: fc.constant('policies'), object: pick('policy/c0', 'policy/c1') }),
  fc.record({
    subject: project,
    property: pick('investment', 'investment', 'plannedInvestment'),
    value: fc.integer({ min: 1, max: 3 }).map(money),
    kind,
  }),
  fc.record({
    subject: project,
    property: fc.constant('capacity'),
    of: pick('砖', '瓦'),
    value: fc.integer({ min: 1, max: 3 }).map((each) => quantity(each, '吨')),
  }),
  fc.record({
    subject: project,
    property: fc.constant('milestone'),
    value: pick('SIGNED', 'STARTED', 'COMPLETED').map((text): StatedValue => ({ kind: 'status', text })),
    kind,
  }),
  fc.record({
    subject: pick('region/r0', 'project/p0'),
    property: pick('indicator/i0', 'indicator/i1'),
    value: fc.integer({ min: 99, max: 101 }).map((each) => quantity(each, '个')),
    period: pick('2022', '2022-H1', '2023').map((text) => parsePeriod(text)!),
    kind,
    qualifiers: fc.constantFrom([], [], ['LOWER_BOUND']),
  }),
);

const statement = (registered: boolean): fc.Arbitrary<Omit<SeedStatement, 'id' | 'order' | 'position'>> =>
  fc
    .record({
      fact: registered ? parent : fact,
      document: registered ? fc.constant('codes') : pick('late', 'early', 'same-day', 'last'),
      period: fc.option(pick(...PERIODS), { nil: undefined }),
      doubtful: fc.integer({ min: 0, max: 5 }).map((each) => each === 0),
    })
    .map(({ fact: said, document: slug, period, doubtful }) => ({
      ...{ document: `document/${slug}`, section: `section/${slug}/all`, kind: 'ACTUAL', qualifiers: [], occurrence: 1 },
      ...{ basis: registered ? 'REGISTER' : 'STATED', anchor: '锚', occurrenceGiven: false, place },
      ...(period !== undefined && !registered && { period: parsePeriod(period)! }),
      ...(doubtful && { doubt: { kind: 'OCR', reason: 'invented' } }),
      ...said,
    }));

/** Small datasets in which statements agree, differ, replace each other, and hold at different times. */
export const randomDataset: fc.Arbitrary<Dataset> = fc
  .tuple(fc.array(statement(false), { minLength: 1, maxLength: 14 }), fc.array(statement(true), { maxLength: 3 }))
  .map(([stated, registered]) => ({
    info: { id: 'random', title: 'Random', version: '1', licence: 'CC0-1.0', assertions: { minimum: {}, fill: {}, coverage: {} } },
    ...{ documents, entities, omissions: [], sums: [], shares: [] },
    statements: [...stated, ...registered].map((each, order) => ({
      ...each,
      id: `statement/s${String(order).padStart(2, '0')}`,
      order,
      position: order + 1,
    })),
  }));
