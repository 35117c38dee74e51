import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Answer, JiangchengError, TypedDocument } from '../../../clients/typescript/src/index.js';
import { service } from './service.js';

interface AnswerOptions {
  /** False: nothing is asked yet. */
  readonly enabled?: boolean;
  /** Shows the last answer until the next is there, for what changes as somebody types or turns pages. */
  readonly keep?: boolean;
}

/** What an answer is kept under: equal questions are asked once. */
export const answerKey = (document: { toString(): string }, variables: unknown) => ['answer', document.toString(), variables] as const;

/**
 * Asks an operation and keeps its answer; a part of the page that is left stops its question. Fields that could not be
 * answered are in `problems`; `error` is set where there are no data at all.
 */
export function useAnswer<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  { enabled = true, keep = false }: AnswerOptions = {},
): UseQueryResult<Answer<Data>, JiangchengError> {
  return useQuery<Answer<Data>, JiangchengError>({
    queryKey: answerKey(document, variables),
    queryFn: ({ signal }) => service.with({ signal }).answer<Data, unknown>(document as TypedDocument<Data, unknown>, variables),
    enabled,
    ...(keep && { placeholderData: keepPreviousData }),
  });
}
