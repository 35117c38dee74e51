/** What invented names are made of; no place, company or project of these names is meant. */
export const placeWords = [
  '江阳',
  '松岭',
  '云溪',
  '北湖',
  '青川',
  '长林',
  '白桦',
  '东甸',
  '南屯',
  '石桥',
  '金河',
  '双岔',
  '雪原',
  '望江',
  '红叶',
  '乌林',
];

export const companyWords = [
  '鑫源',
  '宏泰',
  '远大',
  '华纤',
  '中油',
  '天成',
  '恒瑞',
  '北方',
  '松花',
  '九新',
  '建龙',
  '康乃',
  '紫鑫',
  '凯威',
  '博大',
  '昊融',
];

/** Products with the part of an identifier that stands for them. */
export const products: readonly (readonly [name: string, slug: string])[] = [
  ['碳纤维', 'carbon-fibre'],
  ['乙烯', 'ethylene'],
  ['丙烯腈', 'acrylonitrile'],
  ['玄武岩纤维', 'basalt-fibre'],
  ['燃料乙醇', 'ethanol'],
  ['铁合金', 'ferroalloy'],
  ['汽车零部件', 'auto-parts'],
  ['人参制品', 'ginseng'],
  ['粳稻', 'rice'],
  ['生物医药', 'medicine'],
  ['抽水蓄能', 'pumped-storage'],
  ['冰雪旅游', 'snow-tourism'],
];

export const industryWords = ['化工', '纤维材料', '装备制造', '农产品加工', '旅游', '能源', '医药健康', '冶金'];

export const segmentWords = ['基础', '精细', '高端', '绿色', '智能', '新型'];

export const policyWords = ['振兴', '攻坚', '提质', '扩投', '惠企', '招商', '创新', '降碳', '兴农', '强链'];
