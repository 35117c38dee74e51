import { useMemo } from 'react';
import { useAsOf } from '../data/as-of.js';
import { useAnswer } from '../data/use-answer.js';
import { useFormat } from '../language/use-format.js';
import { useWords, words } from '../language/language.js';
import { Asked } from '../shell/asked.js';
import { fieldWords } from '../vocabulary/fields.js';
import { typeWords } from '../vocabulary/types.js';
import { wordOf } from '../vocabulary/word-of.js';
import { CHECKED, countOperation } from './checks.js';
import { ListLink } from './list-link.js';
import styles from './quality.module.css';

const said = words(
  {
    property: '属性',
    stated: '有记载',
    missing: '未见记载',
    share: '占比',
    statements: '有出处',
    period: '有时期',
    all: '全部',
  },
  {
    property: 'Property',
    stated: 'Stated',
    missing: 'Not stated',
    share: 'Share',
    statements: 'has a source',
    period: 'has a period',
    all: 'all',
  },
);

/** Of how many nodes of a type each thing is stated, and of how many not. */
export function FillTable({ root }: { readonly root: string }) {
  const text = useWords(said);
  const fields = useWords(fieldWords);
  const types = useWords(typeWords);
  const { share } = useFormat();
  const [asOf] = useAsOf();
  const operation = useMemo(() => countOperation(root), [root]);
  const question = useAnswer(operation, asOf);
  const { type, checks } = CHECKED[root]!;
  const title = wordOf(types, type);
  const wordOfCheck = (name: string): string => (name === 'statements' || name === 'period' ? text[name] : wordOf(fields, name));
  return (
    <section>
      <Asked question={question}>
        {(counts) => {
          const all = counts['all']?.totalCount ?? 0;
          return (
            <>
              <h3>
                {title} <ListLink count={all} to={{ list: root }} label={`${title} ${text.all}`} />
              </h3>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{text.property}</th>
                    <th scope="col" className="number">
                      {text.stated}
                    </th>
                    <th scope="col" className="number">
                      {text.missing}
                    </th>
                    <th scope="col">{text.share}</th>
                  </tr>
                </thead>
                <tbody>
                  {checks.map(({ name }) => {
                    const stated = counts[name]?.totalCount ?? 0;
                    const word = wordOfCheck(name);
                    const part = all === 0 ? 0 : stated / all;
                    return (
                      <tr key={name}>
                        <th scope="row">{word}</th>
                        <td className="number">
                          <ListLink count={stated} to={{ list: root, which: name }} label={`${title} ${word} ${text.stated}`} />
                        </td>
                        <td className="number">
                          <ListLink
                            count={all - stated}
                            to={{ list: root, which: `-${name}` }}
                            label={`${title} ${word} ${text.missing}`}
                          />
                        </td>
                        <td>
                          {share(part)}
                          <span className={styles['bar']} aria-hidden="true">
                            <span style={{ width: `${part * 100}%` }} />
                          </span>
                        </td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </>
          );
        }}
      </Asked>
    </section>
  );
}
