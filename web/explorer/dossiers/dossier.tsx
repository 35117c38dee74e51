import { useRef, type ComponentType } from 'react';
import type { TypedDocument } from '../../../clients/typescript/src/index.js';
import { AskYourself } from '../ask/ask-yourself.js';
import { useAsOf } from '../data/as-of.js';
import { useAnswer } from '../data/use-answer.js';
import { useNameOf } from '../language/language.js';
import { AsOfNotice } from '../shell/as-of-notice.js';
import { Asked } from '../shell/asked.js';
import { Missing } from '../shell/missing.js';
import { useTitle } from '../shell/use-title.js';
import { Contents } from './contents.js';
import styles from './dossiers.module.css';
import { Header, type Placed } from './header.js';
import type { Named } from './names.js';
import { FEATURES, Record } from './record.js';
import type { RecordFragment, RegionRecordQuery, RegionRecordQueryVariables } from './record.operations.js';
import { citedIn, DocumentNumbers } from './sources.js';
import { useSizes, type List } from './use-sizes.js';

/** What is alike in the answers about all types. */
export interface Subject extends Named {
  readonly __typename: string;
  readonly aliases: readonly string[];
}

interface Variables {
  readonly id: string | number;
  readonly projects: number;
  readonly others: number;
  readonly known?: string | null | undefined;
  readonly on?: string | null | undefined;
}

export interface PartsProps<Data, Found> {
  readonly data: Data;
  readonly found: Found;
  readonly onMore: (list: List) => void;
}

interface Kind<Data, Found extends Subject> {
  readonly document: TypedDocument<Data, Variables>;
  /** What is on record of it; asked of its type, for a question about any type would be seven questions. */
  readonly record: TypedDocument<
    { readonly record: RecordFragment | null } & Pick<RegionRecordQuery, 'documents'>,
    RegionRecordQueryVariables
  >;
  readonly found: (data: Data) => Found | null;
  /** The nearest that stands above it. */
  readonly above: (found: Found) => Placed | null;
  /** What is told of this type alone. */
  readonly Parts: ComponentType<PartsProps<Data, Found>>;
}

/** The dossier of one type: its own facts by one operation, what is on record by another, which is the same for all types. */
export function dossierOf<Data, Found extends Subject>({ document, record: recordDocument, found, above, Parts }: Kind<Data, Found>) {
  return function Dossier({ id }: { readonly id: string }) {
    const nameOf = useNameOf();
    const [asOf] = useAsOf();
    const [sizes, onMore] = useSizes();
    const { projects, others, ...ofRecord } = sizes;
    const variables: Variables = { id, projects, others, ...asOf };
    const facts = useAnswer(document, variables, { keep: true });
    const record = useAnswer(recordDocument, { id, characters: FEATURES, ...ofRecord, ...asOf }, { keep: true });
    const article = useRef<HTMLElement>(null);
    const subject = facts.data && found(facts.data.data);
    useTitle(subject ? nameOf(subject) : undefined);

    const cited = citedIn([facts.data?.data, record.data?.data.record]);
    const allDocuments = record.data?.data.documents.nodes ?? [];
    const documents = allDocuments.filter((each) => cited.has(each.id));
    const numbers = new Map(documents.map((each, index) => [each.id, index + 1]));
    return (
      <DocumentNumbers.Provider value={numbers}>
        <AsOfNotice />
        <article ref={article} className={styles['dossier']}>
          <Asked question={facts}>
            {(data) => {
              const shown = found(data);
              if (!shown) return <Missing answer={facts.data} />;
              return (
                <>
                  <Header type={shown.__typename} named={shown} above={above(shown)} />
                  <Contents of={article} />
                  <Parts data={data} found={shown} onMore={onMore} />
                  <Asked question={record}>
                    {({ record: onRecord }) =>
                      onRecord && <Record onRecord={onRecord} documents={documents} allDocuments={allDocuments} onMore={onMore} />
                    }
                  </Asked>
                  <AskYourself document={document} variables={{ ...variables }} />
                </>
              );
            }}
          </Asked>
        </article>
      </DocumentNumbers.Provider>
    );
  };
}
