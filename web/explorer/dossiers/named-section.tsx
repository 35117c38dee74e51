import type { ReactNode } from 'react';
import { More } from './more.js';
import { Names, type Edge, type Named } from './names.js';
import { Section } from './section.js';

interface NamedSectionProps<Other extends Named> {
  readonly title: string;
  readonly list: { readonly totalCount: number; readonly edges: readonly Edge<Other>[] };
  readonly about?: (other: Other) => ReactNode;
  readonly onMore: () => void;
}

/** Others of one relationship, under a heading; nothing where there are none. */
export function NamedSection<Other extends Named>({ title, list, about, onMore }: NamedSectionProps<Other>) {
  if (list.totalCount === 0) return null;
  return (
    <Section title={title} count={list.totalCount}>
      <Names edges={list.edges} isList {...(about && { about })} />
      <More shown={list.edges.length} total={list.totalCount} of={title} onMore={onMore} />
    </Section>
  );
}
