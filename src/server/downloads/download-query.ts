import type { AskedPart } from '../../export/read-restriction.js';
import type { Title } from '../../export/export-format.js';
import { Refusal } from '../refusal.js';

interface Described {
  readonly title: Title;
  readonly example: string;
}

/** What an address may ask of a download: `?types=Project,Region&region=region/panshi&known=2023-01-31&on=2022-06-30`. */
export const DOWNLOAD_PARAMETERS: Readonly<Record<keyof AskedPart, Described>> = {
  types: { title: { zh: '只要这些类型的节点', en: 'Only nodes of these types' }, example: 'Project,Region' },
  region: { title: { zh: '只要这个地区及其下属', en: 'Only this region and all within it' }, example: 'region/panshi' },
  known: { title: { zh: '截至此日已发布', en: 'As of: published by' }, example: '2023-01-31' },
  on: { title: { zh: '在此日有效', en: 'As of: valid on' }, example: '2022-06-30' },
};

const HINT = `A download takes ${Object.keys(DOWNLOAD_PARAMETERS).join(', ')}.`;

/** @throws {Refusal} 400 where the address has something else */
export function downloadQuery(given: Readonly<Record<string, unknown>>): AskedPart {
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(DOWNLOAD_PARAMETERS, name))
      throw new Refusal(400, `The address has ${JSON.stringify(name)}, which is no option of a download.`, { hint: HINT });
    if (typeof value !== 'string') throw new Refusal(400, `${name} stands in the address more than once.`, { hint: HINT });
  }
  return given;
}
