import { useFormat } from '../language/use-format.js';
import { useNameOf, useWords, words } from '../language/language.js';
import { organizationKindWords, policyKindWords, regionKindWords } from '../vocabulary/codes.js';
import { dossierOf, type PartsProps } from './dossier.js';
import { Fact, Facts } from './facts.js';
import { NameLink } from './names.js';
import { NamedSection } from './named-section.js';
import { Projects } from './projects.js';
import { RegionDossierDocument, type RegionDossierQuery } from './region.operations.js';
import { RegionRecordDocument } from './record.operations.js';
import { Section } from './section.js';
import { Source } from './sources.js';

const said = words(
  {
    facts: '基本情况',
    kind: '级别',
    parent: '隶属',
    adcode: '行政区划代码',
    projects: '项目（含下属地区）',
    spannedBy: '跨地区项目',
    enterprises: '企业',
    organizations: '机构',
    policies: '实施的政策',
    parts: '下属地区',
    partners: '合作方',
    count: (count: string) => `${count} 个项目`,
  },
  {
    facts: 'Key facts',
    kind: 'Level',
    parent: 'Part of',
    adcode: 'Division code',
    projects: 'Projects, those of its parts included',
    spannedBy: 'Projects spanning it',
    enterprises: 'Enterprises',
    organizations: 'Organizations',
    policies: 'Policies carried out',
    parts: 'Its parts',
    partners: 'Partners',
    count: (count: string) => (count === '1' ? '1 project' : `${count} projects`),
  },
);

type Region = NonNullable<RegionDossierQuery['region']>;

function RegionParts({ data, found, onMore }: PartsProps<RegionDossierQuery, Region>) {
  const text = useWords(said);
  const nameOf = useNameOf();
  const { number } = useFormat();
  const [kinds, policyKinds, bodies] = [useWords(regionKindWords), useWords(policyKindWords), useWords(organizationKindWords)];
  const projectsOf = ({ projects }: { readonly projects: { readonly totalCount: number } }) =>
    projects.totalCount > 0 && text.count(number(projects.totalCount));
  const more = (): void => onMore('others');
  return (
    <>
      <Section title={text.facts}>
        <Facts>
          <Fact label={text.kind}>{kinds[found.regionKind]}</Fact>
          <Fact label={text.parent}>
            {found.parent && (
              <>
                <NameLink named={found.parent} />
                <Source of={`${text.parent} ${nameOf(found.parent)}`} cited={found.parentSources} />
              </>
            )}
          </Fact>
          <Fact label={text.adcode}>
            {found.adcode && (
              <>
                {found.adcode}
                <Source of={`${text.adcode} ${found.adcode}`} cited={found.adcodeSources} />
              </>
            )}
          </Fact>
        </Facts>
      </Section>
      <Projects
        title={text.projects}
        totalCount={data.projects.totalCount}
        rows={data.projects.nodes.map((node) => ({ node }))}
        sums={data.sums}
        statuses={data.statuses}
        filter={{ region: found.id }}
        onMore={() => onMore('projects')}
      />
      <NamedSection title={text.spannedBy} list={found.spannedBy} onMore={more} />
      <NamedSection title={text.enterprises} list={found.enterprises} about={projectsOf} onMore={more} />
      <NamedSection title={text.policies} list={found.policies} about={({ kind }) => policyKinds[kind]} onMore={more} />
      <NamedSection title={text.organizations} list={found.organizations} about={({ kind }) => bodies[kind]} onMore={more} />
      <NamedSection
        title={text.parts}
        list={found.parts}
        about={(part) => [kinds[part.kind], projectsOf(part)].filter(Boolean).join(' · ')}
        onMore={more}
      />
      <NamedSection title={text.partners} list={found.partners} onMore={more} />
    </>
  );
}

export const RegionDossier = dossierOf({
  document: RegionDossierDocument,
  record: RegionRecordDocument,
  found: ({ region }: RegionDossierQuery) => region,
  above: ({ parent }) => parent,
  Parts: RegionParts,
});
