import { describe, expect, test } from 'vitest';
import type { Asker } from './asker.js';

const cases: readonly (readonly [title: string, field: string, where: string, expected: readonly string[]])[] = [
  ['no condition leaves all', 'regions', '{}', ['city', 'empty', 'loop', 'north', 'south']],
  ['a null condition is left out', 'regions', '{ name: null, adcode: { eq: null } }', ['city', 'empty', 'loop', 'north', 'south']],
  [
    'several conditions must all hold',
    'regions',
    '{ kind: { eq: DISTRICT }, name: { endsWith: "h" }, adcode: { isNull: true } }',
    ['south'],
  ],
  ['a missing value is null', 'regions', '{ adcode: { isNull: true } }', ['empty', 'loop', 'south']],
  ['a value that is there is not null', 'regions', '{ adcode: { isNull: false } }', ['city', 'north']],
  ['an empty list is empty', 'regions', '{ aliases: { isEmpty: true } }', ['empty', 'loop', 'north']],
  ['a filled list is not empty', 'regions', '{ aliases: { isEmpty: false } }', ['city', 'south']],
  ['or needs one', 'regions', '{ or: [{ adcode: { eq: "220200" } }, { name: { eq: "Loop" } }] }', ['city', 'loop']],
  [
    'or of a missing value and something true holds',
    'regions',
    '{ or: [{ adcode: { contains: "2" } }, { name: { eq: "South" } }] }',
    ['city', 'north', 'south'],
  ],
  ['or of nothing never holds', 'regions', '{ or: [] }', []],
  ['and of nothing always holds', 'regions', '{ and: [] }', ['city', 'empty', 'loop', 'north', 'south']],
  ['not of nothing never holds', 'regions', '{ not: {} }', []],
  ['not of a comparison with a missing value holds', 'regions', '{ not: { adcode: { startsWith: "22020" } } }', ['empty', 'loop', 'south']],
  ['not of not is the comparison again', 'regions', '{ not: { not: { adcode: { contains: "3" } } } }', ['north']],
  [
    'not of or holds where none does',
    'regions',
    '{ not: { or: [{ adcode: { contains: "2" } }, { kind: { eq: AREA } }] } }',
    ['empty', 'south'],
  ],
  [
    'not of and holds where one does not',
    'regions',
    '{ not: { and: [{ adcode: { contains: "2" } }, { kind: { eq: CITY } }] } }',
    ['empty', 'loop', 'north', 'south'],
  ],
  ['a related node that is such exists', 'regions', '{ parent: { name: { eq: "Jilin" } } }', ['north', 'south']],
  ['any related node exists', 'regions', '{ parent: {} }', ['loop', 'north', 'south']],
  ['no related node exists', 'regions', '{ not: { parent: {} } }', ['city', 'empty']],
  [
    'related through two steps',
    'projects',
    '{ region: { parts: { some: { kind: { eq: DISTRICT } } } } }',
    ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9'],
  ],
  ['some', 'regions', '{ projects: { some: { name: { eq: "吉化" } } } }', ['city']],
  ['some of any', 'regions', '{ projects: { some: {} } }', ['city', 'loop']],
  ['none of any', 'regions', '{ projects: { none: {} } }', ['empty', 'north', 'south']],
  ['none', 'regions', '{ projects: { none: { name: { eq: "吉化" } } } }', ['empty', 'loop', 'north', 'south']],
  ['every holds where there is none', 'regions', '{ projects: { every: { name: { eq: "nothing" } } } }', ['empty', 'north', 'south']],
  [
    'every fails where a value is missing',
    'regions',
    '{ projects: { every: { status: { in: [STARTED, COMPLETED] } } } }',
    ['empty', 'loop', 'north', 'south'],
  ],
  [
    'every with not holds where a value is missing',
    'regions',
    '{ parts: { every: { not: { adcode: { eq: "220200" } } } } }',
    ['city', 'empty', 'loop', 'north', 'south'],
  ],
  [
    'some, none and every together',
    'regions',
    '{ parts: { some: { adcode: { isNull: true } }, none: { kind: { eq: AREA } }, every: { kind: { eq: DISTRICT } } } }',
    ['city'],
  ],
  ['through a self-loop', 'regions', '{ parent: { parent: { parent: { name: { eq: "Loop" } } } } }', ['loop']],
  ['through a cycle', 'enterprises', '{ parent: { parent: { name: { eq: "Child" } } } }', ['child']],
  ['the label is checked where a type leads to several', 'observations', '{ region: {} }', ['city', 'north']],
  ['an interface is asked for what its members share', 'observations', '{ subject: { name: { startsWith: "p" } } }', ['parent']],
  [
    'an index on the far end and a comparison on the near one',
    'projects',
    '{ region: { name: { in: ["Jilin", "Loop"] } }, kind: { eq: PROJECT }, name: { eq: "abc" } }',
    ['p2', 'p8'],
  ],
  [
    'names are compared without case and width',
    'projects',
    '{ name: { startsWith: "ＡＢＣ" } }',
    ['p1', 'p10', 'p2', 'p3', 'p4', 'p7', 'p8', 'p9'],
  ],
];

export const describeConditions = (ask: () => Asker) =>
  describe('conditions', () => {
    test.each(cases)('%s: %s where %s', async (_title, field, where, expected) => {
      const { [field]: page } = await ask().data(`{ ${field}(where: ${where}) { totalCount nodes { id } } }`);
      const ids = page.nodes.map(({ id }: { id: string }) => id.slice(id.indexOf('/') + 1));
      expect(ids).toEqual(expected);
      expect(page.totalCount).toBe(expected.length);
    });

    test('a nested list is filtered by itself', async () => {
      const { region } = await ask().data(
        '{ region(id: "region/city") { projects(where: { not: { status: { eq: STARTED } } }, orderBy: [{ status: DESC }]) { totalCount nodes { id status } } } }',
      );
      expect(region.projects).toEqual({
        totalCount: 6,
        nodes: [
          { id: 'project/p8', status: 'COMPLETED' },
          { id: 'project/p4', status: 'COMPLETED' },
          { id: 'project/p2', status: 'COMPLETED' },
          { id: 'project/p9', status: null },
          { id: 'project/p6', status: null },
          { id: 'project/p3', status: null },
        ],
      });
    });

    test('an argument that asks for equality is a condition like any other', async () => {
      const { document } = await ask().data(
        '{ document(id: "document/paper") { statements(property: "region", where: { not: { id: { eq: "statement/s4" } } }) { totalCount nodes { id } } } }',
      );
      expect(document.statements).toEqual({ totalCount: 2, nodes: [{ id: 'statement/s2' }, { id: 'statement/s6' }] });
    });
  });
