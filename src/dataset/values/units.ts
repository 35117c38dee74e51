/** A unit apart from its scale: `万平方米` is 平方米 with four places. */
export interface Unit {
  readonly name: string;
  /** Powers of ten in front of it. */
  readonly places: number;
}

const places: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/** 百 in 百分点 and 千 in 千瓦 are part of the unit's name. */
export const SCALE = /^(?:百(?!分点)|千(?![瓦克伏米])|[万亿])*/;

const spellings: Readonly<Record<string, string>> = { m2: '平方米', '%': '%', 百分点: '个百分点', 千米: '公里', 元人民币: '元' };

/** Words that count things; they say how Chinese counts, not what, and stand for each other. */
const classifiers = new Set(
  (
    '个 项 户 家 件 条 名 人 位 次 人次 座 处 场 套 所 类 部 笔 栋 轮 棵 盏 枚 本 份 单 宗 期 支 台 辆 只 头 张 批 对 块 门 种 ' +
    '村 镇 乡 店 社 队 届 幢 间 床 架 颗 株 篇 册 幅 首 片 段 道 级 款 例 起 起次 股 艘 口 方面 大类 批次 户次 家次 场次 件次 项次 个次 台次 趟 班 节 席 羽 尾'
  ).split(' '),
);

/** Units that measure: a number in front of one of them counts nothing. Longer ones first where one begins another. */
const measures =
  /^(?:%|百分点|个百分点|元|美元|公里|千米|平方公里|平方千米|平方米|立方米|㎡|m2|米|公顷|亩|吨|公斤|千克|斤|克|升|千瓦|兆瓦|度|倍|分钟|小时|天|日|月|年|岁)/i;

/** Splits scale words off a unit. */
export function parseUnit(text: string): Unit {
  const scale = SCALE.exec(text)![0];
  const rest = text.slice(scale.length);
  const name = spellings[rest] ?? rest;
  return { name, places: [...scale].reduce((sum, word) => sum + places[word]!, 0) };
}

/** Whether a text begins with a unit that measures. */
export const startsWithMeasure = (text: string): boolean => measures.test(text);

export const isClassifier = (unit: string): boolean => classifiers.has(unit);

/** Whether numbers in one unit can stand in the other, scale aside. */
export const sameUnit = (a: string, b: string): boolean => a === b || (isClassifier(a) && isClassifier(b));
