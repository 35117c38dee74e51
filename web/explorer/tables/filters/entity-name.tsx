import { useAsOf } from '../../data/as-of.js';
import { useAnswer } from '../../data/use-answer.js';
import { useNameOf } from '../../language/language.js';
import { nameOfFor } from './name-of.operations.js';

/** The name of an entity by its id; the id where it has none, or is not known. */
export function EntityName({ id }: { readonly id: string }) {
  const nameOf = useNameOf();
  const [asOf] = useAsOf();
  const node = useAnswer(nameOfFor(id), { id, ...asOf }).data?.data.node;
  return <>{node && 'name' in node ? nameOf(node) : id}</>;
}
