import { useAsOf } from '../data/as-of.js';
import { useAnswer } from '../data/use-answer.js';
import { useWords, words } from '../language/language.js';
import { Asked } from '../shell/asked.js';
import { useTableAddress, type Sort } from './address.js';
import { observationColumns, observationOrder, observationTitles } from './observations/observation-columns.js';
import { ObservationFileDocument } from './observations/observation-file.operations.js';
import { useObservationFilters } from './observations/observation-filters.js';
import { ObservationTotals } from './observations/observation-totals.js';
import { ObservationTotalsDocument } from './observations/observation-totals.operations.js';
import { observationWhere } from './observations/observation-where.js';
import { ObservationRowsDocument, type ObservationRowsQuery } from './observations/observations.operations.js';
import { orderOf } from './rows/order-of.js';
import { ROWS_AT_ONCE, useRows } from './rows/use-rows.js';
import { TablePage } from './table-page.js';

const said = words({ title: '数据' }, { title: 'Figures' });

const STANDARD: Sort = { column: 'period', descending: true };

const pageOf = ({ observations }: ObservationRowsQuery) => observations;

/** Every figure: of what, for whom, when, result or target, and how it compares. */
export default function ObservationTablePage() {
  const { title } = useWords(said);
  const titles = useWords(observationTitles);
  const address = useTableAddress(STANDARD);
  const [asOf] = useAsOf();
  const { chosen } = address;
  const variables = { where: observationWhere(chosen), orderBy: orderOf(observationOrder, address.sort), ...asOf };
  const answer = useRows(ObservationRowsDocument, variables, pageOf);
  const totals = useAnswer(ObservationTotalsDocument, { where: variables.where, ...asOf }, { keep: true });
  const filters = useObservationFilters(chosen);
  return (
    <TablePage
      title={title}
      filters={filters}
      address={address}
      columns={observationColumns}
      titles={titles}
      answer={answer}
      totals={<Asked question={totals}>{(data) => <ObservationTotals totals={data} problems={totals.data?.problems ?? []} />}</Asked>}
      asked={{ document: ObservationRowsDocument, variables: { ...variables, first: ROWS_AT_ONCE } }}
      file={{ document: ObservationFileDocument, variables, list: 'observations' }}
      fileName="observations"
    />
  );
}
