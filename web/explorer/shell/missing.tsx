import { JiangchengError, type Answer } from '../../../clients/typescript/src/index.js';
import { NotFound } from './not-found.js';
import { Problem } from './problem.js';

/** In the place of what an id does not name: why, and what may have been meant. */
export function Missing({ answer }: { readonly answer: Answer<unknown> | undefined }) {
  const [first, ...more] = answer?.problems ?? [];
  return (
    <>
      <NotFound />
      {first && <Problem error={new JiangchengError([first, ...more])} />}
    </>
  );
}
