import type { Period } from '../model/period.js';
import type { Quantity } from './values/quantity.js';
import type { StatedValue } from './values/stated-value.js';

/** What `dataset.yaml` says. */
export interface DatasetInfo {
  /** `jiangcheng`; the node is `dataset/jiangcheng`. */
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly licence: string;
  readonly assertions: Assertions;
}

/** What a dataset promises of itself; a load that falls short is refused. */
export interface Assertions {
  /** At least so many, by the name of the root field: `projects: 100`. */
  readonly minimum: Readonly<Record<string, number>>;
  /** At least so many per cent have it stated, by type and property: `project: { region: 60 }`. */
  readonly fill: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** At least so many per cent of a document's figures are covered; `verify` holds it against the original. */
  readonly coverage: Readonly<Record<string, number>>;
}

/** Lines of an original, counted from 1, both included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

export interface SeedSection {
  /** `section/jl-2022-review/environment`. */
  readonly id: string;
  /** `environment`, the name of the statement file. */
  readonly slug: string;
  readonly title: string;
  readonly lines: readonly LineRange[];
}

export interface SeedDocument {
  readonly id: string;
  /** Its place in `documents.yaml`, from 0. */
  readonly order: number;
  readonly title: string;
  readonly publisher?: string;
  /** A date, or an interval of two. */
  readonly published: string;
  readonly publishedBasis: string;
  readonly period?: string;
  readonly sha256?: string;
  /** True for a register: anchors are codes in an installed package, or lines of a file among the seeds. */
  readonly register: boolean;
  /** Where a register is read from. */
  readonly file?: string;
  readonly sections: readonly SeedSection[];
}

/** An entry of the register. */
export interface SeedEntity {
  readonly id: string;
  /** Name of its GraphQL type. */
  readonly type: string;
  readonly name: string;
  readonly english?: string;
  /** Other names, merged ones included. */
  readonly aliases: readonly string[];
  readonly merged: readonly { readonly name: string; readonly reason: string }[];
  /** Further fields of its type: `kind`, `unit`, `description`. */
  readonly fields: Readonly<Record<string, string>>;
  readonly place: SeedPlace;
}

/** Where something stands in the seeds: a file, and the path to it in the parsed YAML. */
export interface SeedPlace {
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/** One fact, checked: every id exists, the value is exact, the period is possible. */
export interface SeedStatement {
  readonly id: string;
  readonly document: string;
  readonly section: string;
  readonly subject: string;
  /** A property, or the id of an indicator. */
  readonly property: string;
  /** The other end, where it states a relationship. */
  readonly object?: string;
  /** What it states otherwise. */
  readonly value?: StatedValue;
  readonly of?: string;
  /** As stated; absent means from the document's period on. */
  readonly period?: Period;
  readonly kind: string;
  readonly qualifiers: readonly string[];
  readonly doubt?: { readonly kind: string; readonly reason: string };
  readonly basis: string;
  readonly anchor: string;
  readonly occurrence: number;
  /** Whether the seeds give the occurrence; without it the anchor must be unique in its section. */
  readonly occurrenceGiven: boolean;
  /** Its place in the order of documents, sections and facts, from 0. */
  readonly order: number;
  /** Its place in its document alone, from 1: what another document adds moves nothing. */
  readonly position: number;
  readonly place: SeedPlace;
}

/** Figures that state nothing. */
export interface SeedOmission {
  readonly document: string;
  readonly section: string;
  readonly anchor: string;
  readonly reason: string;
  /** Absent: every place in the section. */
  readonly occurrence?: number;
  readonly place: SeedPlace;
}

/** A figure that a sum or a share is made of. */
export interface SeedFigure {
  /** As printed, with its unit: `37项`. */
  readonly text: string;
  readonly quantity: Quantity;
  /** The statements of it, which all give this value; none for a number that no document needs to state. */
  readonly statements: readonly SeedStatement[];
}

/** Parts that make up a whole. */
export interface SeedSum {
  readonly whole: SeedFigure;
  readonly parts: readonly SeedFigure[];
  /** The text names only some of the parts: together they are at most the whole. */
  readonly partial: boolean;
  readonly place: SeedPlace;
}

/** Per cent that a part is of a whole; where one of the two is absent, no document gives it. */
export interface SeedShare {
  readonly share: SeedFigure;
  readonly part?: SeedFigure;
  readonly whole?: SeedFigure;
  readonly place: SeedPlace;
}

/** A curated dataset as its seeds state it, whole and checked. */
export interface Dataset {
  readonly info: DatasetInfo;
  readonly documents: readonly SeedDocument[];
  readonly entities: readonly SeedEntity[];
  readonly statements: readonly SeedStatement[];
  readonly omissions: readonly SeedOmission[];
  /** How figures hang together; `verify` recomputes them. */
  readonly sums: readonly SeedSum[];
  readonly shares: readonly SeedShare[];
}
