import { useFormat } from '../language/use-format.js';
import { useNameOf, useWords, words } from '../language/language.js';
import { policyKindWords } from '../vocabulary/codes.js';
import { dossierOf, type PartsProps } from './dossier.js';
import { EnterpriseDossierDocument, type EnterpriseDossierQuery } from './enterprise.operations.js';
import { Fact, Facts } from './facts.js';
import { NameLink, Names } from './names.js';
import { NamedSection } from './named-section.js';
import { Projects } from './projects.js';
import { EnterpriseRecordDocument } from './record.operations.js';
import { Section } from './section.js';
import { Source } from './sources.js';

const said = words(
  {
    facts: '基本情况',
    parent: '母公司',
    region: '所在地区',
    industries: '所属产业',
    subsidiaries: '子公司',
    projects: '参与建设的项目',
    policies: '实施的政策',
    partners: '合作方',
    partnerOf: '与其合作者',
    count: (count: string) => `${count} 个项目`,
  },
  {
    facts: 'Key facts',
    parent: 'Parent company',
    region: 'Based in',
    industries: 'Industries',
    subsidiaries: 'Subsidiaries',
    projects: 'Projects it builds',
    policies: 'Policies carried out',
    partners: 'Partners',
    partnerOf: 'Partner of',
    count: (count: string) => (count === '1' ? '1 project' : `${count} projects`),
  },
);

type Enterprise = NonNullable<EnterpriseDossierQuery['enterprise']>;

function EnterpriseParts({ data, found, onMore }: PartsProps<EnterpriseDossierQuery, Enterprise>) {
  const text = useWords(said);
  const nameOf = useNameOf();
  const { number } = useFormat();
  const kinds = useWords(policyKindWords);
  const more = (): void => onMore('others');
  return (
    <>
      <Section title={text.facts}>
        <Facts>
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
          <Fact label={text.industries}>{found.industries.totalCount > 0 && <Names edges={found.industries.edges} />}</Fact>
        </Facts>
      </Section>
      <Projects
        title={text.projects}
        totalCount={found.projects.totalCount}
        rows={found.projects.edges}
        sums={data.sums}
        filter={{ builder: found.id }}
        onMore={() => onMore('projects')}
      />
      <NamedSection
        title={text.subsidiaries}
        list={found.subsidiaries}
        about={({ projects }) => projects.totalCount > 0 && text.count(number(projects.totalCount))}
        onMore={more}
      />
      <NamedSection title={text.policies} list={found.policies} about={({ kind }) => kinds[kind]} onMore={more} />
      <NamedSection title={text.partners} list={found.partners} onMore={more} />
      <NamedSection title={text.partnerOf} list={found.partnerOf} onMore={more} />
    </>
  );
}

export const EnterpriseDossier = dossierOf({
  document: EnterpriseDossierDocument,
  record: EnterpriseRecordDocument,
  found: ({ enterprise }: EnterpriseDossierQuery) => enterprise,
  above: ({ parent }) => parent,
  Parts: EnterpriseParts,
});
