import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Answer, JiangchengError } from '../../../clients/typescript/src/index.js';
import { queryClient } from '../data/query-client.js';
import { Problem } from './problem.js';
import { Waiting } from './waiting.js';

interface AskedProps<Data> {
  readonly question: UseQueryResult<Answer<Data>, JiangchengError>;
  readonly children: (data: Data) => ReactNode;
}

/** An answer on its way: waiting, what went wrong, or what `children` makes of it. */
export function Asked<Data>({ question, children }: AskedProps<Data>) {
  const { data, error, refetch, fetchStatus } = question;
  if (error) return <Problem error={error} onRetry={refetch} />;
  if (data) return <>{children(data.data)}</>;
  return fetchStatus === 'fetching' ? <Waiting onStop={() => void queryClient.cancelQueries()} /> : null;
}
