/** A name as it may stand in a table, and the entity that is meant; null where the graph has none. */
export interface DirtyName {
  readonly name: string;
  readonly type?: string;
  readonly meant: string | null;
  /** What is wrong with it. */
  readonly fault: string;
}

export const dirty = (name: string, meant: string | null, fault: string, type?: string): DirtyName => ({
  name,
  meant,
  fault,
  ...(type !== undefined && { type }),
});

/** Fifty names as people type, copy, scan and shorten them. */
export const DIRTY_NAMES: readonly DirtyName[] = [
  // companies
  dirty('吉林化纤集团有限责任公司', 'enterprise/jilin-chemical-fibre', 'full legal name', 'Enterprise'),
  dirty('吉林化纤股份有限公司', 'enterprise/jilin-chemical-fibre', 'another legal form', 'Enterprise'),
  dirty('吉林化纖', 'enterprise/jilin-chemical-fibre', 'traditional characters'),
  dirty('吉林化仟', 'enterprise/jilin-chemical-fibre', 'a character of the same sound', 'Enterprise'),
  dirty('jilin huaxian', 'enterprise/jilin-chemical-fibre', 'pinyin in two words'),
  dirty('Jilin Chemical Fiber', 'enterprise/jilin-chemical-fibre', 'American spelling'),
  dirty(' 吉化 ', 'enterprise/jilin-petrochemical', 'short form with blanks', 'Enterprise'),
  dirty('中国石油天然气股份有限公司吉林石化分公司', 'enterprise/jilin-petrochemical', 'a branch with its owner', 'Enterprise'),
  dirty('JILIN PETROCHEMICAL Co., Ltd.', 'enterprise/jilin-petrochemical', 'English with a legal form'),
  dirty('吉林建龙钢铁有限责任公司', 'enterprise/jilin-jianlong', 'a word more than the graph has', 'Enterprise'),
  dirty('吉林建隆', 'enterprise/jilin-jianlong', 'a character of the same sound', 'Enterprise'),
  dirty('吉林市永丰米业有限公司', 'enterprise/yongfeng-rice', 'city in front', 'Enterprise'),
  dirty('一汽解放汽车有限公司　', 'enterprise/faw-jiefang', 'ideographic space behind'),
  dirty('吉林金洪汽车部件公司', 'enterprise/jinhong-auto-parts', 'legal form shortened', 'Enterprise'),
  dirty('东宇宏达科技', 'enterprise/dongyu-hongda', 'city and legal form left out', 'Enterprise'),
  dirty('３６０数字安全', 'enterprise/qihoo-360', 'full-width digits'),
  dirty('山东得利斯集団', 'enterprise/delisi', 'a variant of a character', 'Enterprise'),
  dirty('吉林华薇电子', 'enterprise/huamicro', 'a character of the same sound', 'Enterprise'),
  dirty('福建飞业食品', 'enterprise/feiye-food', 'legal form left out'),
  dirty('长光卫星技术股份有限公司', 'enterprise/changguang-satellite', 'full legal name', 'Enterprise'),
  // regions
  dirty('龍潭區', 'region/longtan', 'traditional characters', 'Region'),
  dirty('龙谭区', 'region/longtan', 'a character of the same sound', 'Region'),
  dirty('丰曼区', 'region/fengman', 'a character of the same sound', 'Region'),
  dirty('盘石市', 'region/panshi', 'a character of the same sound', 'Region'),
  dirty('磐石县', 'region/panshi', 'what it was before it was a city', 'Region'),
  dirty('桦甸', 'region/huadian', 'without what kind of place it is', 'Region'),
  dirty('江城', 'region/jilin-city', 'its other name', 'Region'),
  dirty('fengman', 'region/fengman', 'pinyin', 'Region'),
  dirty('吉林高新技术产业开发区', 'region/jilin-hitech', 'official name', 'Region'),
  dirty('吉林经济技木开发区', 'region/jilin-etdz', 'a character misread', 'Region'),
  dirty('北大湖滑雪渡假区', 'region/beidahu', 'a character of the same sound', 'Region'),
  dirty('舒兰市（县级市）', 'region/shulan', 'a note behind', 'Region'),
  // projects
  dirty('碳谷15万吨原丝项目', 'project/carbon-valley-precursor-150kt', 'a word more', 'Project'),
  dirty('蛟河抽水蓄能电站工程', 'project/jiaohe-pumped-storage', 'a word more', 'Project'),
  dirty('蛟河抽水畜能电站', 'project/jiaohe-pumped-storage', 'a character of the same sound', 'Project'),
  dirty('吉林石化炼油化工转型升級项目', 'project/jihua-transformation', 'a traditional character', 'Project'),
  dirty('吉林石化炼油化工转形升级项目', 'project/jihua-transformation', 'a character of the same sound', 'Project'),
  dirty('皓月肉牛产业融合示范圆', 'project/haoyue-beef-park', 'a character of the same sound', 'Project'),
  dirty('吉林市世纪广场', 'project/century-square', 'city in front', 'Project'),
  dirty('北大湖雪上运动体育设施建设', 'project/beidahu-sports-facilities', 'the last word left out', 'Project'),
  // others
  dirty('九解一协調', 'policy/jiu-jie-yi-xie-tiao', 'a traditional character', 'Policy'),
  dirty('东北电力大学 ', 'organization/northeast-electric-power-university', 'a blank behind'),
  // not in the graph
  dirty('龙山区', null, 'a district of another city', 'Region'),
  dirty('吉林森工集团', null, 'another company', 'Enterprise'),
  dirty('吉林化工集团有限公司', null, 'another company with a like name', 'Enterprise'),
  dirty('碳谷18万吨原丝', null, 'another capacity', 'Project'),
  dirty('蛟河核电站', null, 'another power station', 'Project'),
  dirty('北京化纤', null, 'another city in front', 'Enterprise'),
  dirty('Daqing Petrochemical', null, 'another company in English', 'Enterprise'),
  dirty('公主岭市', null, 'a city of another region', 'Region'),
];
