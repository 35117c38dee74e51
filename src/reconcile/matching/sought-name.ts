import { nameForm, numbersOf } from '../names/name-form.js';
import { hasHan } from '../names/sounds.js';

/** A form of what somebody looks for, and what it is less worth than the whole of it. */
export interface SoughtForm {
  readonly form: string;
  readonly cost: number;
}

/** What somebody looks for, prepared once for all candidates. */
export interface SoughtName {
  readonly text: string;
  /** The whole of it first. */
  readonly forms: readonly SoughtForm[];
  readonly numbers: string;
  readonly chinese: boolean;
}

/** The part that names the branch of a company. */
const BRANCH = /公司(.{2,})分公司$/u;
/** A note that explains a name: 舒兰市（县级市）. */
const NOTE = /[(（[【][^)）\]】]*[)）\]】]/gu;
const LEAST = 2;
const COST = { branch: 3, note: 4 } as const;

export function seek(text: string): SoughtName {
  const form = nameForm(text);
  const parts: readonly (readonly [string, number])[] = [
    [BRANCH.exec(form)?.[1] ?? '', COST.branch],
    [nameForm(text.replace(NOTE, ' ')), COST.note],
  ];
  const others = parts.filter(([part]) => part.length >= LEAST && part !== form).map(([part, cost]) => ({ form: part, cost }));
  return { text: text.trim(), forms: [{ form, cost: 0 }, ...others], numbers: numbersOf(form), chinese: hasHan(form) };
}
