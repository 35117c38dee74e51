import { storedTypes, type GraphModel } from '../../model/graph-model.js';
import type { NodeRecord, RelationshipRecord } from '../../store/graph-batch.js';
import { csvField } from '../../tables/write-csv.js';
import type { FolderFormat, FolderPart } from '../export-format.js';
import { captionOf, plainValue } from '../plain-value.js';
import { describePackage } from './describe-package.js';
import { nodeResource, relationshipResource, NODES, type Resource } from './package-resources.js';

const LINE_END = '\r\n';

/** Programs read these files, and a guard against formulas would change what stands in them. */
const line = (cells: readonly unknown[]): string => cells.map((cell) => csvField(cell, false)).join(',') + LINE_END;

/** Writes the rows of a package, and remembers what its descriptor has to say. */
class PackageWriter {
  private readonly begun = new Set<Resource>();
  private readonly nodes: ReadonlyMap<string, Resource>;
  private readonly relationships: ReadonlyMap<string, Resource>;
  private readonly documents: NodeRecord[] = [];
  private dataset: NodeRecord | undefined;

  constructor(private readonly model: GraphModel) {
    this.nodes = new Map(storedTypes(model).map((type) => [type.label!, nodeResource(type)]));
    this.relationships = new Map([...model.relationships].map(([name, type]) => [name, relationshipResource(type, model)]));
  }

  node(node: NodeRecord): FolderPart[] {
    const { label, id, properties } = node;
    if (label === 'Dataset') this.dataset = node;
    if (label === 'Document') this.documents.push(node);
    const cells = [...this.model.types.get(label)!.properties.values()].map((property) => {
      const value = properties[property.name];
      return value === undefined ? null : plainValue(property, value);
    });
    return [this.row(NODES, [id, label, captionOf(node)]), this.row(this.nodes.get(label)!, cells)];
  }

  relationship({ type, from, to, properties: { basis, statements } }: RelationshipRecord): FolderPart {
    return this.row(this.relationships.get(type)!, [from, to, basis, statements]);
  }

  descriptor(): FolderPart {
    const described = describePackage(this.dataset, this.documents, [...this.begun]);
    return { file: 'datapackage.json', text: `${JSON.stringify(described, null, 2)}\n` };
  }

  private row(resource: Resource, cells: readonly unknown[]): FolderPart {
    const header = this.begun.has(resource) ? '' : line(resource.schema.fields.map(({ name }) => name));
    this.begun.add(resource);
    return { file: resource.path, text: header + line(cells) };
  }
}

/** @see https://datapackage.org/standard/data-package/ */
export const dataPackage: FolderFormat = {
  kind: 'folder',
  name: 'datapackage',
  title: {
    zh: 'Frictionless 数据包：CSV 文件夹与 datapackage.json',
    en: 'Frictionless Data Package: a folder of CSV files with datapackage.json',
  },
  keepsTime: false,
  async *write(source, model) {
    const writer = new PackageWriter(model);
    for await (const record of source.records()) {
      if ('node' in record) yield* writer.node(record.node);
      else yield writer.relationship(record.relationship);
    }
    yield writer.descriptor();
  },
};
