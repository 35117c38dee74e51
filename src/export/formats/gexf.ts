import type { RelationshipRecord } from '../../store/graph-batch.js';
import type { FileFormat } from '../export-format.js';
import { captionOf } from '../plain-value.js';
import { GraphAttributes, type AttributeValue, type GraphAttribute } from './graph-attributes.js';
import { xmlText } from './xml-text.js';

const declared = (domain: 'node' | 'edge', attributes: readonly GraphAttribute[]): string => {
  const lines = attributes.map(({ id, name, type }) => `      <attribute id="${id}" title="${name}" type="${type}"/>\n`);
  return `    <attributes class="${domain}">\n${lines.join('')}    </attributes>\n`;
};

const data = (values: readonly AttributeValue[]): string =>
  `<attvalues>${values.map(([{ id }, value]) => `<attvalue for="${id}" value="${xmlText(value)}"/>`).join('')}</attvalues>`;

const edge = (number: number, { type, from, to }: RelationshipRecord, values: readonly AttributeValue[]): string => {
  const ends = `source="${xmlText(from)}" target="${xmlText(to)}"`;
  return `      <edge id="e${number}" ${ends} label="${xmlText(type)}">${data(values)}</edge>\n`;
};

/**
 * Version 1.2, which Gephi and networkx both read.
 * @see https://gexf.net/
 */
export const gexf: FileFormat = {
  kind: 'file',
  name: 'gexf',
  title: { zh: 'GEXF 1.2，供 Gephi 与 networkx 使用', en: 'GEXF 1.2, for Gephi and networkx' },
  keepsTime: false,
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  async *write(source, model) {
    const attributes = new GraphAttributes(model);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n';
    yield '  <graph mode="static" defaultedgetype="directed">\n';
    yield declared('node', attributes.ofNodes) + declared('edge', attributes.ofRelationships);
    yield '    <nodes>\n';
    let edges = 0;
    for await (const record of source.records()) {
      if ('node' in record) {
        const { node } = record;
        yield `      <node id="${xmlText(node.id)}" label="${xmlText(captionOf(node))}">${data(attributes.ofNode(node))}</node>\n`;
      } else {
        if (edges === 0) yield '    </nodes>\n    <edges>\n';
        yield edge((edges += 1), record.relationship, attributes.ofRelationship(record.relationship));
      }
    }
    yield edges === 0 ? '    </nodes>\n' : '    </edges>\n';
    yield '  </graph>\n</gexf>\n';
  },
};
