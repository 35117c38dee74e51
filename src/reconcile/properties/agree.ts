import { likeness } from '../matching/likeness.js';
import { nameForm } from '../names/name-form.js';
import { shortForm } from '../names/short-forms.js';
import type { GivenValue } from '../protocol/query-batch.js';
import type { PropertyValue } from './select-properties.js';

/** Names in a column are as dirty as those that are looked for. */
const ALIKE = 0.85;

const sameName = (given: string, known: string): boolean => {
  const [one, other] = [nameForm(given), nameForm(known)];
  return one === other || shortForm(one, 'Region') === shortForm(other, 'Region') || likeness(one, other) >= ALIKE;
};

function agreesWith(given: GivenValue, known: PropertyValue): boolean {
  if (typeof given === 'object') return given.id === known.id;
  if (typeof given === 'boolean') return given === known.truth;
  if (typeof given === 'number') return given === known.number || String(given) === known.text;
  if (given === known.id || given === known.text) return true;
  return [known.text, ...(known.others ?? [])].some((name) => sameName(given, name));
}

/** Whether what is given for a property fits what the graph says; null where the graph says nothing. */
export function agrees(given: readonly GivenValue[], known: readonly PropertyValue[]): boolean | null {
  if (given.length === 0 || known.length === 0) return null;
  return given.some((value) => known.some((each) => agreesWith(value, each)));
}
