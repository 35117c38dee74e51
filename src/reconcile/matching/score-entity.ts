import { numbersOf } from '../names/name-form.js';
import type { Name, NamedEntity } from '../names/named-entity.js';
import type { RegionTree } from '../names/region-tree.js';
import { becomes, COMPANY_WORDS, endingOf, shortForm } from '../names/short-forms.js';
import { likeness } from './likeness.js';
import type { SoughtName } from './sought-name.js';

/** How a name was recognized, best first. */
export type MatchKind = 'SAME' | 'SHORT' | 'PLACED' | 'LONGER' | 'SPELLED' | 'ALIKE';

export interface NameScore {
  /** From 0 to 100. */
  readonly score: number;
  readonly kind: MatchKind;
  /** The name that is most like what was sought. */
  readonly name: string;
}

/** What the graph's other names tell about one name. */
export interface Surroundings {
  readonly regions: RegionTree;
  /** Forms of the names of industries, and other words that the full names of companies have in them. */
  readonly companyWords: ReadonlySet<string>;
}

const SAME = { name: 100, alias: 98, english: 98, id: 96 } as const;
/** Alike without what such names end with: 吉林化纤集团有限公司. */
const SHORT = 95;
/** A place that is called by what it was before: 磐石县. */
const FORMER = 90;
/** With, or without, the region that it is in: 吉林市世纪广场. */
const PLACED = 92;
/** With the region of which the graph says something else. */
const MISPLACED = 72;
/** With words that full names of companies have: 吉林建龙钢铁. */
const LONGER = 88;
const LONGER_LEAST = 4;
const SPELLED = 90;
/** Short spellings are spellings of many names. */
const SPELLED_SHORT = 80;
const SPELLED_LEAST = 6;
/** Being alike is never being the same. */
const ALIKE_MOST = 94;
/** Other numbers are other things. */
const OTHER_NUMBERS_MOST = 70;

const PLACED_TYPES: ReadonlySet<string> = new Set(['Enterprise', 'Organization', 'Project', 'Region']);

export const companyWords = (industries: readonly string[]): ReadonlySet<string> => new Set([...COMPANY_WORDS, ...industries]);

type Judgement = Omit<NameScore, 'name'>;

const alike = (score: number): Judgement => ({ score: Math.min(ALIKE_MOST, Math.round(score * 1000) / 10), kind: 'ALIKE' });

function sameShort(form: string, name: Name, { type, names }: NamedEntity): Judgement | null {
  const short = shortForm(form, type);
  if (short !== shortForm(name.form, type)) return null;
  if (type !== 'Region') return { score: SHORT, kind: 'SHORT' };
  // 龙潭 is short for 龙潭区, and does not make 龙潭镇 the same place.
  const [sought, known] = [endingOf(form, type), endingOf(name.form, type) || endingOf(names[0]!.form, type)];
  if (!becomes(sought, known)) return null;
  return { score: sought === known || sought === '' || known === '' ? SHORT : FORMER, kind: 'SHORT' };
}

/** Either has the region in front that the other leaves out. */
function placed(short: string, knownShort: string, entity: NamedEntity, { regions }: Surroundings): Judgement | null {
  if (!PLACED_TYPES.has(entity.type)) return null;
  const openings = regions.openingsOf(short).filter(({ rest }) => rest === knownShort);
  if (openings.length > 0) {
    const agrees = openings.some((opening) => regions.agrees(entity.region, opening.regions));
    return { score: agrees ? PLACED : MISPLACED, kind: 'PLACED' };
  }
  return regions.openingsOf(knownShort).some(({ rest }) => rest === short) ? { score: PLACED, kind: 'PLACED' } : null;
}

const isLonger = (short: string, knownShort: string, { companyWords: words }: Surroundings): boolean =>
  knownShort.length >= LONGER_LEAST && short.startsWith(knownShort) && words.has(short.slice(knownShort.length));

function judge(form: string, name: Name, entity: NamedEntity, around: Surroundings): Judgement {
  if (form === name.form) return { score: SAME[name.kind], kind: 'SAME' };
  const same = sameShort(form, name, entity);
  if (same) return same;
  const [short, knownShort] = [shortForm(form, entity.type), shortForm(name.form, entity.type)];
  // The ending of a company's name says nothing; the ending of a place is a part of it.
  const [part, knownPart] = entity.type === 'Region' ? [form, name.form] : [short, knownShort];
  const found = placed(part, knownPart, entity, around);
  if (found) return found;
  if (entity.type === 'Enterprise' && isLonger(short, knownShort, around)) return { score: LONGER, kind: 'LONGER' };
  return alike(likeness(part, knownPart));
}

function spelled({ forms, chinese }: SoughtName, { spellings }: NamedEntity): Judgement | null {
  const { form } = forms[0]!;
  if (chinese || !spellings.includes(form)) return null;
  return { score: form.length >= SPELLED_LEAST ? SPELLED : SPELLED_SHORT, kind: 'SPELLED' };
}

/** How well an entity fits what somebody looks for, by its best name. */
export function scoreEntity(sought: SoughtName, entity: NamedEntity, around: Surroundings): NameScore {
  let best: NameScore = { score: 0, kind: 'ALIKE', name: entity.name };
  const offer = (offered: Judgement, name: string): void => {
    if (offered.score > best.score) best = { ...offered, name };
  };
  for (const { form, cost } of sought.forms) {
    for (const name of entity.names) {
      const { score, kind } = judge(form, name, entity, around);
      const others = form !== name.form && sought.numbers !== numbersOf(name.form);
      offer({ score: Math.min(score - cost, others ? OTHER_NUMBERS_MOST : 100), kind: cost === 0 ? kind : 'SHORT' }, name.text);
    }
  }
  const byEar = spelled(sought, entity);
  if (byEar) offer(byEar, entity.name);
  return best;
}
