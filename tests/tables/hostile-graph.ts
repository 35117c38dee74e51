import type { GraphModel } from '../../src/model/graph-model.js';
import type { GraphBatch } from '../../src/store/graph-batch.js';
import { GraphBuilder } from '../store/contract/graph-builder.js';

/** Names that formats, spreadsheets or readers could take for something else. */
export const HOSTILE_NAMES: readonly string[] = [
  '=1+1',
  '=HYPERLINK("http://127.0.0.1/","click")',
  '+SUM(A1:A9)',
  '-2+3',
  '@SUM(1)',
  '\t=tab',
  '\r=carriage return',
  '\n=line feed',
  '＝1＋1',
  '-5',
  '+3.2%',
  'comma, and "quotes", and \'apostrophes\'',
  '"',
  'line\nfeed',
  'carriage\rreturn',
  'both\r\nof them',
  'separators\u2028of\u2029lines\u0085',
  ' blanks around ',
  'right to left: שלום \u202Eoverridden\u202C and \u2066isolated\u2069',
  'controls \u0001\u0007\u001F',
  '_x0041_ and _x000D_',
  '<b>&amp;</b> ]]>',
  '𠮷林 🏭',
  '\uFEFFmark',
  '0012',
  '1e5',
  'TRUE',
  '2023-01-01',
  ';semicolon|pipe',
];

/** A project of each name, in this order. */
export function hostileGraph(model: GraphModel): GraphBatch {
  const graph = new GraphBuilder(model);
  const dataset = { title: 'Hostile', version: '1', licence: 'CC0', contentHash: 'hostile', statementCount: 0 };
  graph.node('Dataset', 'hostile', dataset);
  for (const [index, name] of HOSTILE_NAMES.entries()) {
    const values = { name, aliases: [name, ''], capacities: [], kind: 'PROJECT' };
    graph.node('Project', `p${String(index).padStart(2, '0')}`, values);
  }
  return graph.batch();
}
