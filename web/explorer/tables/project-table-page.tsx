import { useAsOf } from '../data/as-of.js';
import { useAnswer } from '../data/use-answer.js';
import { useWords, words } from '../language/language.js';
import { Asked } from '../shell/asked.js';
import { useTableAddress, type Sort } from './address.js';
import { projectColumns, projectOrder, projectTitles } from './projects/project-columns.js';
import { ProjectFileDocument } from './projects/project-file.operations.js';
import { useProjectFilters } from './projects/project-filters.js';
import { ProjectTotalsDocument } from './projects/project-totals.operations.js';
import { projectWhere } from './projects/project-where.js';
import { ProjectRowsDocument, type ProjectRowsQuery } from './projects/projects.operations.js';
import { orderOf } from './rows/order-of.js';
import { ROWS_AT_ONCE, useRows } from './rows/use-rows.js';
import { TablePage } from './table-page.js';
import { ProjectTotals } from './totals.js';

const said = words({ title: '项目' }, { title: 'Projects' });

/** The largest first: those are asked about most. */
const STANDARD: Sort = { column: 'investment', descending: true };

const pageOf = ({ projects }: ProjectRowsQuery) => projects;

/** Every project, with region, builder, industry, investment, status and policy. */
export default function ProjectTablePage() {
  const { title } = useWords(said);
  const titles = useWords(projectTitles);
  const address = useTableAddress(STANDARD);
  const [asOf] = useAsOf();
  const { chosen } = address;
  const variables = { where: projectWhere(chosen), orderBy: orderOf(projectOrder, address.sort), ...asOf };
  const answer = useRows(ProjectRowsDocument, variables, pageOf);
  const totals = useAnswer(ProjectTotalsDocument, { where: variables.where, ...asOf }, { keep: true });
  const filters = useProjectFilters(chosen);
  return (
    <TablePage
      title={title}
      filters={filters}
      address={address}
      columns={projectColumns}
      titles={titles}
      answer={answer}
      totals={<Asked question={totals}>{({ totals: groups }) => <ProjectTotals groups={groups} />}</Asked>}
      asked={{ document: ProjectRowsDocument, variables: { ...variables, first: ROWS_AT_ONCE } }}
      file={{ document: ProjectFileDocument, variables, list: 'projects' }}
      fileName="projects"
    />
  );
}
