/** What a type of node is called in vocabularies that others know; our own name stands beside it. */
export const TYPE_TERMS: Readonly<Record<string, readonly string[]>> = {
  Region: ['schema:AdministrativeArea'],
  Industry: ['schema:DefinedTerm'],
  Enterprise: ['schema:Organization'],
  Organization: ['schema:Organization'],
  Investment: ['schema:MonetaryAmount'],
  Milestone: ['schema:Event'],
  Policy: ['prov:Plan'],
  Project: ['schema:Project'],
  Indicator: ['schema:StatisticalVariable'],
  Observation: ['schema:Observation'],
  Document: ['schema:CreativeWork'],
  Section: ['schema:CreativeWork'],
  Statement: ['schema:Claim'],
  Dataset: ['schema:Dataset'],
};

/** The same for properties; others keep their name in our own vocabulary. */
export const PROPERTY_TERMS: Readonly<Record<string, string>> = {
  name: 'schema:name',
  aliases: 'schema:alternateName',
  title: 'schema:name',
  description: 'schema:description',
  text: 'schema:text',
  unit: 'schema:unitText',
  value: 'schema:value',
  amount: 'schema:value',
  version: 'schema:version',
  licence: 'schema:license',
  citation: 'schema:citation',
};

/** The same for relationships, from start to end. */
export const RELATIONSHIP_TERMS: Readonly<Record<string, string>> = {
  PART_OF: 'schema:containedInPlace',
  BASED_IN: 'schema:location',
  SEATED_IN: 'schema:location',
  LOCATED_IN: 'schema:location',
  SUBSIDIARY_OF: 'schema:parentOrganization',
  UNIT_OF: 'schema:parentOrganization',
  SECTION_OF: 'schema:isPartOf',
  OF_INDICATOR: 'schema:variableMeasured',
  OBSERVED_IN: 'schema:observationAbout',
  ABOUT: 'schema:about',
  MENTIONS: 'schema:mentions',
  CITED_FROM: 'prov:wasDerivedFrom',
  STATED_IN: 'prov:wasQuotedFrom',
};

/** Relationships that also say, from their end to their start, what it rests on. */
export const DERIVED_AT_END: ReadonlySet<string> = new Set(['ABOUT', 'EVIDENCE_FOR']);

/** Whatever has no term of others has one of these. */
export const CONTEXT = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  /** Nodes and facts, by their ids. */
  id: 'urn:jiangcheng:id:',
  /** Types, properties and relationships, by their names in the schema. */
  term: 'urn:jiangcheng:term:',
} as const;
