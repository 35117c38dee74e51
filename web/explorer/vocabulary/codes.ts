import { words } from '../language/language.js';

// The enum values of the schema, in words of the reader. A value that is new to this page is shown as it is.

export const statusWords = words(
  {
    PROPOSED: '拟建',
    SIGNED: '签约',
    APPROVED: '获批',
    PREPARING: '前期',
    STARTED: '开工',
    UNDER_CONSTRUCTION: '在建',
    INSTALLING: '设备安装',
    TRIAL: '试运行',
    IN_PRODUCTION: '投产',
    COMPLETED: '完工',
  },
  {
    PROPOSED: 'proposed',
    SIGNED: 'signed',
    APPROVED: 'approved',
    PREPARING: 'in preparation',
    STARTED: 'started',
    UNDER_CONSTRUCTION: 'under construction',
    INSTALLING: 'installing',
    TRIAL: 'on trial',
    IN_PRODUCTION: 'in production',
    COMPLETED: 'completed',
  },
);

export const kindWords = words(
  { ACTUAL: '实绩', FORECAST: '预计', TARGET: '目标' },
  { ACTUAL: 'result', FORECAST: 'expected', TARGET: 'target' },
);

export const investmentWords = words(
  { TOTAL: '总投资', PLANNED: '计划投资', COMPLETED: '完成投资', CONTRACTED: '签约投资' },
  { TOTAL: 'total investment', PLANNED: 'planned', COMPLETED: 'spent', CONTRACTED: 'contracted' },
);

export const basisWords = words(
  { STATED: '文献明载', DERIVED: '规则推得', REGISTER: '公共名录' },
  { STATED: 'stated by a document', DERIVED: 'derived by a rule', REGISTER: 'from a register' },
);

export const qualifierWords = words(
  { LOWER_BOUND: '以上', UPPER_BOUND: '以内', APPROXIMATE: '约', CUMULATIVE: '累计', AS_OF: '截至' },
  { LOWER_BOUND: 'at least', UPPER_BOUND: 'at most', APPROXIMATE: 'about', CUMULATIVE: 'in total so far', AS_OF: 'as of its date' },
);

export const doubtWords = words(
  { OCR: '原文识读存疑', DENOMINATOR: '口径存疑', SUM: '合计不符', ATTRIBUTION: '归属存疑', IDENTITY: '是否同一存疑', NAME: '名称存疑' },
  {
    OCR: 'misread print',
    DENOMINATOR: 'unclear base',
    SUM: 'sum does not add up',
    ATTRIBUTION: 'unclear attribution',
    IDENTITY: 'unclear identity',
    NAME: 'unclear name',
  },
);

export const rankWords = words(
  { PREFERRED: '采用', NORMAL: '无分歧', OUTRANKED: '未采用' },
  { PREFERRED: 'shown', NORMAL: 'undisputed', OUTRANKED: 'not shown' },
);

export const regionKindWords = words(
  {
    PROVINCE: '省',
    CITY: '市',
    DISTRICT: '区',
    COUNTY: '县',
    COUNTY_LEVEL_CITY: '县级市',
    DEVELOPMENT_ZONE: '开发区',
    TOWN: '镇',
    TOWNSHIP: '乡',
    SUBDISTRICT: '街道',
    VILLAGE: '村',
    PARK: '园区',
    AREA: '片区',
  },
  {
    PROVINCE: 'province',
    CITY: 'city',
    DISTRICT: 'district',
    COUNTY: 'county',
    COUNTY_LEVEL_CITY: 'county-level city',
    DEVELOPMENT_ZONE: 'development zone',
    TOWN: 'town',
    TOWNSHIP: 'township',
    SUBDISTRICT: 'subdistrict',
    VILLAGE: 'village',
    PARK: 'park',
    AREA: 'area',
  },
);

export const policyKindWords = words(
  { STRATEGY: '战略', CAMPAIGN: '行动', MEASURE: '措施', MECHANISM: '机制', LAW: '法规', GOAL: '目标' },
  { STRATEGY: 'strategy', CAMPAIGN: 'campaign', MEASURE: 'measure', MECHANISM: 'mechanism', LAW: 'law', GOAL: 'goal' },
);

export const projectKindWords = words({ PROJECT: '项目', PROGRAMME: '项目群' }, { PROJECT: 'project', PROGRAMME: 'programme' });

export const organizationKindWords = words(
  {
    UNIVERSITY: '高校',
    INSTITUTE: '科研院所',
    DEPARTMENT: '部门',
    HOSPITAL: '医院',
    SCHOOL: '学校',
    PLATFORM: '平台',
    ASSOCIATION: '协会',
    PARTY: '党组织',
    OTHER: '其他',
  },
  {
    UNIVERSITY: 'university',
    INSTITUTE: 'institute',
    DEPARTMENT: 'department',
    HOSPITAL: 'hospital',
    SCHOOL: 'school',
    PLATFORM: 'platform',
    ASSOCIATION: 'association',
    PARTY: 'party body',
    OTHER: 'other',
  },
);
