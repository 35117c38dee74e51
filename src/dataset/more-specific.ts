import type { Containment } from './containment.js';
import type { DatasetIndex } from './dataset-index.js';

const isSet = (id: string, { entities }: DatasetIndex): boolean => entities.get(id)?.fields['kind'] === 'PROGRAMME';

/**
 * Whether the first answer to «which one?» is the more specific: a town before its county, the project something is a
 * stage of before the set it is counted in.
 */
export const moreSpecific = (a: string, b: string, index: DatasetIndex, { isWithin }: Containment): boolean =>
  isWithin(a, b) || (!isSet(a, index) && isSet(b, index) && !isWithin(b, a));
