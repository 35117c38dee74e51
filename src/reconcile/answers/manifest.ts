import { BATCH_QUERIES, EXTENDED_VALUES } from '../limits.js';
import { CONTENTS } from '../protocol/extend-query.js';
import type { ReconcileType } from '../types.js';

/** Pixels of the frame that previews are shown in. */
const PREVIEW = { width: 430, height: 300 } as const;

const CONTENT_NAMES: Readonly<Record<(typeof CONTENTS)[number], string>> = {
  name: 'Names; figures as printed',
  id: 'Ids; figures as printed',
  number: 'Figures and amounts as numbers (money in yuan)',
};

/**
 * What a client learns first: where everything is, and what can be asked.
 * @param base the address of the service, as the client sees it
 * @see https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/#service-manifest
 */
export const manifest = (base: string, types: readonly ReconcileType[]): object => ({
  versions: ['0.1', '0.2'],
  name: 'Jiangcheng 江城图谱',
  identifierSpace: `${base}/reconcile/entity/`,
  schemaSpace: `${base}/reconcile/type/`,
  defaultTypes: types,
  view: { url: `${base}/reconcile/preview?id={{id}}` },
  preview: { url: `${base}/reconcile/preview?id={{id}}`, ...PREVIEW },
  suggest: {
    entity: { service_url: base, service_path: '/reconcile/suggest/entity' },
    property: { service_url: base, service_path: '/reconcile/suggest/property' },
    type: { service_url: base, service_path: '/reconcile/suggest/type' },
  },
  extend: {
    propose_properties: { service_url: base, service_path: '/reconcile/properties' },
    property_settings: [
      {
        name: 'limit',
        label: 'Limit',
        type: 'number',
        default: 0,
        help_text: `How many values of an entity at most; 0 gives all, up to ${EXTENDED_VALUES}.`,
      },
      {
        name: 'content',
        label: 'Content',
        type: 'select',
        default: 'name',
        help_text: 'What is shown of a value.',
        choices: CONTENTS.map((value) => ({ value, name: CONTENT_NAMES[value] })),
      },
      {
        name: 'period',
        label: 'Period',
        type: 'text',
        default: '',
        help_text: 'Figures of this period alone: 2022, 2023-H1. Empty: all, the latest first.',
      },
    ],
  },
  batchSize: BATCH_QUERIES,
});
