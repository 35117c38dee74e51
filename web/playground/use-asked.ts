import { useEffect, useRef, useState } from 'react';

export interface Asked<Answer> {
  readonly answer: Answer | undefined;
  readonly error: string | undefined;
  readonly isAsking: boolean;
  /** Asks anew; what was asked before is let go. */
  readonly ask: () => void;
  readonly stop: () => void;
}

/** Asks when somebody says so, once at a time; who leaves the panel stops it. */
export function useAsked<Answer>(question: (signal: AbortSignal) => Promise<Answer>): Asked<Answer> {
  const [state, setState] = useState<Pick<Asked<Answer>, 'answer' | 'error' | 'isAsking'>>({
    answer: undefined,
    error: undefined,
    isAsking: false,
  });
  const running = useRef<AbortController>(undefined);
  const stop = (): void => {
    running.current?.abort();
    setState((before) => ({ ...before, isAsking: false }));
  };
  useEffect(() => () => running.current?.abort(), []);
  const ask = (): void => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setState((before) => ({ ...before, error: undefined, isAsking: true }));
    question(controller.signal).then(
      (answer) => !controller.signal.aborted && setState({ answer, error: undefined, isAsking: false }),
      (error: unknown) =>
        !controller.signal.aborted &&
        setState({ answer: undefined, error: error instanceof Error ? error.message : String(error), isAsking: false }),
    );
  };
  return { ...state, ask, stop };
}
