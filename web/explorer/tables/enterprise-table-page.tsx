import { useAsOf } from '../data/as-of.js';
import { useAnswer } from '../data/use-answer.js';
import { useWords, words } from '../language/language.js';
import { Asked } from '../shell/asked.js';
import { useTableAddress, type Sort } from './address.js';
import { enterpriseColumns, enterpriseOrder, enterpriseTitles } from './enterprises/enterprise-columns.js';
import { EnterpriseFileDocument } from './enterprises/enterprise-file.operations.js';
import { useEnterpriseFilters } from './enterprises/enterprise-filters.js';
import { enterpriseWhere } from './enterprises/enterprise-where.js';
import { EnterpriseRowsDocument, type EnterpriseRowsQuery } from './enterprises/enterprises.operations.js';
import { SumsContext, useInvestmentSums } from './enterprises/sums.js';
import { ProjectTotalsDocument } from './projects/project-totals.operations.js';
import { orderOf } from './rows/order-of.js';
import { ROWS_AT_ONCE, useRows } from './rows/use-rows.js';
import { TablePage } from './table-page.js';
import { ProjectTotals } from './totals.js';

const said = words(
  { title: '企业', theirs: '这些企业建设的项目（每个只计一次）：' },
  { title: 'Enterprises', theirs: 'The projects that these enterprises build, each counted once:' },
);

const STANDARD: Sort = { column: 'investment', descending: true };

const pageOf = ({ enterprises }: EnterpriseRowsQuery) => enterprises;

/** Every enterprise, with region, parent, industries, how many projects it builds, and what is invested in them. */
export default function EnterpriseTablePage() {
  const text = useWords(said);
  const titles = useWords(enterpriseTitles);
  const address = useTableAddress(STANDARD);
  const [asOf] = useAsOf();
  const { chosen } = address;
  const variables = { where: enterpriseWhere(chosen), orderBy: orderOf(enterpriseOrder, address.sort), ...asOf };
  const answer = useRows(EnterpriseRowsDocument, variables, pageOf);
  const sums = useInvestmentSums(answer.rows);
  const projects = { enterprises: { some: variables.where } };
  const totals = useAnswer(ProjectTotalsDocument, { where: projects, ...asOf }, { keep: true });
  const filters = useEnterpriseFilters(chosen);
  return (
    <SumsContext value={sums}>
      <TablePage
        title={text.title}
        filters={filters}
        address={address}
        columns={enterpriseColumns}
        titles={titles}
        answer={answer}
        totals={
          <Asked question={totals}>
            {({ totals: groups }) => (
              <>
                <p className="muted">{text.theirs}</p>
                <ProjectTotals groups={groups} />
              </>
            )}
          </Asked>
        }
        asked={{ document: EnterpriseRowsDocument, variables: { ...variables, first: ROWS_AT_ONCE } }}
        file={{ document: EnterpriseFileDocument, variables, list: 'enterprises' }}
        fileName="enterprises"
      />
    </SumsContext>
  );
}
