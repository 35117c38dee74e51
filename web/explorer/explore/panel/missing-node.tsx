import { JiangchengError, type Answer } from '../../../../clients/typescript/src/index.js';
import { useWords, words } from '../../language/language.js';
import { Problem } from '../../shell/problem.js';

const said = words({ nothing: '这一天还没有这个条目。' }, { nothing: 'There is no such entry on this day.' });

/** In the place of what an id does not name: why, and what may have been meant. */
export function MissingNode({ answer }: { readonly answer: Answer<unknown> | undefined }) {
  const { nothing } = useWords(said);
  const [first, ...more] = answer?.problems ?? [];
  return first ? <Problem error={new JiangchengError([first, ...more])} /> : <p>{nothing}</p>;
}
