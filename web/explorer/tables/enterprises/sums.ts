import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Answer } from '../../../../clients/typescript/src/index.js';
import { useAsOf } from '../../data/as-of.js';
import { service } from '../../data/service.js';
import { answerKey } from '../../data/use-answer.js';
import type { EnterpriseRow } from './enterprise-columns.js';
import { InvestmentSumsDocument, type InvestmentSumsQuery } from './investment-sums.operations.js';

/** Yuan by the name of an enterprise. Null: none stated. Without an entry: not known yet, or one name of several. */
export type Sums = ReadonlyMap<string, number | null>;

const ENTERPRISES_AT_ONCE = 100;

function combine(results: readonly UseQueryResult<Answer<InvestmentSumsQuery>>[]): Sums {
  const groups = results.flatMap(({ data }) => data?.data.enterpriseGroups ?? []);
  return new Map(groups.filter(({ count }) => count === 1).map(({ keys, measure }) => [keys[0]!.value!, measure?.sum ?? null]));
}

/** The sums of the investments of the enterprises that have been loaded, asked for as many at a time as rows are. */
export function useInvestmentSums(rows: readonly EnterpriseRow[]): Sums {
  const [asOf] = useAsOf();
  const parts = Array.from({ length: Math.ceil(rows.length / ENTERPRISES_AT_ONCE) }, (_, index) =>
    rows.slice(index * ENTERPRISES_AT_ONCE, (index + 1) * ENTERPRISES_AT_ONCE),
  );
  return useQueries({
    queries: parts.map((part) => {
      const variables = { where: { id: { in: part.map(({ id }) => id) } }, ...asOf };
      return {
        queryKey: answerKey(InvestmentSumsDocument, variables),
        queryFn: ({ signal }: { signal: AbortSignal }) => service.with({ signal }).answer(InvestmentSumsDocument, variables),
      };
    }),
    combine,
  });
}

export const SumsContext = createContext<Sums>(new Map());

export const useSumOf = (name: string): number | null | undefined => useContext(SumsContext).get(name);
