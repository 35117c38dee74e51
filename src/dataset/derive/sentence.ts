import type { SeedStatement } from '../dataset.js';
import type { DatasetIndex } from '../dataset-index.js';
import { periodInChinese } from './period-in-chinese.js';

/** How a property is called in a sentence; `type.property` where types differ. */
export const propertyLabels: Readonly<Record<string, string>> = {
  'Region.parent': '上级地区',
  'Enterprise.parent': '母公司',
  'Organization.parent': '上级机构',
  'Industry.parent': '上级产业',
  'Policy.parent': '上级政策',
  'Project.policies': '所属政策',
  policies: '实施政策',
  partners: '合作方',
  'Project.industries': '所属产业',
  industries: '经营产业',
  region: '所在地区',
  regions: '涉及地区',
  enterprises: '建设企业',
  organizations: '承担机构',
  partOf: '所属项目',
  supersedes: '取代',
  investment: '总投资',
  plannedInvestment: '计划投资',
  completedInvestment: '完成投资',
  contractedInvestment: '合同投资',
  capacity: '产能',
  milestone: '进度',
  honour: '荣誉',
  brand: '品牌',
  product: '产品',
  event: '事件',
  measure: '举措',
  goal: '目标',
  adcode: '行政区划代码',
};

export const statusLabels: Readonly<Record<string, string>> = {
  PROPOSED: '谋划',
  SIGNED: '签约',
  APPROVED: '获批',
  PREPARING: '筹建',
  STARTED: '开工',
  UNDER_CONSTRUCTION: '在建',
  INSTALLING: '设备安装',
  TRIAL: '试生产',
  IN_PRODUCTION: '投产',
  COMPLETED: '竣工',
};

const kindLabels: Readonly<Record<string, string>> = { ACTUAL: '', FORECAST: '预计', TARGET: '目标' };

/** Words in front of a value that say how to take it. */
const qualifierLabels: Readonly<Record<string, string>> = {
  CUMULATIVE: '累计',
  LOWER_BOUND: '超过',
  UPPER_BOUND: '不超过',
  APPROXIMATE: '约',
};

/** The Chinese word for a property of a type. */
export const labelOf = (type: string, property: string): string =>
  propertyLabels[`${type}.${property}`] ?? propertyLabels[property] ?? property;

function printValue({ value, qualifiers }: SeedStatement): string {
  if (!value) return '';
  if (value.kind === 'status') return statusLabels[value.text] ?? value.text;
  const words = Object.entries(qualifierLabels).flatMap(([qualifier, word]) => (qualifiers.includes(qualifier) ? word : []));
  return words.join('') + value.text;
}

/** A statement as a sentence in our own words: `吉林石化炼油化工转型升级项目 总投资 339亿元`. */
export function renderStatement(statement: SeedStatement, { entities }: DatasetIndex): string {
  const { subject, property, object, of, period, kind, qualifiers } = statement;
  const about = entities.get(subject)!;
  const label = entities.get(property)?.name ?? labelOf(about.type, property);
  const when = period === undefined ? '' : (qualifiers.includes('AS_OF') ? '截至' : '') + periodInChinese(period.text);
  const what = object === undefined ? printValue(statement) : entities.get(object)!.name;
  return [about.name, when, kindLabels[kind] === label ? '' : kindLabels[kind], label, of, what].filter(Boolean).join(' ');
}
