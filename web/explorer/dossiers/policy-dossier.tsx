import { useNameOf, useWords, words } from '../language/language.js';
import { policyKindWords } from '../vocabulary/codes.js';
import { dossierOf, type PartsProps } from './dossier.js';
import { Fact, Facts } from './facts.js';
import { NameLink, Names } from './names.js';
import { NamedSection } from './named-section.js';
import { PolicyDossierDocument, type PolicyDossierQuery } from './policy.operations.js';
import { Projects } from './projects.js';
import { PolicyRecordDocument } from './record.operations.js';
import { Section } from './section.js';
import { Source } from './sources.js';

const said = words(
  {
    facts: '基本情况',
    kind: '类别',
    parent: '上位政策',
    supersedes: '取代',
    supersededBy: '已被取代为',
    carriedOutBy: '实施主体',
    projects: '依据它的项目',
    parts: '下位政策与措施',
  },
  {
    facts: 'Key facts',
    kind: 'Kind',
    parent: 'Under',
    supersedes: 'Supersedes',
    supersededBy: 'Superseded by',
    carriedOutBy: 'Carried out by',
    projects: 'Projects under it',
    parts: 'Policies and measures under it',
  },
);

type Policy = NonNullable<PolicyDossierQuery['policy']>;

function PolicyParts({ data, found, onMore }: PartsProps<PolicyDossierQuery, Policy>) {
  const text = useWords(said);
  const nameOf = useNameOf();
  const kinds = useWords(policyKindWords);
  return (
    <>
      <Section title={text.facts}>
        <Facts>
          <Fact label={text.kind}>{kinds[found.policyKind]}</Fact>
          <Fact label={text.parent}>
            {found.parent && (
              <>
                <NameLink named={found.parent} />
                <Source of={`${text.parent} ${nameOf(found.parent)}`} cited={found.parentSources} />
              </>
            )}
          </Fact>
          {found.supersedes.totalCount > 0 && (
            <Fact label={text.supersedes}>
              <Names edges={found.supersedes.edges} />
            </Fact>
          )}
          {found.supersededBy.totalCount > 0 && (
            <Fact label={text.supersededBy}>
              <Names edges={found.supersededBy.edges} />
            </Fact>
          )}
          <Fact label={text.carriedOutBy}>{found.carriedOutBy.totalCount > 0 && <Names edges={found.carriedOutBy.edges} />}</Fact>
        </Facts>
      </Section>
      <Projects
        title={text.projects}
        totalCount={found.projects.totalCount}
        rows={found.projects.edges}
        sums={data.sums}
        filter={{ policy: found.id }}
        onMore={() => onMore('projects')}
      />
      <NamedSection title={text.parts} list={found.parts} about={({ kind }) => kinds[kind]} onMore={() => onMore('others')} />
    </>
  );
}

export const PolicyDossier = dossierOf({
  document: PolicyDossierDocument,
  record: PolicyRecordDocument,
  found: ({ policy }: PolicyDossierQuery) => policy,
  above: ({ parent }) => parent,
  Parts: PolicyParts,
});
