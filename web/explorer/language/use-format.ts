import { useMemo } from 'react';
import { useLanguage } from './language.js';

export interface Format {
  /** 1,234.5 */
  number(value: number): string;
  /** Yuan, in 亿元 or 万元 as the size suggests: 339 亿元, ¥33.9 billion. */
  money(yuan: number): string;
  /** 12.3 % */
  share(part: number): string;
  /** `2023-H1` as 2023年上半年, H1 2023. */
  period(period: string): string;
}

const YI = 100_000_000;
const WAN = 10_000;

const CHINESE_PART = (part: string): string => {
  const quarter = /^Q([1-4])$/.exec(part);
  if (quarter) return `第${'一二三四'[Number(quarter[1]) - 1]!}季度`;
  if (part === 'H1') return '上半年';
  if (part === 'H2') return '下半年';
  return `${Number(part)}月`;
};

function chinesePeriod(period: string): string {
  if (period.includes('/')) return period.split('/').map(chinesePeriod).join('至');
  const [year, part, day] = period.split('-');
  return `${year}年${part ? CHINESE_PART(part) : ''}${day ? `${Number(day)}日` : ''}`;
}

function englishPeriod(period: string): string {
  if (period.includes('/')) return period.split('/').map(englishPeriod).join(' to ');
  const [year, part, day] = period.split('-');
  if (!part) return year!;
  if (/^[QH]/.test(part)) return `${part} ${year}`;
  const date = new Date(Date.UTC(Number(year), Number(part) - 1, Number(day ?? 1)));
  return date.toLocaleDateString('en-GB', { year: 'numeric', month: 'short', ...(day && { day: 'numeric' }), timeZone: 'UTC' });
}

/** How numbers, money and periods are written in the language of the reader. */
export function useFormat(): Format {
  const { language } = useLanguage();
  return useMemo(() => {
    const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
    const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    const chinese = (yuan: number): string => {
      if (Math.abs(yuan) >= YI) return `${plain.format(yuan / YI)} 亿元`;
      return Math.abs(yuan) >= WAN ? `${plain.format(yuan / WAN)} 万元` : `${plain.format(yuan)} 元`;
    };
    const english = (yuan: number): string => {
      if (Math.abs(yuan) >= 1e9) return `¥${plain.format(yuan / 1e9)} billion`;
      return Math.abs(yuan) >= 1e6 ? `¥${plain.format(yuan / 1e6)} million` : `¥${plain.format(yuan)}`;
    };
    return {
      number: (value) => plain.format(value),
      money: language === 'zh' ? chinese : english,
      share: (part) => percent.format(part),
      period: language === 'zh' ? chinesePeriod : englishPeriod,
    };
  }, [language]);
}
