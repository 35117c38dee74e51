/**
 * What names of a type end with and are often written without, longest first. A form keeps at least two characters.
 */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  Enterprise: [
    '集团股份有限公司',
    '集团有限责任公司',
    '集团有限公司',
    '股份有限公司',
    '有限责任公司',
    '有限公司',
    '集团公司',
    '总公司',
    '分公司',
    '集团',
    '公司',
    '股份',
    'companylimited',
    'corporation',
    'company',
    'coltd',
    'group',
    'corp',
    'inc',
    'ltd',
    'co',
  ],
  Region: ['自治区', '街道', '省', '市', '县', '区', '镇', '乡', '村'],
  Project: ['建设工程项目', '建设项目', '工程项目', '项目', '工程', '建设', 'project'],
  Policy: ['工作机制', '专项行动', '行动', '措施', '机制', '政策'],
  Industry: ['产业链', '产业', '行业', 'industry'],
};

const LEAST = 2;

const withoutEnding = (form: string, endings: readonly string[]): string | undefined => {
  const ending = endings.find((each) => form.endsWith(each) && form.length - each.length >= LEAST);
  return ending === undefined ? undefined : form.slice(0, -ending.length);
};

/** A form of a name of a type without what such names end with: `吉林化纤集团有限公司` becomes `吉林化纤`. */
export function shortForm(form: string, type: string): string {
  const endings = ENDINGS[type] ?? [];
  // A place loses one ending only: 老爷岭 is no shorter for being without 镇.
  if (type === 'Region') return withoutEnding(form, endings) ?? form;
  let short = form;
  for (let next = withoutEnding(short, endings); next !== undefined; next = withoutEnding(short, endings)) short = next;
  return short;
}

/** What was left out of a form. */
export const endingOf = (form: string, type: string): string => form.slice(shortForm(form, type).length);

/** Counties that became cities, and cities that became districts, are still called what they were. */
const LATER: Readonly<Record<string, readonly string[]>> = { 县: ['市', '区'], 市: ['区'] };

/** Whether a place with one ending can be what a place with another ending has become. */
export const becomes = (earlier: string, later: string): boolean =>
  earlier === later || earlier === '' || later === '' || (LATER[earlier] ?? []).includes(later);

/** Words that the full name of a company has beside what makes it known. */
export const COMPANY_WORDS: readonly string[] = ['技术', '科技', '实业', '控股', '投资', '发展', '产业', '制造', '新材料'];
