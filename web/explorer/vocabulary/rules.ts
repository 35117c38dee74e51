import { words } from '../language/language.js';

/** By which rule one of several statements that differ is shown. */
export const rankRuleWords = words(
  {
    undoubted: '无存疑者优先',
    'later-actual-beats-forecast': '实绩取代先前的预计或目标',
    'more-precise': '较精确者优先',
    'later-document': '较晚发表者优先',
    'first-stated': '先出现者优先',
  },
  {
    undoubted: 'what is not in doubt comes first',
    'later-actual-beats-forecast': 'a result replaces what was expected or aimed at',
    'more-precise': 'what is more precise comes first',
    'later-document': 'the later document comes first',
    'first-stated': 'what is stated first comes first',
  },
);

/** The rules that derive relationships from what is stated. */
export const derivationWords = words(
  {
    'programme-policy': '项目群所依据的政策，也适用于其中的项目',
    'result-and-target': '实绩对应同一主体、同一指标、同期（或同年）的目标',
    'year-before': '同一数据的上年同期',
    ranks: '陈述之间的分歧，以及采用哪一条',
  },
  {
    'programme-policy': 'A project is under the policies that its programme is under',
    'result-and-target': 'A result has the aim for the same subject, indicator and period, or for its year',
    'year-before': 'A figure has that of the same part of the year before',
    ranks: 'What statements disagree about, and which of them is shown',
  },
);
