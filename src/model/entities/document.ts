import { GraphEntity, Property, ToOne } from '../decorators.js';
import { Period } from '../scalars.js';
import { Node } from './node.js';

@GraphEntity({
  label: 'Document',
  one: 'document',
  many: 'documents',
  implements: [Node],
  description: 'A source (文献): a newspaper page, a work report, a register.',
})
export class Document {
  @Property(() => String, { sort: 'collation', fold: true, search: 'name', description: 'Its title.' })
  title!: string;

  @Property(() => String, { nullable: true, fold: true, description: 'Who published it.' })
  publisher?: string;

  @Property(() => Period, { sort: 'text', description: 'When it was published: a date, or the interval it must lie in.' })
  published!: string;

  @Property(() => String, { description: 'How we know when it was published.' })
  publishedBasis!: string;

  @Property(() => Period, { nullable: true, sort: 'text', description: 'The period it mostly speaks of.' })
  period?: string;

  @Property(() => String, { description: 'A ready reference: title, publisher and when it was published.' })
  citation!: string;

  @Property(() => String, { nullable: true, description: 'SHA-256 of the original, byte for byte.' })
  sha256?: string;
}

@GraphEntity({ label: 'Section', one: 'section', many: 'sections', implements: [Node], description: 'A part of a document (章节).' })
export class Section {
  @Property(() => String, { sort: 'collation', fold: true, search: 'name', description: 'Its title.' })
  title!: string;

  @Property(() => [String], { description: 'The lines of the original it covers: `1-70`.' })
  lines!: string[];

  @ToOne(() => Document, {
    relationship: 'SECTION_OF',
    description: 'The document it is part of.',
    inverse: { field: 'sections', many: true, description: 'Its sections.' },
  })
  document!: Document;
}
