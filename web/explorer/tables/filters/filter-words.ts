import { words } from '../../language/language.js';

/** Words that all filters share. */
export const filterWords = words(
  {
    filters: '筛选',
    unfold: '筛选、列、下载',
    notStated: '未见记载',
    remove: '去掉筛选：',
    clear: '清除全部',
    find: (what: string) => `查找${what}`,
    from: '从',
    to: '到',
    unit: '单位',
    apply: '应用',
    atLeast: (amount: string) => `≥ ${amount}`,
    atMost: (amount: string) => `≤ ${amount}`,
    year: '年份',
    part: '时段',
    wholeYear: '全年',
    half: (number: number): string => (number === 1 ? '上半年' : '下半年'),
    quarter: (number: number) => `第${'一二三四'[number - 1]!}季度`,
    month: (number: number) => `${number}月`,
    orderFirst: '起始值不能大于终止值。',
    nothing: '没有可选的值',
  },
  {
    filters: 'Filters',
    unfold: 'Filters, columns, download',
    notStated: 'not stated',
    remove: 'Remove the filter ',
    clear: 'Clear all',
    find: (what: string) => `Find: ${what}`,
    from: 'From',
    to: 'To',
    unit: 'Unit',
    apply: 'Apply',
    atLeast: (amount: string) => `≥ ${amount}`,
    atMost: (amount: string) => `≤ ${amount}`,
    year: 'Year',
    part: 'Part',
    wholeYear: 'whole year',
    half: (number: number): string => (number === 1 ? 'first half' : 'second half'),
    quarter: (number: number) => `quarter ${number}`,
    month: (number: number) => new Date(Date.UTC(2000, number - 1)).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' }),
    orderFirst: 'The lower end is above the upper one.',
    nothing: 'nothing to choose',
  },
);

/** The units of money, by their names in the schema. */
export const moneyUnits = words(
  { YI_YUAN: '亿元', WAN_YUAN: '万元', YUAN: '元' },
  { YI_YUAN: '¥100 million', WAN_YUAN: '¥10,000', YUAN: '¥' },
);
