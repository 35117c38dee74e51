import { report, smallSeeds } from './small-seeds.js';

const INDICATORS = `
- { id: indicator/planned, name: 计划项目, unit: 个 }
- { id: indicator/new, name: 新建项目, unit: 个 }
- { id: indicator/continued, name: 续建项目, unit: 个 }
- { id: indicator/started, name: 开复工项目, unit: 个 }
- { id: indicator/started-rate, name: 开复工率, unit: "%" }
- { id: indicator/area, name: 面积, unit: 亩 }
`;

/** The small dataset, in which the second document counts projects, and says what they amount to. */
export const sumsSeeds = (facts: readonly string[], sums: string): Readonly<Record<string, string>> => ({
  'entities/others.yaml': `${smallSeeds['entities/others.yaml']!}${INDICATORS}`,
  ...(report('region/liuquan', ...facts.map((fact) => `period: 2022, anchor: 产值, ${fact}`)) as Record<string, string>),
  'sums.yaml': `- about: region/liuquan\n  document: document/second\n${sums}`,
});

/** `planned: 45项`, as a fact. */
export const fact = (indicator: string, value: string, more = ''): string => `indicator: indicator/${indicator}, value: "${value}"${more}`;

/** 45 planned, 23 of them new and 22 continued; 37 started, which is 82.2 %. */
export const longtan: readonly string[] = [
  fact('planned', '45项'),
  fact('new', '23个'),
  fact('continued', '22个'),
  fact('started', '37项'),
  fact('started-rate', '82.2%'),
];

export const figure = (indicator: string, more = ''): string => `{ indicator: indicator/${indicator}${more} }`;
