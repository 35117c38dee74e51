import type { GraphSize } from './graph-size.js';
import { placeWords } from './words.js';

export interface GeneratedRegion {
  readonly id: string;
  readonly name: string;
  readonly kind: 'CITY' | 'DISTRICT' | 'DEVELOPMENT_ZONE' | 'TOWN';
  readonly parent: string | null;
}

/** The city first: it is the hub that half of all projects belong to; then the others, by rank. */
export function generateRegions({ regions: { districts, zones, towns } }: GraphSize): GeneratedRegion[] {
  const city: GeneratedRegion = { id: 'region/city', name: '江城市', kind: 'CITY', parent: null };
  const word = (index: number): string =>
    placeWords[index % placeWords.length]! + (index < placeWords.length ? '' : `${Math.floor(index / placeWords.length) + 1}号`);
  const row = (
    count: number,
    slug: string,
    suffix: string,
    kind: GeneratedRegion['kind'],
    parents: readonly GeneratedRegion[],
  ): GeneratedRegion[] =>
    Array.from({ length: count }, (_, index) => ({
      id: `region/${slug}-${String(index + 1).padStart(2, '0')}`,
      name: word(index) + suffix,
      kind,
      parent: parents[index % parents.length]!.id,
    }));
  const districtRow = row(districts, 'district', '区', 'DISTRICT', [city]);
  return [
    city,
    ...districtRow,
    ...row(zones, 'zone', '开发区', 'DEVELOPMENT_ZONE', districtRow),
    ...row(towns, 'town', '镇', 'TOWN', districtRow),
  ];
}
