import { readProblem, type WrittenError } from '../../../clients/typescript/src/errors.js';
import { JiangchengError } from '../../../clients/typescript/src/index.js';

/** What the service has sent in the place of a file: its own errors, else the bare status. */
export async function refusedWith(response: Response): Promise<JiangchengError> {
  const { errors = [] } = (await response.json().catch(() => ({}))) as { errors?: readonly WrittenError[] };
  const [first, ...others] = errors.map(readProblem);
  if (first) return new JiangchengError([first, ...others], null);
  return JiangchengError.of('BAD_ANSWER', `The service answered with status ${response.status}.`);
}
