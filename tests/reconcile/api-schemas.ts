/**
 * What answers must look like, written after the text of the reconciliation API 0.2: JSON Schemas for every answer. They
 * are stricter than the text in one way: members that it does not name are refused, but for those that it leaves open.
 * The schemas that are published with the text, which no package has, ask for less in each of their members: what is valid
 * here is valid there.
 * @see https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/
 */
const text = { type: 'string', minLength: 1 } as const;

const object = (required: Record<string, object>, optional: Record<string, object> = {}): object => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});

const list = (items: object): object => ({ type: 'array', items });

/** A URL with a place for an id. */
const template = { type: 'string', pattern: '^https?://.*\\{\\{id\\}\\}' } as const;

const type = object({ id: text, name: text });
const located = object({ service_url: { type: 'string', pattern: '^https?://' }, service_path: { type: 'string', pattern: '^/' } });

const setting = (kind: string, value: object, more: Record<string, object> = {}): object =>
  object({ name: text, label: text, type: { const: kind }, ...more }, { default: value, help_text: text });

export const manifestSchema = object(
  {
    versions: { type: 'array', items: text, contains: { const: '0.2' } },
    name: text,
    identifierSpace: { type: 'string', pattern: '^[a-z]+:' },
    schemaSpace: { type: 'string', pattern: '^[a-z]+:' },
  },
  {
    defaultTypes: { ...list(type), uniqueItems: true },
    documentation: text,
    logo: text,
    serviceVersion: text,
    view: object({ url: template }),
    preview: object({ url: template, width: { type: 'integer' }, height: { type: 'integer' } }),
    suggest: object({}, { entity: located, property: located, type: located }),
    extend: object(
      {},
      {
        propose_properties: located,
        property_settings: list({
          oneOf: [
            setting('number', { type: 'number' }),
            setting('text', { type: 'string' }),
            setting('checkbox', { type: 'boolean' }),
            setting('select', { type: 'string' }, { choices: list(object({ value: text, name: text })) }),
          ],
        }),
      },
    ),
    batchSize: { type: 'integer', minimum: 1 },
  },
);

const candidate = object(
  { id: text, name: text, score: { type: 'number', minimum: 0, maximum: 100 }, match: { type: 'boolean' }, type: list(type) },
  { description: text, features: list(object({ id: text, value: { type: ['number', 'boolean'] } })) },
);

export const resultBatchSchema = { type: 'object', additionalProperties: object({ result: list(candidate) }) };

const suggestion = object({ id: text, name: text }, { description: text, notable: list(type) });
export const suggestSchema = object({ result: list(suggestion) });

const value = {
  oneOf: [
    object({ id: text, name: text }),
    object({ str: { type: 'string' } }),
    object({ int: { type: 'integer' } }),
    object({ float: { type: 'number' } }),
  ],
};

export const extensionSchema = object({
  meta: list(object({ id: text, name: text }, { type })),
  rows: { type: 'object', additionalProperties: { type: 'object', additionalProperties: list(value) } },
});

export const proposalsSchema = object(
  { properties: list(object({ id: text, name: text })), type: text },
  { limit: { type: 'integer', minimum: 0 } },
);
