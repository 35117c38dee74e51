import { words } from '../language/language.js';

/** Types of nodes, in words of the reader. */
export const typeWords = words(
  {
    Region: '地区',
    Enterprise: '企业',
    Organization: '机构',
    Project: '项目',
    Industry: '产业',
    Policy: '政策',
    Indicator: '指标',
    Observation: '数据',
    Investment: '投资',
    Milestone: '进度',
    Document: '文献',
    Section: '章节',
    Statement: '陈述',
    Conflict: '分歧',
    Dataset: '数据集',
    Version: '版本',
  },
  {
    Region: 'Region',
    Enterprise: 'Enterprise',
    Organization: 'Organization',
    Project: 'Project',
    Industry: 'Industry',
    Policy: 'Policy',
    Indicator: 'Indicator',
    Observation: 'Figure',
    Investment: 'Investment',
    Milestone: 'Milestone',
    Document: 'Document',
    Section: 'Section',
    Statement: 'Statement',
    Conflict: 'Disagreement',
    Dataset: 'Dataset',
    Version: 'Version',
  },
);

export type NodeType = keyof (typeof typeWords)['zh'];

/** The token of `tokens.css` with the colour of a type. */
export const colourOf = (type: string): string => {
  const own = ['Region', 'Enterprise', 'Organization', 'Project', 'Industry', 'Policy', 'Indicator'];
  return own.includes(type) ? `--${type.toLowerCase()}` : '--document';
};
