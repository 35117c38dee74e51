import { dayOf, FIRST_DAY } from '../../../model/days.js';
import type { SeedDocument } from '../../dataset.js';

/** The day from which a document is known: the last on which it can have been published. Registers are known always. */
export const knownSince = ({ register, published }: SeedDocument): number => (register ? FIRST_DAY : dayOf(published.split('/').at(-1)!));
