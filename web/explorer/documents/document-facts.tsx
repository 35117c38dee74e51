import { CopyButton } from '../evidence/copy-button.js';
import { useFormat } from '../language/use-format.js';
import { useWords, words } from '../language/language.js';
import type { DocumentOutlineQuery } from './document.operations.js';
import styles from './documents.module.css';

const said = words(
  {
    publisher: '发表者',
    published: '发表时间',
    basis: '发表时间的依据',
    period: '所述时期',
    citation: '引用格式',
    checksum: '原件校验',
  },
  {
    publisher: 'Publisher',
    published: 'Published',
    basis: 'How we know when',
    period: 'About',
    citation: 'To cite it',
    checksum: 'SHA-256 of the original',
  },
);

/** What a document is: who published it and when, how we know, and how it is cited. */
export function DocumentFacts({ document }: { readonly document: NonNullable<DocumentOutlineQuery['document']> }) {
  const text = useWords(said);
  const { period } = useFormat();
  return (
    <dl className={styles['facts']}>
      {document.publisher && (
        <>
          <dt>{text.publisher}</dt>
          <dd>{document.publisher}</dd>
        </>
      )}
      <dt>{text.published}</dt>
      <dd>{period(document.published)}</dd>
      <dt>{text.basis}</dt>
      <dd lang="en">{document.publishedBasis}</dd>
      {document.period && (
        <>
          <dt>{text.period}</dt>
          <dd>{period(document.period)}</dd>
        </>
      )}
      <dt>{text.citation}</dt>
      <dd>
        {document.citation} <CopyButton text={document.citation} />
      </dd>
      {document.sha256 && (
        <>
          <dt>{text.checksum}</dt>
          <dd>
            <code>{document.sha256}</code>
          </dd>
        </>
      )}
    </dl>
  );
}
