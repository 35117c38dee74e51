import { useNameOf, useWords, words } from '../language/language.js';
import { organizationKindWords, policyKindWords } from '../vocabulary/codes.js';
import { dossierOf, type PartsProps } from './dossier.js';
import { Fact, Facts } from './facts.js';
import { NameLink } from './names.js';
import { NamedSection } from './named-section.js';
import { OrganizationDossierDocument, type OrganizationDossierQuery } from './organization.operations.js';
import { Projects } from './projects.js';
import { OrganizationRecordDocument } from './record.operations.js';
import { Section } from './section.js';
import { Source } from './sources.js';

const said = words(
  {
    facts: '基本情况',
    kind: '类别',
    parent: '上级单位',
    region: '所在地区',
    units: '下属单位',
    projects: '参与的项目',
    policies: '实施的政策',
    partners: '合作方',
    partnerOf: '与其合作者',
  },
  {
    facts: 'Key facts',
    kind: 'Kind',
    parent: 'Part of',
    region: 'Seated in',
    units: 'Units',
    projects: 'Projects it runs',
    policies: 'Policies carried out',
    partners: 'Partners',
    partnerOf: 'Partner of',
  },
);

type Organization = NonNullable<OrganizationDossierQuery['organization']>;

function OrganizationParts({ found, onMore }: PartsProps<OrganizationDossierQuery, Organization>) {
  const text = useWords(said);
  const nameOf = useNameOf();
  const [kinds, policyKinds] = [useWords(organizationKindWords), useWords(policyKindWords)];
  const more = (): void => onMore('others');
  return (
    <>
      <Section title={text.facts}>
        <Facts>
          <Fact label={text.kind}>{kinds[found.organizationKind]}</Fact>
          <Fact label={text.parent}>
            {found.parent && (
              <>
                <NameLink named={found.parent} />
                <Source of={`${text.parent} ${nameOf(found.parent)}`} cited={found.parentSources} />
              </>
            )}
          </Fact>
          <Fact label={text.region}>
            {found.region && (
              <>
                <NameLink named={found.region} />
                <Source of={`${text.region} ${nameOf(found.region)}`} cited={found.regionSources} />
              </>
            )}
          </Fact>
        </Facts>
      </Section>
      <Projects
        title={text.projects}
        totalCount={found.projects.totalCount}
        rows={found.projects.edges}
        onMore={() => onMore('projects')}
      />
      <NamedSection title={text.units} list={found.units} about={({ kind }) => kinds[kind]} onMore={more} />
      <NamedSection title={text.policies} list={found.policies} about={({ kind }) => policyKinds[kind]} onMore={more} />
      <NamedSection title={text.partners} list={found.partners} onMore={more} />
      <NamedSection title={text.partnerOf} list={found.partnerOf} onMore={more} />
    </>
  );
}

export const OrganizationDossier = dossierOf({
  document: OrganizationDossierDocument,
  record: OrganizationRecordDocument,
  found: ({ organization }: OrganizationDossierQuery) => organization,
  above: ({ parent }) => parent,
  Parts: OrganizationParts,
});
