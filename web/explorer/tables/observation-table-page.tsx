import { useAsOf } from '../data/as-of.js';
import { useAnswer } from '../data/use-answer.js';
import { useWords, words } from '../language/language.js';
import { useTableAddress, without, type Sort } from './address.js';
import { observationColumns, observationOrder, observationTitles } from './observations/observation-columns.js';
import { ObservationFileDocument } from './observations/observation-file.operations.js';
import { useObservationFilters } from './observations/observation-filters.js';
import { ObservationTotals } from './observations/observation-totals.js';
import { ObservationTotalsDocument } from './observations/observation-totals.operations.js';
import { observationWhere } from './observations/observation-where.js';
import { ObservationRowsDocument, type ObservationRowsQuery } from './observations/observations.operations.js';
import { orderOf } from './rows/order-of.js';
import { useRows } from './rows/use-rows.js';
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
  const but = (name: string) => observationWhere(without(chosen, name));
  const counted = {
    where: variables.where,
    butKind: but('kind'),
    butUnit: but('unit'),
    butRegion: but('region'),
    butIndicator: but('indicator'),
    butQualifier: but('qualifier'),
    ...asOf,
  };
  const totals = useAnswer(ObservationTotalsDocument, counted, { keep: true }).data;
  const filters = useObservationFilters(totals?.data);
  return (
    <TablePage
      title={title}
      filters={filters}
      address={address}
      columns={observationColumns}
      titles={titles}
      answer={answer}
      totals={totals && <ObservationTotals totals={totals.data} problems={totals.problems} />}
      asked={{ document: ObservationRowsDocument, variables: { ...variables, first: 100 } }}
      file={{ document: ObservationFileDocument, variables, list: 'observations' }}
      fileName="observations"
    />
  );
}
