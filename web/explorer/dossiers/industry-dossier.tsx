import { useFormat } from '../language/use-format.js';
import { useNameOf, useWords, words } from '../language/language.js';
import { dossierOf, type PartsProps } from './dossier.js';
import { Fact, Facts } from './facts.js';
import { IndustryDossierDocument, type IndustryDossierQuery } from './industry.operations.js';
import { NameLink } from './names.js';
import { NamedSection } from './named-section.js';
import { Projects } from './projects.js';
import { IndustryRecordDocument } from './record.operations.js';
import { Section } from './section.js';
import { Source } from './sources.js';

const said = words(
  {
    facts: '基本情况',
    parent: '上级产业',
    segments: '细分产业',
    enterprises: '企业',
    projects: '项目（含细分产业）',
    count: (count: string) => `${count} 个项目`,
  },
  {
    facts: 'Key facts',
    parent: 'Segment of',
    segments: 'Segments',
    enterprises: 'Enterprises',
    projects: 'Projects, those of its segments included',
    count: (count: string) => (count === '1' ? '1 project' : `${count} projects`),
  },
);

type Industry = NonNullable<IndustryDossierQuery['industry']>;

function IndustryParts({ data, found, onMore }: PartsProps<IndustryDossierQuery, Industry>) {
  const text = useWords(said);
  const nameOf = useNameOf();
  const { number } = useFormat();
  const projectsOf = ({ projects }: { readonly projects: { readonly totalCount: number } }) =>
    projects.totalCount > 0 && text.count(number(projects.totalCount));
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
        </Facts>
      </Section>
      <NamedSection title={text.segments} list={found.segments} about={projectsOf} onMore={more} />
      <Projects
        title={text.projects}
        totalCount={data.projects.totalCount}
        rows={data.projects.nodes.map((node) => ({ node }))}
        sums={data.sums}
        statuses={data.statuses}
        filter={{ industry: found.id }}
        onMore={() => onMore('projects')}
      />
      <NamedSection title={text.enterprises} list={found.enterprises} about={projectsOf} onMore={more} />
    </>
  );
}

export const IndustryDossier = dossierOf({
  document: IndustryDossierDocument,
  record: IndustryRecordDocument,
  found: ({ industry }: IndustryDossierQuery) => industry,
  above: ({ parent }) => parent,
  Parts: IndustryParts,
});
