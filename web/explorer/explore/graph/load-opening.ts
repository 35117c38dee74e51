import type { AsOf } from '../../data/as-of.js';
import { answerKey } from '../../data/use-answer.js';
import { queryClient } from '../../data/query-client.js';
import { service } from '../../data/service.js';
import { PAGE, type Expansion } from '../view/view.js';
import { obvious } from './fields.js';
import { openNodeFor } from './open-node.operations.js';

/** What is opened along with a node: its short relationships. */
export async function loadOpening(id: string, asOf: AsOf): Promise<readonly Expansion[]> {
  const { data } = await queryClient.fetchQuery({
    queryKey: answerKey(openNodeFor(id), { id, ...asOf }),
    queryFn: ({ signal }) => service.with({ signal }).answer(openNodeFor(id), { id, ...asOf }),
  });
  return obvious(data.node?.relations ?? []).map(({ field }) => ({ node: id, field, shown: PAGE }));
}
