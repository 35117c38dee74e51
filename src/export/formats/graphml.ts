import type { FileFormat } from '../export-format.js';
import { GraphAttributes, type AttributeValue, type GraphAttribute } from './graph-attributes.js';
import { xmlText } from './xml-text.js';

const declared = (domain: 'node' | 'edge', attributes: readonly GraphAttribute[]): string =>
  attributes
    .map(({ id, name, type }) => `  <key id="${domain}-${id}" for="${domain}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join('');

const data = (domain: 'node' | 'edge', values: readonly AttributeValue[]): string =>
  values.map(([{ id }, value]) => `<data key="${domain}-${id}">${xmlText(value)}</data>`).join('');

/** @see http://graphml.graphdrawing.org/ */
export const graphml: FileFormat = {
  kind: 'file',
  name: 'graphml',
  title: { zh: 'GraphML，供 networkx、igraph、yEd、Gephi 使用', en: 'GraphML, for networkx, igraph, yEd and Gephi' },
  keepsTime: false,
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  async *write(source, model) {
    const attributes = new GraphAttributes(model);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield declared('node', attributes.ofNodes) + declared('edge', attributes.ofRelationships);
    yield '  <graph edgedefault="directed">\n';
    let edges = 0;
    for await (const record of source.records()) {
      if ('node' in record) {
        yield `    <node id="${xmlText(record.node.id)}">${data('node', attributes.ofNode(record.node))}</node>\n`;
      } else {
        const { from, to } = record.relationship;
        const ends = `source="${xmlText(from)}" target="${xmlText(to)}"`;
        yield `    <edge id="e${(edges += 1)}" ${ends}>${data('edge', attributes.ofRelationship(record.relationship))}</edge>\n`;
      }
    }
    yield '  </graph>\n</graphml>\n';
  },
};
