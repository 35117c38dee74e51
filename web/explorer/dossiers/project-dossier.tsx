import { useFormat } from '../language/use-format.js';
import { useNameOf, useWords, words } from '../language/language.js';
import { investmentWords, kindWords, policyKindWords, projectKindWords, statusWords } from '../vocabulary/codes.js';
import { dossierOf, type PartsProps } from './dossier.js';
import styles from './dossiers.module.css';
import { Fact, Facts } from './facts.js';
import { NameLink, Names } from './names.js';
import { ProjectDossierDocument, type ProjectDossierQuery } from './project.operations.js';
import { Projects } from './projects.js';
import { ProjectRecordDocument } from './record.operations.js';
import { Section } from './section.js';
import { Source } from './sources.js';

const said = words(
  {
    facts: '基本情况',
    kind: '类别',
    status: '当前状态',
    region: '所在地区',
    regions: '跨越地区',
    investment: '总投资',
    builders: '建设企业',
    organizations: '参与机构',
    industries: '所属产业',
    policies: '政策依据',
    capacities: '产能',
    partOf: '所属项目',
    timeline: '进度',
    investments: '投资',
    of: '口径',
    period: '时期',
    amount: '金额',
    parts: '包含的项目',
    unstated: '时间未见记载',
  },
  {
    facts: 'Key facts',
    kind: 'Kind',
    status: 'Status',
    region: 'Region',
    regions: 'Spans',
    investment: 'Total investment',
    builders: 'Builders',
    organizations: 'Bodies involved',
    industries: 'Industries',
    policies: 'Under policies',
    capacities: 'Capacity',
    partOf: 'Part of',
    timeline: 'Progress',
    investments: 'Investments',
    of: 'What',
    period: 'Period',
    amount: 'Amount',
    parts: 'Projects in it',
    unstated: 'time not stated',
  },
);

type Project = NonNullable<ProjectDossierQuery['project']>;

/** Its milestones in order of time. */
function Timeline({ milestones }: { readonly milestones: Project['milestones'] }) {
  const text = useWords(said);
  const [statuses, kinds] = [useWords(statusWords), useWords(kindWords)];
  const { period } = useFormat();
  if (milestones.totalCount === 0) return null;
  return (
    <Section title={text.timeline} count={milestones.totalCount}>
      <ol className={styles['timeline']}>
        {milestones.nodes.map((milestone) => (
          <li key={milestone.id} data-kind={milestone.kind}>
            <span className={styles['when']}>{milestone.period ? period(milestone.period) : text.unstated}</span>
            <strong>{statuses[milestone.status]}</strong> {milestone.kind !== 'ACTUAL' && <small>{kinds[milestone.kind]}</small>}
            <Source of={statuses[milestone.status]} cited={milestone.statements} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The amounts that are stated of it, by what they are. */
function Investments({ investments }: { readonly investments: Project['investments'] }) {
  const text = useWords(said);
  const kinds = useWords(investmentWords);
  const { period } = useFormat();
  if (investments.totalCount === 0) return null;
  return (
    <Section title={text.investments} count={investments.totalCount}>
      <div className={styles['scroll']}>
        <table className={styles['narrow']}>
          <thead>
            <tr>
              <th scope="col">{text.of}</th>
              <th scope="col">{text.period}</th>
              <th scope="col" className="number">
                {text.amount}
              </th>
            </tr>
          </thead>
          <tbody>
            {investments.nodes.map((investment) => (
              <tr key={investment.id}>
                <th scope="row">{kinds[investment.kind]}</th>
                <td>{investment.period ? period(investment.period) : <span className="muted">{text.unstated}</span>}</td>
                <td className="number">
                  {investment.text}
                  <Source of={`${kinds[investment.kind]} ${investment.text}`} cited={investment.statements} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function ProjectParts({ found, onMore }: PartsProps<ProjectDossierQuery, Project>) {
  const text = useWords(said);
  const nameOf = useNameOf();
  const [kinds, statuses, policyKinds] = [useWords(projectKindWords), useWords(statusWords), useWords(policyKindWords)];
  const { status, region, investment, capacities, milestones, investments } = found;
  const reached = milestones.nodes.filter((milestone) => milestone.status === status && milestone.kind === 'ACTUAL');
  const total = investments.nodes.find(({ id }) => id === investment?.id);
  return (
    <>
      <Section title={text.facts}>
        <Facts>
          <Fact label={text.kind}>{kinds[found.projectKind]}</Fact>
          <Fact label={text.status}>
            {status && (
              <>
                <strong>{statuses[status]}</strong>
                <Source
                  of={`${text.status} ${statuses[status]}`}
                  cited={{ nodes: reached.flatMap(({ statements }) => statements.nodes) }}
                />
              </>
            )}
          </Fact>
          <Fact label={text.investment}>
            {investment && (
              <>
                <strong>{investment.text}</strong>
                {total && <Source of={`${text.investment} ${investment.text}`} cited={total.statements} />}
              </>
            )}
          </Fact>
          <Fact label={text.region}>
            {region && (
              <>
                <NameLink named={region} />
                <Source of={`${text.region} ${nameOf(region)}`} cited={found.regionSources} />
              </>
            )}
          </Fact>
          {found.regions.totalCount > 0 && (
            <Fact label={text.regions}>
              <Names edges={found.regions.edges} />
            </Fact>
          )}
          <Fact label={text.builders}>{found.enterprises.totalCount > 0 && <Names edges={found.enterprises.edges} />}</Fact>
          {found.organizations.totalCount > 0 && (
            <Fact label={text.organizations}>
              <Names edges={found.organizations.edges} />
            </Fact>
          )}
          <Fact label={text.industries}>{found.industries.totalCount > 0 && <Names edges={found.industries.edges} />}</Fact>
          <Fact label={text.policies}>
            {found.policies.totalCount > 0 && <Names edges={found.policies.edges} about={({ kind }) => policyKinds[kind]} />}
          </Fact>
          <Fact label={text.capacities}>
            {capacities.length > 0 && (
              <>
                {capacities.join('、')}
                <Source of={text.capacities} cited={found.capacitySources} />
              </>
            )}
          </Fact>
          {found.partOf.totalCount > 0 && (
            <Fact label={text.partOf}>
              <Names edges={found.partOf.edges} />
            </Fact>
          )}
        </Facts>
      </Section>
      <Timeline milestones={milestones} />
      <Investments investments={investments} />
      <Projects title={text.parts} totalCount={found.parts.totalCount} rows={found.parts.edges} onMore={() => onMore('projects')} />
    </>
  );
}

export const ProjectDossier = dossierOf({
  document: ProjectDossierDocument,
  record: ProjectRecordDocument,
  found: ({ project }: ProjectDossierQuery) => project,
  above: ({ region }) => region,
  Parts: ProjectParts,
});
