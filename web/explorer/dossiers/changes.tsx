import { useId, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import type { TypedDocument } from '../../../clients/typescript/src/index.js';
import { knownFrom } from '../data/days-of.js';
import { useAnswer } from '../data/use-answer.js';
import { useFormat } from '../language/use-format.js';
import { useWords, words } from '../language/language.js';
import { pageOf, typeOfId } from '../routes.js';
import { Asked } from '../shell/asked.js';
import { statusWords } from '../vocabulary/codes.js';
import {
  EnterpriseThenDocument,
  IndustryThenDocument,
  KnownSinceDocument,
  OrganizationThenDocument,
  PolicyThenDocument,
  ProjectThenDocument,
  RegionThenDocument,
  type ProjectThenQuery,
  type RegionThenQuery,
  type RegionThenQueryVariables,
} from './changes.operations.js';
import styles from './dossiers.module.css';
import { Lines } from './lines.js';
import type { RecordLineFragment, RegionRecordQuery } from './record.operations.js';
import { useSays } from './says.js';
import { Section } from './section.js';

const said = words(
  {
    title: '有什么变化',
    lead: '选两个时点，比较到那时为止文献说了什么：',
    from: '从',
    to: '到',
    compare: '比较',
    property: '内容',
    before: (day: string) => `到 ${day} 已知`,
    after: (day: string) => `此后到 ${day} 新增`,
    none: '这两个时点之间没有新的记载。',
    order: '起点要早于终点。',
    count: (count: string) => `新增 ${count} 条陈述。`,
    some: (shown: string) => `只列出前 ${shown} 条。`,
    status: '状态',
    investment: '总投资',
    unstated: '未见记载',
    unknown: '那时还没有文献提到它。',
    same: '未变',
    seeThen: '看当时的全貌',
  },
  {
    title: 'What changed',
    lead: 'Choose two days and compare what the documents had said by then:',
    from: 'From',
    to: 'To',
    compare: 'Compare',
    property: 'About',
    before: (day: string) => `Known by ${day}`,
    after: (day: string) => `New by ${day}`,
    none: 'Nothing new was stated between these days.',
    order: 'The first day must be before the second.',
    count: (count: string) => (count === '1' ? 'One new statement.' : `${count} new statements.`),
    some: (shown: string) => `Only the first ${shown} are listed.`,
    status: 'Status',
    investment: 'Total investment',
    unstated: 'not stated',
    unknown: 'No document had named it by then.',
    same: 'unchanged',
    seeThen: 'see it as it was then',
  },
);

/** More statements than a reader compares by eye. */
const LINES = 400;

type State = ProjectThenQuery['then'] | Omit<NonNullable<RegionThenQuery['then']>, '__typename'>;

/** Each type is asked as what it is: a question about any type would be seven questions. */
const THEN: Readonly<Record<string, TypedDocument<{ readonly then: State }, RegionThenQueryVariables>>> = {
  enterprise: EnterpriseThenDocument,
  industry: IndustryThenDocument,
  organization: OrganizationThenDocument,
  policy: PolicyThenDocument,
  project: ProjectThenDocument,
  region: RegionThenDocument,
};

/** What a status or an amount was then and is later. */
function StateRow({ label, then, later }: { readonly label: string; readonly then: string | null; readonly later: string | null }) {
  const { unstated, same } = useWords(said);
  return (
    <tr data-changed={then !== later}>
      <th scope="row">{label}</th>
      <td>{then ?? <span className="muted">{unstated}</span>}</td>
      <td>{then === later ? <span className="muted">{same}</span> : (later ?? <span className="muted">{unstated}</span>)}</td>
    </tr>
  );
}

/** Properties with something new first, in the order in which they come. */
function propertiesOf(before: readonly RecordLineFragment[], after: readonly RecordLineFragment[]): readonly string[] {
  return [...new Set([...after, ...before].map(({ property }) => property))];
}

interface ComparedProps {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** The two days side by side: what was known, and what came to it. */
function Compared({ id, from, to }: ComparedProps) {
  const text = useWords(said);
  const statuses = useWords(statusWords);
  const saysOf = useSays();
  const { period, number } = useFormat();
  const document = THEN[typeOfId(id)]!;
  const then = useAnswer(document, { id, lines: LINES, known: from });
  const later = useAnswer(document, { id, lines: LINES, known: to });
  const since = useAnswer(KnownSinceDocument, { id, from, to, lines: LINES });
  return (
    <Asked question={then}>
      {({ then: before }) => (
        <Asked question={later}>
          {({ then: after }) => (
            <Asked question={since}>
              {({ changes }) => {
                const old = before?.statements.nodes ?? [];
                const isProject = [before, after].some((state) => state && 'status' in state);
                const state = (of: State) => (of && 'status' in of ? of : null);
                const status = (of: State) => {
                  const code = state(of)?.status;
                  return code ? statuses[code] : null;
                };
                return (
                  <>
                    <p role="status">
                      {changes.totalCount === 0 ? text.none : text.count(number(changes.totalCount))}{' '}
                      {Math.max(changes.totalCount, before?.statements.totalCount ?? 0) > LINES && text.some(number(LINES))}{' '}
                      {!before && text.unknown}
                    </p>
                    <div className={styles['scroll']} role="region" aria-label={text.title} tabIndex={0}>
                      <table className={styles['changes']}>
                        <thead>
                          <tr>
                            <th scope="col">{text.property}</th>
                            <th scope="col">
                              {text.before(period(from))}{' '}
                              <Link href={`${pageOf(id)}?known=${from}`} className="no-print">
                                {text.seeThen}
                              </Link>
                            </th>
                            <th scope="col">{text.after(period(to))}</th>
                          </tr>
                        </thead>
                        <tbody>
                          {isProject && <StateRow label={text.status} then={status(before)} later={status(after)} />}
                          {isProject && (
                            <StateRow
                              label={text.investment}
                              then={state(before)?.investment?.text ?? null}
                              later={state(after)?.investment?.text ?? null}
                            />
                          )}
                          {propertiesOf(old, changes.nodes).map((property) => {
                            const [known, added] = [old, changes.nodes].map((lines) =>
                              lines.filter((line) => line.property === property),
                            ) as [RecordLineFragment[], RecordLineFragment[]];
                            return (
                              <tr key={property} data-changed={added.length > 0}>
                                <th scope="row">{saysOf((added[0] ?? known[0])!).property}</th>
                                <td>
                                  <Lines statements={known} hasProperty={false} />
                                </td>
                                <td>
                                  <Lines statements={added} hasProperty={false} hasDocument />
                                </td>
                              </tr>
                            );
                          })}
                        </tbody>
                      </table>
                    </div>
                  </>
                );
              }}
            </Asked>
          )}
        </Asked>
      )}
    </Asked>
  );
}

interface Stop {
  readonly day: string;
  readonly title: string;
}

function DayChoice({
  label,
  stops,
  day,
  onChoose,
}: {
  label: string;
  stops: readonly Stop[];
  day: string;
  onChoose: (day: string) => void;
}) {
  const { period } = useFormat();
  const id = useId();
  return (
    <span className={styles['choice']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={day} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {stops.map((stop) => (
          <option key={stop.day} value={stop.day}>
            {period(stop.day)} · {stop.title}
          </option>
        ))}
      </select>
    </span>
  );
}

/** What became known between the publication of two documents. The days stand in the address once they are compared. */
export function Changes({ id, documents }: { readonly id: string; readonly documents: RegionRecordQuery['documents']['nodes'] }) {
  const text = useWords(said);
  const [search, setSearch] = useSearchParams();
  const stops = [
    ...new Map(
      // Registers are known on every day.
      documents
        .filter(({ stated }) => stated.totalCount > 0)
        .map(({ published, title }) => [knownFrom(published), { day: knownFrom(published), title }]),
    ).values(),
  ].sort((a, b) => (a.day < b.day ? -1 : 1));
  const [first, last] = [stops[0]?.day ?? '', stops.at(-1)?.day ?? ''];
  const compared = { from: search.get('from'), to: search.get('to') };
  const [from, setFrom] = useState(compared.from ?? first);
  const [to, setTo] = useState(compared.to ?? last);
  if (stops.length < 2) return null;
  const isOrdered = from < to;
  return (
    <Section title={text.title} isForScreen={!compared.from || !compared.to}>
      <form
        className={`${styles['choices']} no-print`}
        onSubmit={(event) => {
          event.preventDefault();
          setSearch(
            (before) => {
              const after = new URLSearchParams(before);
              after.set('from', from);
              after.set('to', to);
              return after;
            },
            { replace: true },
          );
        }}
      >
        <p>{text.lead}</p>
        <DayChoice label={text.from} stops={stops} day={from} onChoose={setFrom} />
        <DayChoice label={text.to} stops={stops} day={to} onChoose={setTo} />
        <button type="submit" className="primary" disabled={!isOrdered}>
          {text.compare}
        </button>
        {!isOrdered && <span role="status">{text.order}</span>}
      </form>
      {compared.from && compared.to && <Compared id={id} from={compared.from} to={compared.to} />}
    </Section>
  );
}
