import type { NodeRecord } from '../../store/graph-batch.js';
import type { Resource } from './package-resources.js';

const LICENCES: Readonly<Record<string, { readonly title: string; readonly path: string }>> = {
  'CC-BY-4.0': { title: 'Creative Commons Attribution 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
  'CC0-1.0': { title: 'CC0 1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
};

/** `datapackage.json`: which dataset it is, under which licence, from which documents, in which files. */
export function describePackage(dataset: NodeRecord | undefined, documents: readonly NodeRecord[], resources: readonly Resource[]): object {
  const { title, version, licence, contentHash } = dataset?.properties ?? {};
  const name = dataset ? dataset.id.slice(dataset.id.indexOf('/') + 1) : 'graph';
  return {
    name,
    ...(title !== undefined && { title }),
    ...(version !== undefined && { version }),
    ...(contentHash !== undefined && { contentHash }),
    ...(licence !== undefined && { licenses: [{ name: licence, ...LICENCES[String(licence)] }] }),
    ...(documents.length > 0 && { sources: documents.map(({ properties: { citation } }) => ({ title: citation })) }),
    resources,
  };
}
