import { AskYourself } from '../ask/ask-yourself.js';
import { useAsOf } from '../data/as-of.js';
import { useAnswer } from '../data/use-answer.js';
import { useChoice } from '../data/use-choice.js';
import { useWords, words } from '../language/language.js';
import { AsOfNotice } from '../shell/as-of-notice.js';
import { Asked } from '../shell/asked.js';
import { useTitle } from '../shell/use-title.js';
import { ListBehind } from './behind.js';
import { CHECKED } from './checks.js';
import { DerivedEdges } from './derived-edges.js';
import { FillTable } from './fill-table.js';
import { StatementQualityDocument } from './quality.operations.js';
import styles from './quality.module.css';
import { StatementQuality } from './statement-quality.js';

const said = words(
  {
    title: '数据质量',
    lead: '每个数字都可点开，看它数的是哪些条目。“未见记载”指没有文献写明，不等于没有。',
    derived: '由规则推得的关系',
    fill: '记载率',
  },
  {
    title: 'Data quality',
    lead: 'Every number leads to what was counted. «Not stated» means that no document says so; it does not mean no.',
    derived: 'Relationships derived by rules',
    fill: 'What is stated, by type',
  },
);

function Overview() {
  const text = useWords(said);
  const [asOf] = useAsOf();
  const question = useAnswer(StatementQualityDocument, asOf);
  return (
    <>
      <h1>{text.title}</h1>
      <p className="muted">{text.lead}</p>
      <Asked question={question}>
        {(data) => (
          <>
            <StatementQuality data={data} />
            <h2>{text.derived}</h2>
            <DerivedEdges conflicts={data.conflicts.totalCount} />
          </>
        )}
      </Asked>
      <h2>{text.fill}</h2>
      <div className={styles['columns']}>
        {Object.keys(CHECKED).map((root) => (
          <FillTable key={root} root={root} />
        ))}
      </div>
      <AskYourself document={StatementQualityDocument} variables={{ ...asOf }} />
    </>
  );
}

/** What the data are worth: what is doubted, disputed, derived and not stated; and the list behind each number. */
export default function QualityPage() {
  const { title } = useWords(said);
  const [list] = useChoice('list');
  useTitle(title);
  return (
    <>
      <AsOfNotice />
      {list ? <ListBehind list={list} /> : <Overview />}
    </>
  );
}
