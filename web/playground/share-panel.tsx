import { useState } from 'react';
import { CopyButton } from '../explorer/evidence/copy-button.js';
import { useWords, words } from '../explorer/language/language.js';
import { ask } from './ask.js';
import { AskButton } from './ask-button.js';
import styles from './panels.module.css';
import { shareLink } from './share-link.js';
import { useAsked } from './use-asked.js';
import { useOperation } from './use-operation.js';

const said = words(
  {
    title: '分享',
    lead: '分享链接在查询台里打开当前的操作和变量；操作写在 # 之后，不会发给服务器。',
    make: '生成分享链接',
    link: '分享链接',
    copy: '复制分享链接',
    cite: '可引用的链接直接给出答案，并说明数据此后是否有变。',
    permalink: '生成可引用的链接',
    open: '打开',
    copyPermalink: '复制可引用的链接',
    none: '没有可引用的链接。',
  },
  {
    title: 'Share',
    lead: 'A share link opens the operation of this tab and its variables in the playground; they stand behind #, and no server sees them.',
    make: 'Make a share link',
    link: 'Share link',
    copy: 'Copy the share link',
    cite: 'A link to cite gives the answer itself, and says whether the data have changed since.',
    permalink: 'Make a link to cite',
    open: 'Open',
    copyPermalink: 'Copy the link to cite',
    none: 'There is no link to cite.',
  },
);

interface Linked {
  readonly extensions?: { readonly permalink?: string | null; readonly permalinkHint?: string };
}

/** Links to the operation in front, and to its answer. */
export function SharePanel() {
  const text = useWords(said);
  const operation = useOperation();
  const [link, setLink] = useState('');
  const make = (): void => {
    const made = shareLink(operation());
    setLink(made);
    history.replaceState(null, '', made);
  };
  const asked = useAsked(async (signal) => {
    const response = await ask(operation(), { extensions: { permalink: true }, signal });
    const { extensions } = (await response.json()) as Linked;
    const { permalink, permalinkHint } = extensions ?? {};
    return { hint: permalinkHint, href: permalink ? new URL(`..${permalink}`, location.href).href : undefined };
  });
  return (
    <section className={styles['panel']} aria-label={text.title}>
      <h2>{text.title}</h2>
      <p>{text.lead}</p>
      <p className={styles['buttons']}>
        <button type="button" className={styles['primary']} onClick={make}>
          {text.make}
        </button>
        {link && <CopyButton text={link} label={text.copy} />}
      </p>
      {link && <textarea aria-label={text.link} readOnly rows={5} value={link} />}
      <h3>{text.permalink}</h3>
      <p>{text.cite}</p>
      <AskButton asked={asked} label={text.permalink} />
      {asked.answer?.href && (
        <>
          <p className={styles['buttons']}>
            <a href={asked.answer.href}>{text.open}</a> <CopyButton text={asked.answer.href} label={text.copyPermalink} />
          </p>
          <textarea aria-label={text.permalink} readOnly rows={5} value={asked.answer.href} />
        </>
      )}
      {asked.answer && !asked.answer.href && <p role="status">{asked.answer.hint ?? text.none}</p>}
    </section>
  );
}
