const quarters = ['一', '二', '三', '四'];

function one(period: string): string {
  const [year, part, day] = period.split('-');
  if (part === undefined) return `${year}年`;
  if (part.startsWith('H')) return `${year}年${part === 'H1' ? '上' : '下'}半年`;
  if (part.startsWith('Q')) return `${year}年${quarters[Number(part[1]) - 1]}季度`;
  return `${year}年${Number(part)}月${day === undefined ? '' : `${Number(day)}日`}`;
}

/** `2023-H1` as 2023年上半年, `2022-01/2022-10` as 2022年1月至2022年10月. */
export const periodInChinese = (period: string): string => period.split('/').map(one).join('至');
