import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Answer, JiangchengError } from '../../../../clients/typescript/src/index.js';
import { useAsOf } from '../../data/as-of.js';
import { useAnswer } from '../../data/use-answer.js';
import type { View } from '../view/view.js';
import { ConnectDocument, OtherWaysDocument, type ConnectQuery } from './connect.operations.js';
import { TELLING, waysOf, type Way } from './path.js';

const OTHERS = 8;

export interface Ways {
  readonly ways: readonly Way[];
  readonly question: UseQueryResult<Answer<ConnectQuery>, JiangchengError>;
  readonly isAskingForOthers: boolean;
}

/** How the two ends of a view are connected; other ways are asked for once the first are there. */
export function useWays({ from, to }: View): Ways {
  const [asOf] = useAsOf();
  const ends = { from: from ?? '', to: to ?? '', types: TELLING, ...asOf };
  const enabled = Boolean(from && to);
  const question = useAnswer(ConnectDocument, ends, { enabled });
  const others = useAnswer(OtherWaysDocument, { ...ends, first: OTHERS }, { enabled: enabled && question.data !== undefined });
  const [first, rest] = [question.data?.data, others.data?.data.paths];
  const ways = useMemo(() => waysOf(enabled ? [first?.telling, first?.shortest, ...(rest ?? [])] : []), [enabled, first, rest]);
  return { ways, question, isAskingForOthers: others.isFetching };
}
